import type { TableCell, TableModel } from './view.ts';

/** A table as files hold it: bare values; a column in which something is missing is followed by one that says why. */
export type FlatTable = {
  readonly columns: readonly { readonly name: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly Pick<TableCell, 'text' | 'value'>[])[];
};

/** The name of a column; one that stands twice is told apart by the column before it. */
function nameOf(columns: TableModel['columns'], index: number): string {
  const name = columns[index]?.name ?? '';
  const before = columns[index - 1]?.name;
  const isOnly = columns.filter((column) => column.name === name).length === 1;
  return isOnly || before === undefined ? name : `${name} – ${before}`;
}

const none: TableCell = { text: '', value: null };

/** A table with its reasons in columns of their own, named after `reasonsName`. */
export function flatten(table: TableModel, reasonsName: string): FlatTable {
  const columns = table.columns.map(({ align }, index) => ({
    name: nameOf(table.columns, index),
    align,
    index,
    hasReasons: table.rows.some((row) => row[index]?.reason !== undefined),
  }));
  return {
    columns: columns.flatMap(({ name, align, hasReasons }) => [
      { name, align },
      ...(hasReasons ? [{ name: `${name} – ${reasonsName}`, align: 'start' as const }] : []),
    ]),
    rows: table.rows.map((row) =>
      columns.flatMap(({ index, hasReasons }) => {
        const cell = row[index] ?? none;
        const reason = cell.reason ?? null;
        return [cell, ...(hasReasons ? [{ text: reason ?? '', value: reason }] : [])];
      }),
    ),
  };
}
