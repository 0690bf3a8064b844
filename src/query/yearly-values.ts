import type { MeasureKey } from '../schema/measures.ts';
import { publisherKinds } from '../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../schema/publishers.ts';
import { cellsOf, type CellSums } from './cell-sums.ts';
import { everything, type Filter } from './filter.ts';
import { filterSql, placeNeeds, withinSql } from './filter-sql.ts';
import { comparableSql, sameGroup } from './comparable-groups.ts';
import { apartYears } from './apart-years.ts';
import { matchedPanel } from './matched-panel.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports, noExtras, reportColumns, withGroup } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { mergeRows } from './merge-rows.ts';
import type { CellType, Prepared, Query } from './query.ts';
import { list } from './sql.ts';

/**
 * `report_id` is null on a year's own row, which has the median and quartiles of the matched panel (null beside its
 * years), or where there is none of those who give the figure in that year (null of fewer than five), and the reports of
 * the group: `held`, and `given` with a value. It is set on the row of one report.
 */
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
  held: 'number',
  given: 'number',
  /** The same on every year's row: the group; of a panel its publishers, and those of the group that give a value in any year. */
  group_tier: 'text',
  group_kind: 'text',
  group_scope: 'text',
  matched: 'number',
  givers: 'number',
} as const satisfies Record<string, CellType>;

const oneOf = (sql: string, values: readonly string[]): string => `TRY_CAST(${sql} AS ENUM ${list(values)})`;

/**
 * The values of all reports that give a measure, one a publisher, year and scope, with what a filter asks of them, in few
 * bytes: they are read whole for every filter. In their order a quantile is found in half the time.
 */
function givenValues(key: MeasureKey): Prepared {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything, withGroup(noExtras));
  const columns = [
    'CAST(year AS SMALLINT) AS year',
    'hash(publisher_id) AS publisher',
    `${oneOf('scope', Object.keys(scopes))} AS scope`,
    `${oneOf('province', Object.keys(provinces))} AS province`,
    `${oneOf('level', Object.keys(levels))} AS level`,
    `${oneOf('tier', Object.keys(levels))} AS tier`,
    `${oneOf('kind', Object.keys(publisherKinds))} AS kind`,
    'value',
  ];
  return {
    name: `values_${key}`,
    sql: `SELECT ${columns.join(',\n ')} FROM (${sql}) WHERE value IS NOT NULL
 QUALIFY row_number() OVER (PARTITION BY publisher_id, year, scope ORDER BY report_id) = 1 ORDER BY year, value`,
    needs,
    rows,
  };
}

type Part = Pick<Query, 'sql' | 'needs' | 'rows' | 'prepared'>;

/** The tiers and kinds of the publishers that are held against the panel: it is one of theirs. */
const groupsOf = (publishers: readonly string[]): string =>
  publishers.length === 0
    ? 'true'
    : `(c.tier, c.kind) IN (SELECT (p.tier, p.kind) FROM publishers p WHERE p.publisher_id IN ${list(publishers)})`;

/** Values of the reports that a filter leaves, of groups that can be compared at all. */
function peerValues(key: MeasureKey, filter: Filter, chosen: readonly string[]): Part {
  const prepared = givenValues(key);
  const chosenNeeds = chosen.length > 0 ? { publishers: ['publisher_id', 'kind', 'tier'] } : {};
  const conditions = [
    filterSql(
      { ...filter, publishers: [] },
      'c',
      'c',
      (places) => `c.publisher IN ${withinSql(places, 'hash(within.publisher_id)')}`,
    ),
    comparableSql('c'),
    groupsOf(chosen),
  ];
  return {
    sql: `SELECT year, publisher, tier, kind, scope, value FROM ${prepared.name} c WHERE ${conditions.join(' AND ')}`,
    needs: mergeNeeds([chosenNeeds, placeNeeds(filter)]),
    prepared: [prepared],
  };
}

