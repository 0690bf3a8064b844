import type { MeasureKey } from '../schema/measures.ts';
import { publisherKinds } from '../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../schema/publishers.ts';
import { everything, type Filter } from './filter.ts';
import { filterSql } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports, noExtras, reportColumns, withKind } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { mergeRows } from './merge-rows.ts';
import { missingReasons, type MissingReason } from './missing-sql.ts';
import type { CellType, Prepared, Query } from './query.ts';
import { list } from './sql.ts';

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

const oneOf = (sql: string, values: readonly string[]): string => `TRY_CAST(${sql} AS ENUM ${list(values)})`;

/** A measure of all reports with what a filter asks of them, in few bytes: it is read whole for every filter. */
function measuredValues(key: MeasureKey): Prepared {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything, withKind(noExtras));
  return {
    name: `measured_${key}`,
    sql: `SELECT CAST(year AS SMALLINT) AS year, ${oneOf('scope', Object.keys(scopes))} AS scope, ${oneOf('province', Object.keys(provinces))} AS province, ${oneOf('level', Object.keys(levels))} AS level, ${oneOf('kind', Object.keys(publisherKinds))} AS kind, value, ${oneOf('missing', missingReasons)} AS missing FROM (${sql})`,
    needs,
    rows,
  };
}

/** Values of a filter's reports; of chosen publishers, which are few, as the reports have them. */
function peerRows(key: MeasureKey, filter: Filter) {
  if (filter.publishers.length > 0) return { ...measuredReports(measureSql(key), filter), prepared: [] };
  const prepared = measuredValues(key);
  const sql = `SELECT year, value, missing FROM ${prepared.name} c WHERE ${filterSql(filter, 'c', 'c')}`;
  return { sql, needs: {}, rows: {}, prepared: [prepared] };
}

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
  const peers = peerRows(key, peerFilter);
  const mine = measuredReports(measureSql(key), filter);
  const nulls = Object.entries(reportColumns)
    .filter(([column]) => column !== 'year')
    .map(([column, type]) => `NULL::${type === 'boolean' ? 'BOOLEAN' : 'VARCHAR'} AS ${column}`);
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (missing = '${reason}') AS missing_${reason}`,
  );
  const noCounts = missingReasons.map((reason) => `NULL::BIGINT AS missing_${reason}`);
  const yearly = `SELECT ${nulls.join(', ')}, year, quartiles[2] AS value, NULL::VARCHAR AS basis, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator, NULL::BOOLEAN AS approximate, NULL::VARCHAR AS correction, NULL::VARCHAR AS missing, quartiles[1] AS low, quartiles[3] AS high, total, shown, ${missingReasons.map((reason) => `missing_${reason}`).join(', ')} FROM (SELECT year, quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles, count(*) AS total, count(value) AS shown, ${reasons.join(', ')} FROM (${peers.sql}) GROUP BY year)`;
  const own = `SELECT ${Object.keys(reportColumns)
    .filter((column) => column !== 'year')
    .join(
      ', ',
    )}, year, value, basis, numerator, denominator, approximate, correction, missing, NULL::DOUBLE AS low, NULL::DOUBLE AS high, NULL::BIGINT AS total, NULL::BIGINT AS shown, ${noCounts.join(', ')} FROM (${mine.sql})`;
  const all = filter.publishers.length > 0 ? `${yearly} UNION ALL ${own}` : yearly;
  const parts = filter.publishers.length > 0 ? [peers, mine] : [peers];
  return {
    name,
    sql: `SELECT * FROM (${all}) ORDER BY year, report_id NULLS FIRST`,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: mergeRows(parts),
    prepared: peers.prepared,
    ...(filter.years.length > 0 && peerFilter.years.length > 0
      ? { years: [...new Set([...filter.years, ...peerFilter.years])] }
      : {}),
    columns: trendColumns,
  };
}
