import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import type { CellType, Query } from './query.ts';

/** Both years have at least so many, or a factor between them says little. */
export const leastForChange = 10;

const changeColumns = {
  report_id: 'text',
  before_report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  scope: 'text',
  year: 'number',
  before: 'number',
  after: 'number',
  compared: 'number',
  reports: 'number',
} as const satisfies Record<string, CellType>;

/**
 * A measure in the newest year against the year before, for publishers with both in the same scope, biggest factor
 * (either way) first. Years of the filter choose the newest year; the year before is looked up whatever they say.
 * `compared` are all that could be compared, `reports` the reports of the newest year that give the measure.
 */
export function newestChanges(name: string, key: MeasureKey, filter: Filter): Query<typeof changeColumns> {
  const base = measuredReports(measureSql(key), { ...filter, years: [] });
  const inYears = filter.years.length > 0 ? `a.year IN (${filter.years.join(', ')})` : 'true';
  return {
    name,
    sql: `WITH base AS MATERIALIZED (SELECT report_id, publisher_id, scope, year, value FROM (${base.sql}) WHERE value IS NOT NULL),
pairs AS (SELECT a.*, b.report_id AS before_report_id, b.value AS before, row_number() OVER (PARTITION BY a.publisher_id, a.scope, a.year ORDER BY a.report_id, b.report_id) AS nth FROM base a JOIN base b ON b.publisher_id = a.publisher_id AND b.scope IS NOT DISTINCT FROM a.scope AND b.year = a.year - 1 WHERE a.value >= ${leastForChange} AND b.value >= ${leastForChange} AND ${inYears}),
newest AS (SELECT coalesce(max(year) FILTER (n >= 5), max(year)) AS year FROM (SELECT year, count(*) AS n FROM pairs WHERE nth = 1 GROUP BY year))
SELECT a.report_id, a.before_report_id, a.publisher_id, p.hans, p.hant, p.en, p.level, a.scope, a.year, a.before, a.value AS after, count(*) OVER () AS compared, (SELECT count(*) FROM base c WHERE c.year = a.year) AS reports
FROM pairs a JOIN newest ON a.year = newest.year JOIN publishers p ON p.publisher_id = a.publisher_id WHERE a.nth = 1
ORDER BY greatest(a.value / a.before, a.before / a.value) DESC, a.report_id
LIMIT 1000`,
    needs: base.needs,
    rows: base.rows,
    columns: changeColumns,
  };
}
