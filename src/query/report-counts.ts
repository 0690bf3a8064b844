import { cellsOf, type CellSums } from './cells.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const from = 'FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id';

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

const provinceColumns = { province: 'text', level: 'text', reports: 'number', publishers: 'number' } as const;

/** Reports and publishers in the filter by province and level; the province is null where it is not known. */
export const reportsByProvince = (filter: Filter): Query<typeof provinceColumns> => ({
  name: 'reports-by-province',
  sql: `SELECT p.province, p.level, count(*) AS reports, count(DISTINCT r.publisher_id) AS publishers ${from} WHERE ${filterSql(filter)} GROUP BY p.province, p.level ORDER BY p.province, p.level`,
  needs: filterNeeds,
  ...yearsOf(filter),
  columns: provinceColumns,
});
