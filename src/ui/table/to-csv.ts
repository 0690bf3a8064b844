import { byteOrderMark, toCsvLine } from '../../query/csv.ts';
import { toSafeText } from '../../documents/safe-text.ts';
import { flatColumns, flatRow } from '../../views/model/flat-table.ts';
import type { TableModel } from '../../views/model/view.ts';

const toSafeCsvLine = (values: readonly (string | number | null)[]): string =>
  toCsvLine(values.map((value) => (typeof value === 'string' ? toSafeText(value) : value)));

/** Names with their texts as CSV, a line each. */
export const toCsvLines = (lines: readonly { readonly name: string; readonly text: string }[]): string =>
  byteOrderMark + lines.map(({ name, text }) => toSafeCsvLine([name, text])).join('');

/**
 * A table as CSV (RFC 4180, with a byte-order mark so that spreadsheets read Chinese): bare values. A column in which
 * something is missing is followed by one that says why; of columns with one name each tells what it stands beside. `mark`,
 * where given, is a last column with one value in every row.
 */
export function toCsv(
  table: TableModel,
  reasonsName: string,
  mark: { readonly name: string; readonly value: string } | null = null,
): string {
  const columns = flatColumns(table, reasonsName);
  const [name, value] = mark ? [[mark.name], [mark.value]] : [[], []];
  const head = toSafeCsvLine([...columns.map((column) => column.name), ...name]);
  const body = table.rows.map((row) =>
    toSafeCsvLine([...flatRow(columns, row).map(({ value: cell }) => cell), ...value]),
  );
  return byteOrderMark + head + body.join('');
}
