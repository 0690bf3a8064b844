import type { MeasureKey } from '../schema/measures.ts';
import { publisherKinds } from '../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../schema/publishers.ts';
import { cellsOf, type CellSums } from './cells.ts';
import { everything, type Filter } from './filter.ts';
import { filterSql } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports, noExtras, reportColumns, withGroup } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { mergeRows } from './merge-rows.ts';
import { missingColumns, missingCounts } from './missing-sql.ts';
import type { CellType, Prepared, Query } from './query.ts';
import { list } from './sql.ts';

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

/**
 * The values of all reports that give a measure, with what a filter asks of them, in few bytes: they are read whole for
 * every filter. In their order a quantile is found in half the time.
 */
function givenValues(key: MeasureKey): Prepared {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything, withGroup(noExtras));
  return {
    name: `values_${key}`,
    sql: `SELECT CAST(year AS SMALLINT) AS year, ${oneOf('scope', Object.keys(scopes))} AS scope, ${oneOf('province', Object.keys(provinces))} AS province, ${oneOf('level', Object.keys(levels))} AS level, ${oneOf('kind', Object.keys(publisherKinds))} AS kind, value FROM (${sql}) WHERE value IS NOT NULL ORDER BY year, value`,
    needs,
    rows,
  };
}

/** Values of a filter's reports; of chosen publishers, which are few, as the reports have them. */
function peerValues(key: MeasureKey, filter: Filter): Pick<Query, 'sql' | 'needs' | 'rows' | 'prepared'> {
  if (filter.publishers.length > 0) return measuredReports(measureSql(key), filter);
  const prepared = givenValues(key);
  const sql = `SELECT year, value FROM ${prepared.name} c WHERE ${filterSql(filter, 'c', 'c')}`;
  return { sql, needs: {}, prepared: [prepared] };
}

/** How many reports give a measure, and why others do not, by cell. */
function givenCounts(key: MeasureKey): CellSums {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything);
  return {
    name: `counts_${key}`,
    from: `(${sql}) r JOIN publishers p ON p.publisher_id = r.publisher_id`,
    sums: {
      total: 'count(*)',
      shown: 'count(r.value)',
      ...missingCounts,
    },
    needs,
    rows,
  };
}

const counts = ['total', 'shown', ...Object.keys(missingColumns)];

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
  const peers = peerValues(key, peerFilter);
  const { from, where, ...counted } = cellsOf(givenCounts(key), peerFilter);
  const mine = measuredReports(measureSql(key), filter);
  const nulls = Object.entries(reportColumns)
    .filter(([column]) => column !== 'year')
    .map(([column, type]) => `NULL::${type === 'boolean' ? 'BOOLEAN' : 'VARCHAR'} AS ${column}`);
  const noCounts = counts.map((name) => `NULL::BIGINT AS ${name}`);
  const yearly = `SELECT ${nulls.join(', ')}, n.year, quartiles[2] AS value, NULL::VARCHAR AS basis, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator, NULL::BOOLEAN AS approximate, NULL::VARCHAR AS correction, NULL::VARCHAR AS missing, quartiles[1] AS low, quartiles[3] AS high, ${counts.join(', ')} FROM (SELECT year, ${counts.map((name) => `sum(${name}) AS ${name}`).join(', ')} FROM ${from} WHERE ${where} GROUP BY year) n LEFT JOIN (SELECT year, quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles FROM (${peers.sql}) GROUP BY year) q ON q.year = n.year`;
  const own = `SELECT ${Object.keys(reportColumns)
    .filter((column) => column !== 'year')
    .join(
      ', ',
    )}, year, value, basis, numerator, denominator, approximate, correction, missing, NULL::DOUBLE AS low, NULL::DOUBLE AS high, ${noCounts.join(', ')} FROM (${mine.sql})`;
  const all = filter.publishers.length > 0 ? `${yearly} UNION ALL ${own}` : yearly;
  const parts = [peers, counted, ...(filter.publishers.length > 0 ? [mine] : [])];
  return {
    name,
    sql: `SELECT * FROM (${all}) ORDER BY year, report_id NULLS FIRST`,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: mergeRows(parts),
    prepared: [...(peers.prepared ?? []), ...(counted.prepared ?? [])],
    ...(filter.years.length > 0 && peerFilter.years.length > 0
      ? { years: [...new Set([...filter.years, ...peerFilter.years])] }
      : {}),
    columns: trendColumns,
  };
}
