import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const from = 'FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id';
const needs = {
  reports: [...filterNeeds.reports, 'partial'],
  publishers: filterNeeds.publishers,
} as const;

const countedColumns = { year: 'number', level: 'text', reports: 'number', partial: 'number' } as const;

/** Reports in the filter by year and level; `partial` counts those of which only a part was read. */
export const reportsByYear = (filter: Filter): Query<typeof countedColumns> => ({
  name: 'reports-by-year',
  sql: `SELECT r.year, p.level, count(*) AS reports, count(*) FILTER (coalesce(r.partial, false)) AS partial ${from} WHERE ${filterSql(filter)} GROUP BY r.year, p.level ORDER BY r.year, p.level`,
  needs,
  ...yearsOf(filter),
  columns: countedColumns,
});

const provinceColumns = { province: 'text', level: 'text', reports: 'number', publishers: 'number' } as const;

/** Reports and publishers in the filter by province and level; the province is null where it is not known. */
export const reportsByProvince = (filter: Filter): Query<typeof provinceColumns> => ({
  name: 'reports-by-province',
  sql: `SELECT p.province, p.level, count(*) AS reports, count(DISTINCT r.publisher_id) AS publishers ${from} WHERE ${filterSql(filter)} GROUP BY p.province, p.level ORDER BY p.province, p.level`,
  needs,
  ...yearsOf(filter),
  columns: provinceColumns,
});