/** How many reports there are, and how many give a measure, by cell. */
function givenCounts(key: MeasureKey): CellSums {
  const { sql, needs, rows } = measuredReports(measureSql(key), everything);
  return {
    name: `counts_${key}`,
    from: `(${sql}) r JOIN publishers p ON p.publisher_id = r.publisher_id`,
    sums: { held: 'count(*)', given: 'count(r.value)' },
    needs,
    rows,
  };
}

const typeNames = { text: 'VARCHAR', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** All columns of a row: those named here as their SQL, the rest as NULL. */
const rowOf = (named: Readonly<Partial<Record<keyof typeof trendColumns, string>>>): string =>
  Object.entries(trendColumns)
    .map(
      ([name, type]) =>
        `${named[name as keyof typeof trendColumns] ?? `NULL::${typeNames[type]}`} AS ${name}`,
    )
    .join(', ');

const yearRow = rowOf({
  year: 'n.year',
  value: 'quartiles[2]',
  low: 'quartiles[1]',
  high: 'quartiles[3]',
  held: 'n.held',
  given: 'n.given',
  group_tier: 'g.tier',
  group_kind: 'g.kind',
  group_scope: 'g.scope',
  matched: 'g.matched',
  givers: '(SELECT count(*) FROM holders h JOIN panel ON ' + sameGroup('h', 'panel') + ')',
});

const reportCells = [...Object.keys(reportColumns), 'value', 'basis', 'numerator', 'denominator'];
const reportRow = rowOf(
  Object.fromEntries([...reportCells, 'approximate', 'correction', 'missing'].map((name) => [name, name])),
);

/**
 * A measure over years: per year the median and quartiles of the largest matched panel (`matched-panel.ts`), the same
 * publishers in each year; where there is none and nobody is chosen, of each year's own (`apart-years.ts`). With chosen
 * publishers their reports besides, each with its value or the reason; the panel is then of their tier and kind, among the
 * reports of `peerFilter`, which is the same filter where nothing else is given.
 */
export function measureTrend(
  name: string,
  key: MeasureKey,
  filter: Filter,
  peerFilter: Filter = filter,
): Query<typeof trendColumns> {
  const chosen = filter.publishers;
  const peers = peerValues(key, peerFilter, chosen);
  const { from, where, ...counted } = cellsOf(givenCounts(key), { ...peerFilter, publishers: [] });
  const mine = measuredReports(measureSql(key), filter);
  const counts = `SELECT c.year, sum(c.held) AS held, sum(c.given) AS given FROM ${from}
 LEFT JOIN alike g ON true WHERE ${where} AND (g.tier IS NULL OR coalesce(${sameGroup('c', 'g')}, false)) GROUP BY c.year`;
  const yearly = `SELECT ${yearRow} FROM counts n LEFT JOIN alike g ON true LEFT JOIN quartiles q ON q.year = n.year`;
  const mineSql = `SELECT ${reportRow} FROM (${mine.sql})`;
  const all = chosen.length > 0 ? `${yearly} UNION ALL ${mineSql}` : yearly;
  const parts = [peers, counted, ...(chosen.length > 0 ? [mine] : [])];
  return {
    name,
    sql: `WITH ${matchedPanel(peers.sql)},
${apartYears(chosen.length === 0)},
alike AS (SELECT tier, kind, scope, matched FROM panel UNION ALL SELECT tier, kind, scope, NULL FROM apart),
compared AS (SELECT year, value FROM matched UNION ALL SELECT year, value FROM apart_values),
quartiles AS (SELECT year, quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles FROM compared GROUP BY year),
counts AS (${counts})
SELECT * FROM (${all}) ORDER BY year, report_id NULLS FIRST`,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: mergeRows(parts),
    prepared: [...(peers.prepared ?? []), ...(counted.prepared ?? [])],
    ...(filter.years.length > 0 && peerFilter.years.length > 0
      ? { years: [...new Set([...filter.years, ...peerFilter.years])] }
      : {}),
    columns: trendColumns,
  };
}
