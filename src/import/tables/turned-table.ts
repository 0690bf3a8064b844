import type { Table } from '../document.ts';
import type { Place } from '../../schema/report.ts';

/** The table with its rows as columns. Cells stay the same objects, so that spans stay spans. */
export const turn = (table: Table): Table => ({
  ...table,
  rows: (table.rows[0] ?? []).map((_, column) => table.rows.flatMap((row) => row[column] ?? [])),
});

/** A place in a turned table as it is in the table itself. */
export function turnPlace({ row, column, ...place }: Place): Place {
  return {
    ...place,
    ...(column === undefined ? {} : { row: column }),
    ...(row === undefined ? {} : { column: row }),
  };
}

/** How many different things the fullest row of a table names, of those that `name` knows. */
export function mostNamed(table: Table, name: (text: string) => string | null): number {
  return table.rows.reduce((most, row) => {
    const names = new Set(row.flatMap(({ text }) => name(text) ?? []));
    return Math.max(most, names.size);
  }, 0);
}
