import type { MeasureKey } from '../schema/measures.ts';
import { summedColumns } from './cell-sums.ts';
import { everything, namesFew, type Filter } from './filter.ts';
import { enoughPublishers } from './enough.ts';
import { filterSql, yearsOf } from './filter-sql.ts';
import { groupColumns, largestGroup, namedGroup, sameGroup } from './comparable-groups.ts';
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

const newest = `row_number() OVER (PARTITION BY publisher_id, scope ORDER BY (value IS NULL), year DESC, report_id) = 1`;

/** Of each publisher and scope the newest report that gives a measure. */
function newestValues(key: MeasureKey): Prepared {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything, withGroup(noExtras));
  return {
    name: `newest_${key}`,
    sql: `SELECT publisher_id, province, level, tier, kind, scope, year, value, missing FROM (${sql}) QUALIFY ${newest}`,
    needs,
    rows,
  };
}

/** The rows that a filter compares: prepared where it leaves all years in, else of the reports that it lets through. */
function newestRows(key: MeasureKey, filter: Filter): Pick<Query, 'sql' | 'needs' | 'rows' | 'prepared'> {
  if (filter.years.length > 0 || namesFew(filter)) {
    const { sql, needs, rows } = measuredReports(measureSql(key), filter, withGroup(noExtras));
    return { sql: `SELECT * FROM (${sql}) QUALIFY ${newest}`, needs, rows };
  }
  const prepared = newestValues(key);
  return {
    sql: `SELECT * FROM ${prepared.name} c WHERE ${filterSql(filter, 'c', 'c')}`,
    needs: {},
    prepared: [prepared],
  };
}

const group = Object.keys(groupColumns).join(', ');
const named = Object.keys(summedColumns).join(', ');

/**
 * The middle and the quartiles of a measure among the publishers of each province, each by its newest report that gives
 * it: those of the largest comparable group, which every row names.
 */
export function provinceMedians(
  key: MeasureKey,
  filter: Filter,
): Query<typeof columns & typeof summedColumns> {
  const { sql, ...reads } = newestRows(key, filter);
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (missing = '${reason}') AS missing_${reason}`,
  );
  const counts = `SELECT ${group}, coalesce(sum(n) FILTER (n >= ${enoughPublishers}), 0) AS fit, sum(n) AS n, sum(held) AS held
 FROM (SELECT ${group}, province, count(value) AS n, count(*) AS held FROM newest GROUP BY ${group}, province) GROUP BY ${group}`;
  return {
    name: 'province-medians',
    sql: `WITH newest AS MATERIALIZED (SELECT * REPLACE (${namedGroup}) FROM (${sql})),
chosen AS MATERIALIZED (${largestGroup(counts, filter.publishers.length > 0)}),
alike AS (SELECT c.*, g.tier AS group_tier, g.kind AS group_kind, g.scope AS group_scope, NULL::INTEGER AS chosen_year
 FROM newest c JOIN chosen g ON ${sameGroup('c', 'g')})
SELECT province, quartiles[2] AS median, quartiles[1] AS low, quartiles[3] AS high, * EXCLUDE (province, quartiles)
 FROM (SELECT province, ${named}, quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles,
 min(year) FILTER (value IS NOT NULL) AS first_year,
 max(year) FILTER (value IS NOT NULL) AS last_year,
 count(*) AS total, count(value) AS shown, ${reasons.join(', ')}
 FROM alike GROUP BY province, ${named}) ORDER BY province`,
    ...reads,
    ...yearsOf(filter),
    columns: { ...columns, ...summedColumns },
  };
}
