import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const columns = {
  reports: 'number',
  publishers: 'number',
  provinces: 'number',
  first_year: 'number',
  last_year: 'number',
  partial: 'number',
  failed: 'number',
  failed_reports: 'number',
} as const;

/** How much the data holds under a filter, in one row; `failed` counts failed checks, `partial` reports read in part. */
export const keyFigures = (filter: Filter): Query<typeof columns> => ({
  name: 'key-figures',
  sql: `WITH chosen AS (SELECT r.report_id, r.publisher_id, r.year, r.partial, p.province FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)}),
failures AS (SELECT count(*) AS failed, count(DISTINCT f.report_id) AS failed_reports FROM findings f JOIN chosen USING (report_id) WHERE f.result = 'fail')
SELECT held.*, failures.* FROM (SELECT count(*) AS reports, count(DISTINCT publisher_id) AS publishers, count(DISTINCT province) AS provinces, min(year) AS first_year, max(year) AS last_year, count(*) FILTER (coalesce(partial, false)) AS partial FROM chosen) held CROSS JOIN failures`,
  needs: {
    reports: [...filterNeeds.reports, 'partial'],
    publishers: filterNeeds.publishers,
    findings: ['report_id', 'result'],
  },
  ...yearsOf(filter),
  columns,
});

const worstColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  year: 'number',
  failed: 'number',
  warned: 'number',
} as const;

/** The reports under a filter with most failed checks, worst first; at most `limit`. */
export const worstReports = (filter: Filter, limit: number): Query<typeof worstColumns> => ({
  name: 'worst-reports',
  sql: `SELECT r.report_id, r.publisher_id, p.hans, p.hant, p.en, r.year, count(*) FILTER (f.result = 'fail') AS failed, count(*) FILTER (f.result = 'warn') AS warned FROM findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id WHERE f.result IN ('fail', 'warn') AND ${filterSql(filter)} GROUP BY ALL HAVING failed > 0 ORDER BY failed DESC, warned DESC, r.year DESC, r.report_id LIMIT ${limit}`,
  needs: {
    reports: filterNeeds.reports,
    publishers: [...filterNeeds.publishers, 'hans', 'hant', 'en'],
    findings: ['report_id', 'result'],
  },
  ...yearsOf(filter),
  columns: worstColumns,
});
