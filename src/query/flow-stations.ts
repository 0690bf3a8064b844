import type { IndicatorKey } from '../schema/indicators.ts';
import { missingSql, statedNeeds, statedSql } from './missing-sql.ts';
import type { Query } from './query.ts';
import { requestRows, type RequestRow } from '../schema/requests.ts';
import { identifier } from './sql.ts';
import { unsoundColumn, unsoundSql } from './unsound-sql.ts';

/** Stations of a request, in the order of the form; outcomes are those between the intake and what is carried out. */
export const flowStations = [
  'received',
  'carried_in',
  'granted',
  'partly_granted',
  'refused',
  'unavailable',
  'not_processed',
  'other',
  'carried_out',
] as const;
export type FlowStation = (typeof flowStations)[number];

/** The table rows of a station: one, or one of each ground or reason. */
const rowsOf = (station: FlowStation): readonly RequestRow[] =>
  (Object.keys(requestRows) as RequestRow[]).filter(
    (row) => row === station || row.startsWith(`${station}.`),
  );

/** The figures of the table that a station is the sum of. */
export const tableKeys = (station: FlowStation): readonly IndicatorKey[] =>
  rowsOf(station).map((row): IndicatorKey => `requests.${row}.total`);
const toldKey = (station: FlowStation): IndicatorKey => `narrative.requests_${station}`;

/** The rows that say what became of requests in particular: each ground or reason of an outcome that has several. */
export const flowReasons = flowStations.flatMap((station) =>
  rowsOf(station)
    .filter((row): row is FlowReason => row.startsWith(`${station}.`))
    .map((row) => ({ station, row })),
);
export type FlowReason = Extract<RequestRow, `${string}.${string}`>;

/** The column of a reason in the rows of `requestFlow`. */
export const reasonColumn = <R extends FlowReason>(row: R): `reason_${R}` => `reason_${row}`;

const column = (key: string) => `r.${identifier(key)}`;

/**
 * A station of the table: the sum of its rows; null where none of them has a number. The form in force prints a
 * subset of a station's rows (其他处理 is one row or three), so that one absent row does not void the sum.
 */
function tableSql(station: FlowStation): string {
  const keys = tableKeys(station).map(column);
  if (keys.length === 1) return keys.join('');
  return `CASE WHEN ${keys.map((key) => `${key} IS NOT NULL`).join(' OR ')} THEN ${keys.map((key) => `coalesce(${key}, 0)`).join(' + ')} END`;
}

const required: readonly FlowStation[] = ['received', 'carried_in', 'granted', 'carried_out'];
const tableKnown = required.map((station) => `(${tableSql(station)}) IS NOT NULL`).join(' AND ');
const toldKnown = required.map((station) => `${column(toldKey(station))} IS NOT NULL`).join(' AND ');
const isUnsound = `(${tableKnown} AND ${unsoundSql(flowStations.flatMap(tableKeys))})`;
const basisSql = `CASE WHEN r.is_unsound THEN NULL WHEN ${tableKnown} THEN 'table' WHEN ${toldKnown} THEN 'text' END`;
const stationSql = flowStations.map(
  (station) =>
    `CASE r.basis WHEN 'table' THEN ${tableSql(station)} WHEN 'text' THEN ${column(toldKey(station))} END AS ${station}`,
);
const reasonSql = flowReasons.map(
  ({ row }) =>
    `CASE r.basis WHEN 'table' THEN ${column(`requests.${row}.total`)} END AS ${identifier(reasonColumn(row))}`,
);

/** The columns of `flowReports` that hold requests. */
export const flowAmounts = [...flowStations, ...flowReasons.map(({ row }) => reasonColumn(row))];
const out = flowStations.slice(2).map((station) => `coalesce(${station}, 0)`);

const figures = flowStations.flatMap((station) => [...tableKeys(station), toldKey(station)]);

type Told = { readonly read: readonly string[]; readonly sql: string; readonly join: string };

/**
 * A row a report, as a subquery: whether its table is sound, on that its basis, on that its stations. `told` is SQL of a
 * further column, over the columns that it reads besides and what it joins.
 */
function reportsSql(told?: Told): string {
  const read = ['report_id', 'year', 'scope', 'publisher_id', ...(told?.read ?? []), ...figures];
  return `(SELECT *, received + carried_in - (${out.join(' + ')}) AS rest
 FROM (SELECT r.report_id, r.year, r.scope, r.publisher_id, r.basis, ${told ? `${told.sql},` : ''}
 ${[...stationSql, ...reasonSql].join(', ')}
 FROM (SELECT *, ${basisSql} AS basis
 FROM (SELECT ${read.map(column).join(', ')}, ${isUnsound} AS is_unsound FROM reports r) r) r${told?.join ?? ''}))`;
}

/**
 * A row a report, as a subquery: its basis (`table`, `text`; null where it does not give enough), the requests of each
 * station and reason on it, and `rest`: what came in less what is in a station.
 * A report gives enough, whole on one basis, when it gives what came in, what was granted and what was carried out, and no
 * total of its table among them fails its own sum.
 */
export const flowReports = reportsSql();

export const flowNeeds = { reports: ['report_id', unsoundColumn, ...figures] } satisfies Query['needs'];

const requiredKeys = required.flatMap((station) => [...tableKeys(station), toldKey(station)]);
const whyAbsent = missingSql('r.basis', 'false', requiredKeys, 'r', 's.problem', 'r.is_unsound');

/** The same with `missing`: why a report does not give enough. */
export const flowReportsAndWhy = reportsSql({
  read: ['edition', 'partial'],
  sql: `${whyAbsent} AS missing`,
  join: ` LEFT JOIN (${statedSql(requiredKeys)}) s ON s.report_id = r.report_id`,
});

export const flowAndWhyNeeds = {
  reports: ['edition', 'partial', ...flowNeeds.reports],
  sources: statedNeeds,
} satisfies Query['needs'];
