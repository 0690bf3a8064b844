import { describe, expect, it } from 'vitest';
import { disputeGroups, disputeResults } from '../../../src/schema/disputes.ts';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm, type FormCell, type FormTable } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';

const form = sampleForm('2021', randomFigures('2021', 71));
const cell = (text: string, columns = 1, rows = 1): FormCell => ({ text, rows, columns });
const groups = Object.entries(disputeGroups).map(([key, { names }]) => ({ key, name: names.hans }));
const results = Object.entries(disputeResults).map(([key, { names }]) => ({ key, name: names.hans }));
const number = (group: string, result: string): FormCell =>
  cell(form.made.get(`disputes.${group}.${result}` as never)?.printed ?? '');
const row = groups.flatMap((group) => results.map((result) => number(group.key, result.key)));
const head = form.tables.disputes.slice(0, 3);
const page = (disputes: FormTable): string => toHtml({ ...form, tables: { ...form.tables, disputes } });
const shifted = (by: number): readonly FormCell[] => row.map(({ text }) => cell(String(Number(text) + by)));
const beside = (label: string, cells: readonly FormCell[]) => [cell(label), ...cells];
const headBeside = head.map((each, at) => (at === 0 ? [cell('单位', 1, 3), ...each] : each));

const layouts: readonly (readonly [string, FormTable])[] = [
  [
    'kinds as rows',
    [
      [cell('类别'), ...results.map(({ name }) => cell(name))],
      ...groups.map((group) => [cell(group.name), ...results.map((result) => number(group.key, result.key))]),
    ],
  ],
  [
    'results as rows',
    [
      [cell('结果'), ...groups.map(({ name }) => cell(name))],
      ...results.map((result) => [
        cell(result.name),
        ...groups.map((group) => number(group.key, result.key)),
      ]),
    ],
  ],
  [
    'lawsuits before reviews, which have an empty heading below theirs',
    [
      [cell('行政诉讼', 10), cell('行政复议', 5)],
      [cell('未经复议直接起诉', 5), cell('复议后起诉', 5), cell('', 5)],
      groups.flatMap(() => results.map(({ name }) => cell(name))),
      ['suit_direct', 'suit_after_review', 'review'].flatMap((group) =>
        results.map((result) => number(group, result.key)),
      ),
    ],
  ],
  [
    'one row of headings',
    [
      groups.flatMap((_, at) =>
        results.map(({ name }, place) =>
          cell(place === 0 ? `${['行政复议', '直接起诉', '复议后起诉'][at] ?? ''}${name}` : name),
        ),
      ),
      row,
    ],
  ],
  [
    'a list',
    groups.flatMap((group) =>
      results.map((result, at) => [
        ...(at === 0 ? [cell(group.name, 1, 5)] : []),
        cell(result.name),
        number(group.key, result.key),
      ]),
    ),
  ],
  [
    'other words',
    [
      ...head.map((each) =>
        each.map(({ text, rows, columns }) =>
          cell(
            text.replace('结果', '').replace('未经复议直接起诉', '直接诉讼').replace('总计', '合计'),
            columns,
            rows,
          ),
        ),
      ),
      row,
    ],
  ],
  [
    'kinds in another order',
    [
      [cell('行政诉讼', 10), cell('行政复议', 5)],
      [...groups.slice(1).map(({ name }) => cell(name, 5)), ...results.map(({ name }) => cell(name, 1, 2))],
      [...results, ...results].map(({ name }) => cell(name)),
      [...row.slice(5), ...row.slice(0, 5)],
    ],
  ],
  [
    'organs and their sum',
    [...headBeside, beside('本级', shifted(1)), beside('下属', shifted(2)), beside('合计', row)],
  ],
  [
    'the sum first',
    [...headBeside, beside('全市合计', row), beside('本级', shifted(1)), beside('下属', shifted(2))],
  ],
  ['last year above', [...headBeside, beside('2021年', shifted(1)), beside('2022年', row)]],
  ['this year alone named', [...headBeside, beside('上年', shifted(1)), beside('本年', row)]],
  ['one row with a label', [...headBeside, beside('数量', row)]],
  [
    'an empty row above the numbers',
    [
      ...head,
      row
        .map(() => cell(''))
        .slice(0, 1)
        .map(() => cell('', 15)),
      row,
    ],
  ],
];

describe('section four in another layout', () => {
  it.each(layouts)('%s', async (_, table) => {
    expect(tableValues(await importText(page(table)))).toEqual(form.values);
  });

  it('is read from a table for each kind, also where only the line before names it', async () => {
    const tables = groups.map((group) => {
      const cells = results.map((result) => `<td>${number(group.key, result.key).text}</td>`).join('');
      const names = results.map(({ name }) => `<td>${name}</td>`).join('');
      return { name: group.name, html: `<tr>${names}</tr><tr>${cells}</tr>` };
    });
    const plain = page([[cell('TABLE')]]);
    const found = /<table[^>]*><tbody><tr><td>TABLE<\/td><\/tr><\/tbody><\/table>/;
    const within = tables.map(
      ({ name, html }) => `<table><tr><td colspan=5>${name}</td></tr>${html}</table>`,
    );
    const before = tables.map(
      ({ name, html }, at) => `<p>（${'一二三'.charAt(at)}）${name}情况</p><table>${html}</table>`,
    );
    for (const each of [within, before])
      expect(tableValues(await importText(plain.replace(found, each.join(''))))).toEqual(form.values);
  });

  it.each([
    ['two rows without labels', [...head, row, shifted(1)]],
    ['organs without a sum', [...headBeside, beside('本级', row), beside('下属', shifted(1))]],
  ])('gives no number where %s', async (_, table) => {
    const { figures, refused, partial } = await importText(page(table));
    expect(Object.keys(tableValues({ figures })).filter((key) => key.startsWith('disputes.'))).toEqual([]);
    expect(figures['disputes.review.upheld']).toMatchObject({ problem: 'unreadable' });
    expect(refused).toMatchObject([{ section: 'disputes', reason: 'not_placed' }]);
    expect(partial).toBe(true);
  });
});
