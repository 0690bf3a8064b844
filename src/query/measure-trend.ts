import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports, reportColumns } from './measured-reports.ts';
import { missingReasons, type MissingReason } from './missing-sql.ts';
import type { CellType, Query } from './query.ts';

const missingColumns = Object.fromEntries(
  missingReasons.map((reason) => [`missing_${reason}`, 'number']),
) as Record<`missing_${MissingReason}`, 'number'>;

/** `report_id` is null on a year's row of all reports, which has the quartiles; set on the row of one report. */
export const trendColumns = {
  ...reportColumns,
  value: 'number',
  basis: 'text',
  numerator: 'number',
  denominator: 'number',
  approximate: 'boolean',
  correction: 'text',
  missing: 'text',
  low: 'number',
  high: 'number',
  total: 'number',
  shown: 'number',
  ...missingColumns,
} as const satisfies Record<string, CellType>;

/**
 * A measure over years. Without chosen publishers: per year the median and quartiles of all reports that give it.
 * With them: their reports, each with its value or the reason, beside the yearly median of their peers: those of
 * `peerFilter`, which is the same filter without the choice where nothing else is given.
 */
export function measureTrend(
  name: string,
  key: MeasureKey,
  filter: Filter,
  peerFilter: Filter = { ...filter, publishers: [] },
): Query<typeof trendColumns> {
  const peers = measuredReports(measureSql(key), peerFilter);
  const mine = measuredReports(measureSql(key), filter);
  const nulls = Object.entries(reportColumns)
    .filter(([column]) => column !== 'year')
    .map(([column, type]) => `NULL::${type === 'boolean' ? 'BOOLEAN' : 'VARCHAR'} AS ${column}`);
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (missing = '${reason}') AS missing_${reason}`,
  );
  const noCounts = missingReasons.map((reason) => `NULL::BIGINT AS missing_${reason}`);
  const yearly = `SELECT ${nulls.join(', ')}, year, median(value) AS value, NULL::VARCHAR AS basis, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator, NULL::BOOLEAN AS approximate, NULL::VARCHAR AS correction, NULL::VARCHAR AS missing, quantile_cont(value, 0.25) AS low, quantile_cont(value, 0.75) AS high, count(*) AS total, count(value) AS shown, ${reasons.join(', ')} FROM (${peers.sql}) GROUP BY year`;
  const own = `SELECT ${Object.keys(reportColumns)
    .filter((column) => column !== 'year')
    .join(
      ', ',
    )}, year, value, basis, numerator, denominator, approximate, correction, missing, NULL::DOUBLE AS low, NULL::DOUBLE AS high, NULL::BIGINT AS total, NULL::BIGINT AS shown, ${noCounts.join(', ')} FROM (${mine.sql})`;
  const all = filter.publishers.length > 0 ? `${yearly} UNION ALL ${own}` : yearly;
  return {
    name,
    sql: `SELECT * FROM (${all}) ORDER BY year, report_id NULLS FIRST`,
    needs: peers.needs,
    rows: peers.rows,
    ...(filter.years.length > 0 && peerFilter.years.length > 0
      ? { years: [...new Set([...filter.years, ...peerFilter.years])] }
      : {}),
    columns: trendColumns,
  };
}
