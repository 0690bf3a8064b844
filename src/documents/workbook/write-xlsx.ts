import { writeXlsx as write, type CellStyle } from 'hucre/xlsx';
import { toSafeText } from '../safe-text.ts';
import type { Book, BookCell, BookSheet, NumberLook } from './book.ts';

const formats: Readonly<Record<NumberLook, string>> = {
  whole: '#,##0',
  decimal: '#,##0.00',
  percent: '0.##"%"',
  year: '0',
};

/** What a cell can hold (Excel’s limit, in UTF-16 units). */
const longest = 32_767;
const widest = 60;

/** A text that a spreadsheet keeps as it is: `_x0041_` would be read as a character by its number. */
const toText = (text: string): string => {
  const safe = toSafeText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
};

/** A sheet's name as Excel allows it: up to 31 characters, none of `[]:*?/\`, no apostrophe at an end, none twice. */
function namesOf(sheets: readonly BookSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const bare = toSafeText(name)
      .replaceAll(/[[\]:*?/\\\n\t]/gu, ' ')
      .replaceAll(/^'+|'+$/gu, '')
      .trim()
      .slice(0, 26);
    const base = bare === '' ? `Sheet ${at + 1}` : bare;
    let found = base;
    for (let count = 2; taken.has(found.toLowerCase()); count += 1) found = `${base} (${count})`;
    taken.add(found.toLowerCase());
    return found;
  });
}

/** The width of a text in a cell, in characters of the width of a digit. */
const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.length + (line.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0)));

/** How many characters a number takes with its separators. */
const shown = ({ value }: BookCell): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? '');

/** Widths follow the first rows: thousands more say nothing new. */
const measuredRows = 200;

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

const head: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { wrapText: true, vertical: 'top' },
};

const text: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const numbers: Readonly<Record<NumberLook, CellStyle>> = {
  whole: { numFmt: formats.whole },
  decimal: { numFmt: formats.decimal },
  percent: { numFmt: formats.percent },
  year: { numFmt: formats.year },
};

function styleOf({ value, look }: BookCell): CellStyle | null {
  if (typeof value === 'string') return text;
  return typeof value === 'number' && look ? numbers[look] : null;
}

/** The style that all cells of a column have, told once for the column: one for each cell takes time and room. */
function usualStyle(rows: BookSheet['rows'], column: number): CellStyle | null {
  const [first] = rows;
  const style = first?.[column] ? styleOf(first[column]) : null;
  return style && rows.every((row) => row[column] && styleOf(row[column]) === style) ? style : null;
}

function toSheet(sheet: BookSheet, name: string) {
  const { columns, rows, frozen = 0 } = sheet;
  const values = rows.map((row) =>
    row.map(({ value }) => (typeof value === 'string' ? toText(value) : value)),
  );
  const usual = columns.map((_, column) => usualStyle(rows, column));
  const styled = new Map<string, { readonly style: CellStyle }>(
    columns.map((_, column) => [`0,${column}`, { style: head }]),
  );
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style !== null && style !== usual[column]) styled.set(`${at + 1},${column}`, { style });
    });
  });
  const last = columnName(Math.max(0, columns.length - 1));
  return {
    name,
    columns: columns.map((column, index) => ({
      ...(usual[index] && { style: usual[index] }),
      width: Math.min(
        widest,
        2 +
          Math.max(
            Math.min(24, widthOf(column.name)),
            ...rows.slice(0, measuredRows).map((row) => widthOf(row[index] ? shown(row[index]) : '')),
          ),
      ),
    })),
    rows: [columns.map((column) => toText(column.name)), ...values],
    cells: styled,
    freezePane: { rows: 1, ...(frozen > 0 && { columns: frozen }) },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4' as const,
      orientation: columns.length > 4 ? ('landscape' as const) : ('portrait' as const),
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** A book as an Excel file (Office Open XML): typed cells, never a formula; heads frozen and filtered; widths that fit. */
export async function writeXlsx({ title, sheets }: Book): Promise<Uint8Array> {
  const names = namesOf(sheets);
  return write({
    properties: { title: toText(title) },
    // Quoted here: a name with a space in it must be.
    namedRanges: names.map((name) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$1:$1`,
      scope: name,
    })),
    sheets: sheets.map((sheet, at) => toSheet(sheet, names[at] ?? `Sheet ${at + 1}`)),
  });
}
