import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/import/read-html.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { toGrid } from '../documents/form-grid.ts';
import { makeTables, type FormCell, type FormTable } from '../documents/form-tables.ts';

const made = makeFigures('2021', 41);
const sheet =
  '<style>.t{display:table}.g{display:table-row-group}.r{display:table-row}.c{display:table-cell}</style>';
type Row = readonly (FormCell | null)[];

const page = (table: (form: FormTable) => string, head = ''): string =>
  `<html><head>${head}</head><body><h1>某某市2023年政府信息公开工作年度报告</h1>${makeTables('2021', made)
    .map((form) => `<h2>${form.heading}</h2>${table(form)}`)
    .join('')}</body></html>`;
const textOf = (cell: FormCell | null): string => cell?.text ?? '';
const asRole = (cell: FormCell): string =>
  `<span role="cell" aria-rowspan="${cell.rowspan}" aria-colspan="${cell.colspan}">${cell.text}</span>`;

describe('what is set as a table and is none by its name', () => {
  it.each<readonly [string, (form: FormTable) => string, string]>([
    [
      'by a style sheet, its rows in groups',
      (form) =>
        `<div class="t"><div class="g">${toGrid(form)
          .map(
            (row: Row) =>
              `<p class="r">${row.map((cell) => `<b class="c">${textOf(cell)}</b>`).join('')}</p>`,
          )
          .join('')}</div></div>`,
      sheet,
    ],
    [
      'by styles of its own, with fewer cells in rows of headings',
      (form) =>
        `<ul style="display:table">${form.rows
          .map(
            (row) =>
              `<li style="display:table-row">${row
                .map((cell) => `<span style="display: table-cell;">${cell.text}</span>`)
                .join('')}</li>`,
          )
          .join('')}</ul>`,
      '',
    ],
    [
      'by roles, with spans',
      (form) =>
        `<div role="table">${form.rows.map((row) => `<div role="row">${row.map(asRole).join('')}</div>`).join('')}</div>`,
      '',
    ],
  ])('is read %s', (_, table, head) => {
    expect(compareFigures(readMarkup(page(table, head)), made)).toEqual({
      right: made.size,
      wrong: [],
      missing: [],
      invented: [],
    });
  });

  it('is no table where it lays out the page, or text stands between its rows', () => {
    const texts = (markup: string): readonly string[] =>
      readMarkup(sheet + markup).blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
    const row = '<div class="r"><div class="c">甲</div><div class="c">1</div></div>';
    expect(texts(`<div class="t">${row}</div>`)).toEqual(['甲', '1']);
    expect(texts(`<div class="t">${row}乙${row}</div>`)).toEqual(['甲', '1', '乙', '甲', '1']);
    expect(texts(`<div class="t">${row}${row}</div>`)).toEqual(['table']);
  });
});
