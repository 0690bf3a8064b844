import { plainStyle, setPages } from '../documents/set-pages.ts';
import type { FormTable as PageTable } from '../documents/form-tables.ts';
import { writeOfd } from '../documents/write-ofd.ts';
import { packXlsx, xlsxCell, xlsxRow } from '../documents/write-xlsx.ts';
import { headings, type Form, type FormTable } from './sample.ts';

type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where each cell of a table stands, by the rule of HTML. */
function place(table: FormTable): readonly Placed[] {
  const taken = new Set<string>();
  return table.flatMap((row, y) => {
    let x = 0;
    return row.map(({ text, rows, columns }) => {
      while (taken.has(`${x} ${y}`)) x += 1;
      const [right, bottom] = [x + columns, Math.min(y + rows, table.length)];
      for (let down = y; down < bottom; down += 1)
        for (let across = x; across < right; across += 1) taken.add(`${across} ${down}`);
      return { text, x, y, right, bottom };
    });
  });
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const reference = (x: number, y: number): string => `${String.fromCharCode(65 + x)}${y + 1}`;
const isPlain = (text: string): boolean => /^\d+$/.test(text);

/** An Excel file of a made-up report: all on one sheet, its spans as merged cells. */
export function toXlsx(form: Form): Uint8Array {
  const lines: FormTable[number][] = [];
  const add = (text: string) => lines.push([{ text, rows: 1, columns: 1 }]);
  add(form.title);
  const { disclosure, requests, disputes } = form.tables;
  [disclosure, requests, disputes].forEach((table, at) => {
    add(headings[at + 1] ?? '');
    lines.push(...table);
  });
  const cells = place(lines);
  const rows = lines.map((_, y) =>
    xlsxRow(
      y + 1,
      cells
        .filter((cell) => cell.y === y && cell.text !== '')
        .map(({ text, x }) =>
          isPlain(text)
            ? xlsxCell(reference(x, y), text)
            : xlsxCell(reference(x, y), escape(text), 'inlineStr'),
        )
        .join(''),
    ),
  );
  const merged = cells
    .filter(({ x, y, right, bottom }) => right - x > 1 || bottom - y > 1)
    .map(
      ({ x, y, right, bottom }) =>
        `<mergeCell ref="${reference(x, y)}:${reference(right - 1, bottom - 1)}"/>`,
    );
  const behind = `<mergeCells>${merged.join('')}</mergeCells>`;
  return packXlsx([{ name: '年报', rows: rows.join(''), behind }]);
}

/** The widths of a table's columns on a page: those of labels are wide, those of numbers are not. */
function widthsOf(table: FormTable): readonly number[] {
  const count = place(table).reduce((most, { right }) => Math.max(most, right), 0);
  if (count > 10) return new Array<number>(count).fill(2);
  const labels = count > 4 ? count - 7 : 1;
  return Array.from({ length: count }, (_, at) => (at < labels ? Math.max(4, 12 / labels) : 2));
}

/** An OFD file of a made-up report: ruled tables, page by page. */
export function toOfd(form: Form): Uint8Array {
  const { disclosure, requests, disputes } = form.tables;
  const tables = [disclosure, requests, disputes].map((table, at): PageTable => ({
    heading: headings[at + 1] ?? '',
    columns: widthsOf(table),
    header: 0,
    rows: table.map((row) =>
      row.map(({ text, rows, columns }) => ({ text, rowspan: rows, colspan: columns })),
    ),
  }));
  return writeOfd(setPages(form.title, tables, { ...plainStyle, size: 7 }));
}
