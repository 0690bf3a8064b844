import type { TableCell, TableModel } from '../views/view.ts';

/** Text that a spreadsheet would take for a formula is kept text by a leading apostrophe; numbers stay as they are. */
function field(value: number | string | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The name of a column; one that stands twice is told apart by the column before it. */
function nameOf(columns: TableModel['columns'], index: number): string {
  const name = columns[index]?.name ?? '';
  const before = columns[index - 1]?.name;
  const isOnly = columns.filter((column) => column.name === name).length === 1;
  return isOnly || before === undefined ? name : `${name} – ${before}`;
}

/**
 * A table as CSV (RFC 4180, with a byte-order mark so that spreadsheets read Chinese): bare values. A column in which
 * something is missing is followed by one that says why; of columns with one name each tells what it stands beside.
 */
export function toCsv(table: TableModel, reasonsName: string): string {
  const columns = table.columns.map((_, index) => ({
    name: nameOf(table.columns, index),
    index,
    hasReasons: table.rows.some((row) => row[index]?.reason !== undefined),
  }));
  const line = (
    cellOf: (column: (typeof columns)[number]) => number | string | null,
    reasonOf: (column: (typeof columns)[number]) => string,
  ) =>
    columns
      .flatMap((column) => [cellOf(column), ...(column.hasReasons ? [reasonOf(column)] : [])])
      .map(field)
      .join(',');
  const head = line(
    ({ name }) => name,
    ({ name }) => `${name} – ${reasonsName}`,
  );
  const at = (row: readonly TableCell[], index: number): TableCell | undefined => row[index];
  const body = table.rows.map((row) =>
    line(
      ({ index }) => at(row, index)?.value ?? null,
      ({ index }) => at(row, index)?.reason ?? '',
    ),
  );
  return `\uFEFF${[head, ...body].join('\r\n')}\r\n`;
}
