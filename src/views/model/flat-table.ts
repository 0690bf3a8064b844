import type { TableCell, TableModel } from './view.ts';

/** A column of a table as files hold it: the values of a column of the table, or why they are missing. */
export type FlatColumn = {
  readonly name: string;
  readonly index: number;
  readonly isReason: boolean;
};

/** The name of a column; one that stands twice is told apart by the column before it. */
function nameOf(columns: TableModel['columns'], index: number): string {
  const name = columns[index]?.name ?? '';
  const before = columns[index - 1]?.name;
  const isOnly = columns.filter((column) => column.name === name).length === 1;
  return isOnly || before === undefined ? name : `${name} – ${before}`;
}

/** The name of the column of reasons that follows a column. */
export const reasonColumn = (name: string, reasonsName: string): string => `${name} – ${reasonsName}`;

/** The columns of a table in a file: one in which something is missing is followed by one that says why, named after `reasonsName`. */
export const flatColumns = (table: TableModel, reasonsName: string): readonly FlatColumn[] =>
  table.columns.flatMap((_, index) => {
    const name = nameOf(table.columns, index);
    const hasReasons = table.rows.some((row) => row[index]?.reason !== undefined);
    return [
      { name, index, isReason: false },
      ...(hasReasons ? [{ name: reasonColumn(name, reasonsName), index, isReason: true }] : []),
    ];
  });

const none: TableCell = { text: '', value: null };

/** A row of a table under such columns: bare values. */
export const flatRow = (
  columns: readonly FlatColumn[],
  row: readonly TableCell[],
): readonly Pick<TableCell, 'text' | 'value'>[] =>
  columns.map(({ index, isReason }) => {
    const cell = row[index] ?? none;
    return isReason ? { text: cell.reason ?? '', value: cell.reason ?? null } : cell;
  });
