import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import { missingReasons, type MissingReason } from './missing-sql.ts';
import type { CellType, Query } from './query.ts';

const missingColumns = Object.fromEntries(
  missingReasons.map((reason) => [`missing_${reason}`, 'number']),
) as Record<`missing_${MissingReason}`, 'number'>;

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

/** The middle and the quartiles of a measure among the publishers of each province, each by its newest report that gives it. */
export function provinceMedians(key: MeasureKey, filter: Filter): Query<typeof columns> {
  const base = measuredReports(measureSql(key), filter);
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (missing = '${reason}') AS missing_${reason}`,
  );
  return {
    name: 'province-medians',
    sql: `WITH ranked AS (SELECT *, row_number() OVER (PARTITION BY publisher_id ORDER BY (value IS NULL), year DESC, report_id) AS nth FROM (${base.sql}))
SELECT province, median(value) AS median, quantile_cont(value, 0.25) AS low, quantile_cont(value, 0.75) AS high, min(year) FILTER (value IS NOT NULL) AS first_year, max(year) FILTER (value IS NOT NULL) AS last_year, count(*) AS total, count(value) AS shown, ${reasons.join(', ')} FROM ranked WHERE nth = 1 GROUP BY province ORDER BY province`,
    needs: base.needs,
    ...yearsOf(filter),
    columns,
  };
}
