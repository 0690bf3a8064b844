import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
import { measureSql } from './measure-sql.ts';
import { largestGroup, sameGroup } from './comparable-groups.ts';
import { measuredReports, noExtras, withGroup } from './measured-reports.ts';
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
  group_tier: 'text',
  group_kind: 'text',
  group_scope: 'text',
} as const satisfies Record<string, CellType>;

/** Pairs of neighbouring years; a publisher and scope with several reports of a year is taken once. */
const pairsSql = (inYears: string) => `SELECT a.*, b.report_id AS before_report_id, b.value AS before
 FROM base a JOIN base b ON b.publisher_id = a.publisher_id AND b.scope IS NOT DISTINCT FROM a.scope AND b.year = a.year - 1
 WHERE a.value >= ${leastForChange} AND b.value >= ${leastForChange} AND ${inYears}
 QUALIFY row_number() OVER (PARTITION BY a.publisher_id, a.scope, a.year ORDER BY a.report_id, b.report_id) = 1`;

/**
 * A measure in the newest year against the year before, for publishers of the largest comparable group with both in the
 * same scope, biggest factor (either way) first. Years of the filter choose the newest year; the year before is looked up
 * whatever they say. `compared` are all that could be compared, `reports` the group's reports of the newest year that give
 * the measure. Chosen publishers are compared whatever their groups.
 */
export function newestChanges(name: string, key: MeasureKey, filter: Filter): Query<typeof changeColumns> {
  const base = measuredReports(measureSql(key), { ...filter, years: [] }, withGroup(noExtras));
  const inYears = filter.years.length > 0 ? `a.year IN (${filter.years.join(', ')})` : 'true';
  const isChosen = filter.publishers.length > 0;
  const chosen = isChosen
    ? `SELECT NULL::VARCHAR AS tier, NULL::VARCHAR AS kind, NULL::VARCHAR AS scope`
    : largestGroup(
        'SELECT tier, kind, scope, count(DISTINCT publisher_id) AS fit, fit AS n, count(*) AS held FROM pairs GROUP BY tier, kind, scope',
      );
  const inGroup = (row: string) => (isChosen ? 'true' : sameGroup(row, 'g'));
  const copied = ['report_id', 'before_report_id', 'publisher_id', 'scope', 'year', 'before'];
  const names = ['hans', 'hant', 'en', 'level'];
  return {
    name,
    sql: `WITH base AS MATERIALIZED (
 SELECT report_id, publisher_id, ${names.join(', ')}, tier, kind, scope, year, value FROM (${base.sql}) WHERE value IS NOT NULL),
pairs AS MATERIALIZED (${pairsSql(inYears)}),
chosen AS MATERIALIZED (${chosen}),
alike AS (SELECT a.*, g.tier AS group_tier, g.kind AS group_kind, g.scope AS group_scope FROM pairs a JOIN chosen g ON ${inGroup('a')}),
newest AS (SELECT coalesce(max(year) FILTER (n >= 5), max(year)) AS year FROM (SELECT year, count(*) AS n FROM alike GROUP BY year))
SELECT ${[...copied, ...names].map((column) => `a.${column}`).join(', ')}, a.value AS after, count(*) OVER () AS compared,
 (SELECT count(*) FROM base c JOIN chosen g ON ${inGroup('c')} WHERE c.year = a.year) AS reports,
 a.group_tier, a.group_kind, a.group_scope
FROM alike a JOIN newest ON a.year = newest.year
ORDER BY greatest(a.value / a.before, a.before / a.value) DESC, a.report_id
LIMIT 1000`,
    needs: base.needs,
    rows: base.rows,
    columns: changeColumns,
  };
}
