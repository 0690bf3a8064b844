import type { MeasureKey } from '../schema/measures.ts';
import { everything, namesFew, type Filter } from './filter.ts';
import { filterSql, yearsOf } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports, noExtras, withGroup } from './measured-reports.ts';
import { missingColumns, missingReasons } from './missing-sql.ts';
import type { CellType, Prepared, Query } from './query.ts';

const columns = {
  province: 'text',
  median: 'number',
  low: 'number',
  high: 'number',
  first_year: 'number',
  last_year: 'number',
  total: 'number',
  shown: 'number',
  ...missingColumns,
} as const satisfies Record<string, CellType>;

const rank = (partition: string): string =>
  `row_number() OVER (PARTITION BY ${partition} ORDER BY (value IS NULL), year DESC, report_id)`;

/** Of each publisher the newest report that gives a measure: among all its reports, and among those of each scope. */
function newestValues(key: MeasureKey): Prepared {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything, withGroup(noExtras));
  return {
    name: `newest_${key}`,
    sql: `SELECT province, level, kind, scope, year, value, missing, of_any, of_scope
 FROM (SELECT *, ${rank('publisher_id')} = 1 AS of_any, ${rank('publisher_id, scope')} = 1 AS of_scope FROM (${sql})) WHERE of_any OR of_scope`,
    needs,
    rows,
  };
}

/** The rows that a filter compares: prepared where it leaves all years in, else of the reports that it lets through. */
function newestRows(key: MeasureKey, filter: Filter): Pick<Query, 'sql' | 'needs' | 'rows' | 'prepared'> {
  if (filter.years.length > 0 || namesFew(filter)) {
    const { sql, needs, rows } = measuredReports(measureSql(key), filter);
    return { sql: `SELECT * FROM (${sql}) QUALIFY ${rank('publisher_id')} = 1`, needs, rows };
  }
  const prepared = newestValues(key);
  return {
    sql: `SELECT * FROM ${prepared.name} c WHERE ${filterSql(filter, 'c', 'c')} AND ${filter.scope === null ? 'of_any' : 'of_scope'}`,
    needs: {},
    prepared: [prepared],
  };
}

/** The middle and the quartiles of a measure among the publishers of each province, each by its newest report that gives it. */
export function provinceMedians(key: MeasureKey, filter: Filter): Query<typeof columns> {
  const { sql, ...reads } = newestRows(key, filter);
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (missing = '${reason}') AS missing_${reason}`,
  );
  return {
    name: 'province-medians',
    sql: `SELECT province, quartiles[2] AS median, quartiles[1] AS low, quartiles[3] AS high, * EXCLUDE (province, quartiles)
 FROM (SELECT province, quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles, min(year) FILTER (value IS NOT NULL) AS first_year,
 max(year) FILTER (value IS NOT NULL) AS last_year, count(*) AS total, count(value) AS shown, ${reasons.join(', ')} FROM (${sql}) GROUP BY province)
 ORDER BY province`,
    ...reads,
    ...yearsOf(filter),
    columns,
  };
}
