import { byteOrderMark, toCsvLine } from '../../query/csv.ts';
import type { TableCell, TableModel } from '../../views/model/view.ts';

/** The name of a column; one that stands twice is told apart by the column before it. */
function nameOf(columns: TableModel['columns'], index: number): string {
  const name = columns[index]?.name ?? '';
  const before = columns[index - 1]?.name;
  const isOnly = columns.filter((column) => column.name === name).length === 1;
  return isOnly || before === undefined ? name : `${name} – ${before}`;
}

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
  const columns = table.columns.map((_, index) => ({
    name: nameOf(table.columns, index),
    index,
    hasReasons: table.rows.some((row) => row[index]?.reason !== undefined),
  }));
  const line = (
    cellOf: (column: (typeof columns)[number]) => number | string | null,
    reasonOf: (column: (typeof columns)[number]) => string | null,
    last: string | undefined,
  ) =>
    toCsvLine([
      ...columns.flatMap((column) => [cellOf(column), ...(column.hasReasons ? [reasonOf(column)] : [])]),
      ...(last === undefined ? [] : [last]),
    ]);
  const head = line(
    ({ name }) => name,
    ({ name }) => `${name} – ${reasonsName}`,
    mark?.name,
  );
  const at = (row: readonly TableCell[], index: number): TableCell | undefined => row[index];
  const body = table.rows.map((row) =>
    line(
      ({ index }) => at(row, index)?.value ?? null,
      ({ index }) => at(row, index)?.reason ?? null,
      mark?.value,
    ),
  );
  return byteOrderMark + head + body.join('');
}
