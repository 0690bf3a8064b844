import { flatColumns, flatRow } from '../../views/model/flat-table.ts';
import type { TableModel } from '../../views/model/view.ts';
import type { BookCell, BookSheet, NumberLook } from './book.ts';

type FlatCell = ReturnType<typeof flatRow>[number];

/** How a number looks in a file, from how it is shown on the page, and from the others of its column. */
function lookOf(text: string, hasFractions: boolean): NumberLook {
  if (text.endsWith('%')) return 'percent';
  if (/^(?:19|20)\d\d$/u.test(text)) return 'year';
  return hasFractions ? 'decimal' : 'whole';
}

const toBookCell = ({ text, value }: FlatCell, hasFractions: boolean): BookCell =>
  typeof value === 'number' ? { value, look: lookOf(text, hasFractions) } : { value };

const isFraction = (value: FlatCell['value']): boolean =>
  typeof value === 'number' && !Number.isInteger(value);

/** Rows that are made each time they are read. */
export const madeOf = <T, Row>(list: readonly T[], make: (each: T) => Row): Iterable<Row> => ({
  *[Symbol.iterator]() {
    for (const each of list) yield make(each);
  },
});

/** A table as a sheet: bare values with their types, reasons in columns of their own, the first column in sight. */
export function toBookSheet(name: string, table: TableModel, reasonsName: string): BookSheet {
  const columns = flatColumns(table, reasonsName);
  const fractions = columns.map(
    ({ index, isReason }) => !isReason && table.rows.some((row) => isFraction(row[index]?.value ?? null)),
  );
  return {
    name,
    columns: columns.map((column) => column.name),
    rows: madeOf(table.rows, (row) =>
      flatRow(columns, row).map((cell, at) => toBookCell(cell, fractions[at] === true)),
    ),
    count: table.rows.length,
    frozen: 1,
  };
}

/** Names with texts as a sheet of two columns: method, data version, link. */
export const toTextSheet = (
  name: string,
  heads: readonly [string, string],
  lines: readonly (readonly [string, string])[],
): BookSheet => ({
  name,
  columns: heads,
  rows: lines.map((line) => line.map((value) => ({ value }))),
  count: lines.length,
});
