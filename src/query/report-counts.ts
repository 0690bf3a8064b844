import { sumCells, type CellSums } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import type { Query } from './query.ts';

/** Reports by cell, those of which only a part was read among them. */
export const heldReports: CellSums = {
  name: 'held_reports',
  sums: { reports: 'count(*)', partial: 'count(*) FILTER (coalesce(r.partial, false))' },
  needs: { reports: ['partial'] },
};

const countedColumns = { year: 'number', level: 'text', reports: 'number', partial: 'number' } as const;

/** Reports in the filter by year and level; `partial` counts those of which only a part was read. */
export const reportsByYear = (filter: Filter): Query<typeof countedColumns> =>
  sumCells('reports-by-year', heldReports, ['year', 'level'], filter, countedColumns);
