import { cellsOf, type CellSums } from './cells.ts';
import type { Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

/** Reports by cell, those of which only a part was read among them. */
export const heldReports: CellSums = {
  name: 'held_reports',
  sums: { reports: 'count(*)', partial: 'count(*) FILTER (coalesce(r.partial, false))' },
  needs: { reports: ['partial'] },
};

const countedColumns = { year: 'number', level: 'text', reports: 'number', partial: 'number' } as const;

/** Reports in the filter by year and level; `partial` counts those of which only a part was read. */
export function reportsByYear(filter: Filter): Query<typeof countedColumns> {
  const { from: cells, where, ...reads } = cellsOf(heldReports, filter);
  return {
    name: 'reports-by-year',
    sql: `SELECT year, level, sum(reports) AS reports, sum(partial) AS partial FROM ${cells} WHERE ${where} GROUP BY year, level ORDER BY year, level`,
    ...reads,
    ...yearsOf(filter),
    columns: countedColumns,
  };
}
