import { unzipSync } from 'fflate';
import { writeXlsx as write, type CellStyle } from 'hucre/xlsx';
import type { Book, BookSheet } from './book.ts';
import { columnWidths } from './column-widths.ts';
import { columnName, type CellLook } from './xlsx-rows.ts';
import { toSheetNames, toXlsxText } from './xlsx-text.ts';

const head: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { wrapText: true, vertical: 'top' },
};

const looks: Readonly<Record<CellLook, CellStyle>> = {
  // A text stands apart from the number on its left.
  text: { numFmt: '@', alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 } },
  whole: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  decimal: { numFmt: '#,##0.00', alignment: { vertical: 'top' } },
  percent: { numFmt: '0.##"%"', alignment: { vertical: 'top' } },
  year: { numFmt: '0', alignment: { vertical: 'top' } },
};
const lookNames = Object.keys(looks) as readonly CellLook[];

/** So wide a sheet may be to fit on the width of a page and be read, in characters of the width of a digit. */
const widestPage = 200;

/** A sheet with its heads, and below them one cell of each look, which gives the look its number. */
const toSheet = (sheet: BookSheet, name: string) => {
  const { columns, count, frozen = 0 } = sheet;
  const last = columnName(Math.max(0, columns.length - 1));
  const widths = columnWidths(sheet);
  return {
    name,
    columns: columns.map((_, at) => ({ width: widths[at] ?? 10 })),
    rows: [columns.map(toXlsxText), ...lookNames.map(() => [0])],
    cells: new Map([
      ...columns.map((_, at) => [`0,${at}`, { style: head }] as const),
      ...lookNames.map((look, at) => [`${at + 1},0`, { style: looks[look] }] as const),
    ]),
    freezePane: { rows: 1, ...(frozen > 0 && { columns: frozen }) },
    autoFilter: { range: `A1:${last}${count + 1}` },
    pageSetup: {
      paperSize: 'a4' as const,
      orientation: columns.length > 4 ? ('landscape' as const) : ('portrait' as const),
      ...(widths.reduce((sum, width) => sum + width, 0) <= widestPage && {
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      }),
    },
  };
};

/** What stands before and after the rows of a sheet, and the number of each look. */
export type SheetFrame = {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly styles: Readonly<Record<CellLook, number>>;
};

/** A workbook without its rows: its other parts by their paths, and the sheets. */
export type BookFrame = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sheets: readonly SheetFrame[];
};

function toFrame(path: string, markup: string, { columns, count }: BookSheet): SheetFrame {
  const from = markup.indexOf('<row r="2"');
  const to = markup.indexOf('</sheetData>');
  const styles = [...markup.slice(from, to).matchAll(/ s="(\d+)"/gu)].map(([, number]) => Number(number));
  if (from < 0 || styles.length !== lookNames.length)
    throw new Error('The frame of the sheet is not as awaited.');
  const range = `A1:${columnName(Math.max(0, columns.length - 1))}${count + 1}`;
  return {
    path,
    before: markup.slice(0, from).replace(/<dimension ref="[^"]*"/u, `<dimension ref="${range}"`),
    after: markup.slice(to),
    styles: Object.fromEntries(lookNames.map((look, at) => [look, styles[at]])) as SheetFrame['styles'],
  };
}

/** What is repeated on each page of paper: the heads, and the columns that stay. The name is quoted, for it may hold a space. */
function printTitles({ frozen = 0 }: BookSheet, name: string): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const columns = frozen > 0 ? `${sheet}$A:$${columnName(frozen - 1)},` : '';
  return `${columns}${sheet}$1:$1`;
}

/** All of a workbook but its rows: styles, heads that stay and filter and are repeated on paper, widths, pages. */
export async function frameOf({ title, sheets }: Book): Promise<BookFrame> {
  const names = toSheetNames(sheets.map(({ name }) => name));
  const bytes = await write({
    properties: { title: toXlsxText(title) },
    namedRanges: sheets.map((sheet, at) => {
      const name = names[at] ?? '';
      return { name: '_xlnm.Print_Titles', range: printTitles(sheet, name), scope: name };
    }),
    sheets: sheets.map((sheet, at) => toSheet(sheet, names[at] ?? '')),
  });
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const frames = sheets.map((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const markup = new TextDecoder().decode(parts.get(path));
    parts.delete(path);
    return toFrame(path, markup, sheet);
  });
  return { parts, sheets: frames };
}
