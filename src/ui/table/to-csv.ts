import { byteOrderMark, toCsvLine } from '../../query/csv.ts';
import { flatten } from '../../views/model/flat-table.ts';
import type { TableModel } from '../../views/model/view.ts';

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
  const { columns, rows } = flatten(table, reasonsName);
  const [name, value] = mark ? [[mark.name], [mark.value]] : [[], []];
  const head = toCsvLine([...columns.map((column) => column.name), ...name]);
  const body = rows.map((row) => toCsvLine([...row.map((cell) => cell.value), ...value]));
  return byteOrderMark + head + body.join('');
}
