import { byteOrderMark, toCsvLine } from '../../query/csv.ts';
import { flatten } from '../../views/model/flat-table.ts';
import type { TableModel } from '../../views/model/view.ts';

/**
 * A table as CSV (RFC 4180, with a byte-order mark so that spreadsheets read Chinese): bare values. A column in which
 * something is missing is followed by one that says why; of columns with one name each tells what it stands beside.
 */
export function toCsv(table: TableModel, reasonsName: string): string {
  const { columns, rows } = flatten(table, reasonsName);
  const head = toCsvLine(columns.map(({ name }) => name));
  const body = rows.map((row) => toCsvLine(row.map(({ value }) => value)));
  return byteOrderMark + head + body.join('');
}
