import type { MeasureKey } from '../schema/measures.ts';
import { enoughListed } from './enough.ts';
import { drawnSql } from './drawn-sql.ts';
import { namesFew, type Filter } from './filter.ts';
import { filterSql, placeNeeds, yearsOf } from './filter-sql.ts';
import { comparableSql, largestGroup, largestGroupOfYear, sameGroup } from './comparable-groups.ts';
import { measureSql, type MeasureSql } from './measure-sql.ts';
import {
  measuredColumns,
  measuredReports,
  noExtras,
  reportColumns,
  withGroup,
  type Extras,
} from './measured-reports.ts';
import { missingColumns, missingReasons } from './missing-sql.ts';
import {
  givenCells,
  measuredOnce,
  newestOfAll,
  newestOfChosen,
  newestOfPublisher,
  newestOfScope,
  newestOfYear,
  statedProblems,
} from './newest-reports.ts';
import { partsByParent, partsWithin } from './parts-within.ts';
import type { CellType, Query } from './query.ts';
import { identifier } from './sql.ts';

/** Rows that a table twin holds at most; a note says when there are more. */
const rowLimit = 1000;

/**
 * `year`: reports of one year, the newest in which at least ten publishers of the group give the measure, else the one
 * in which most do. `latest`: each publisher's newest report that gives it. Chosen publishers are always compared by
 * their latest.
 */
export type Span = 'year' | 'latest';

/** Who stands in the comparison, the same on every row: the group, and who gives the measure but stands in no or another group. */
export const comparedColumns = {
  group_tier: 'text',
  group_kind: 'text',
  group_scope: 'text',
  chosen_year: 'number',
  elsewhere: 'number',
  unstated: 'number',
  parts: 'number',
  /** Groups besides that one which have enough to draw, most first: `tier.kind.scope`, joined by commas. */
  other_groups: 'text',
} as const satisfies Record<string, CellType>;

/** How far the comparison reaches, the same on every row: publishers of the group in all, shown, and missing by reason. */
const coverageColumns = {
  total: 'number',
  shown: 'number',
  ...missingColumns,
  ...comparedColumns,
} as const satisfies Record<string, CellType>;

/** `whole_id`: the publisher among the rows that this one is a part of; only where publishers are chosen. */
export const latestColumns = {
  ...reportColumns,
  ...measuredColumns,
  whole_id: 'text',
  ...coverageColumns,
} as const;

/**
 * The reports that may stand beside each other by a measure, one a publisher, largest first: those of the comparable
 * group under the filter (`comparable-groups.ts`) of which most can be `drawn`, without parts of others in it. Those whose figure is there but has
 * no unit or cannot be read follow. Chosen publishers all have a row, whatever their group, with the reason where there
 * is no value. Without any row to show, one row with a null `report_id` still carries the coverage.
 */
export const latestReports = (
  name: string,
  key: MeasureKey,
  filter: Filter,
  span: Span,
  drawn: string = drawnSql.given,
): Query<typeof latestColumns> => ({
  ...latestQuery(name, measureSql(key), filter, span, noExtras, drawn),
  columns: latestColumns,
});

/** The same by any measure in SQL, with further columns of each report. */
export const latestReportsWith = <E extends Readonly<Record<string, CellType>>>(
  name: string,
  measure: MeasureSql,
  filter: Filter,
  span: Span,
  extras: Extras<E>,
  drawn: string = drawnSql.given,
): Query<typeof latestColumns & E> => ({
  ...latestQuery(name, measure, filter, span, extras, drawn),
  columns: { ...latestColumns, ...extras.columns },
});

type Steps = { readonly counts: string; readonly newest: string };
type Kind = 'year' | 'latest' | 'chosen';

const countedColumns = 'tier, kind, scope';

const counting = (drawn: string): string =>
  `count(*) FILTER (${drawn}) AS fit, count(value) AS n, count(*) AS held`;

/** The steps from the reports to those compared: `counts` by group, the `chosen` one, and the `newest` of its reports. */
function comparedSql(kind: Kind, { counts, newest }: Steps, drawn: string): string {
  if (kind === 'year') {
    return `counts AS MATERIALIZED (${counts}),
chosen AS MATERIALIZED (${largestGroupOfYear('SELECT * FROM counts')}),
newest AS MATERIALIZED (${newest})`;
  }
  if (kind === 'latest') {
    return `candidates AS MATERIALIZED (${newest}),
counts AS (SELECT ${countedColumns}, NULL::INTEGER AS year, ${counting(drawn)} FROM candidates GROUP BY ${countedColumns}),
chosen AS MATERIALIZED (SELECT NULL::INTEGER AS year, * FROM (${largestGroup('SELECT * FROM counts')})),
newest AS MATERIALIZED (SELECT n.* FROM candidates n JOIN chosen ON ${sameGroup('n', 'chosen')})`;
  }
  return `counts AS (SELECT NULL::VARCHAR AS tier, NULL::VARCHAR AS kind, NULL::VARCHAR AS scope,
 NULL::INTEGER AS year, 0 AS fit, 0 AS n, 0 AS held WHERE false),
chosen AS (SELECT year, ${countedColumns} FROM counts),
newest AS MATERIALIZED (${newest})`;
}

/** How many reports give the measure and do not stand in the group: of other groups, and without a stated scope. */
const othersSql = `SELECT coalesce(sum(c.n) FILTER (c.scope IS NULL), 0) AS unstated,
 coalesce(sum(c.n) FILTER (c.scope IS NOT NULL AND NOT coalesce(${sameGroup('c', 'g')}, false)), 0) AS elsewhere
 FROM counts c LEFT JOIN chosen g ON true WHERE g.year IS NULL OR c.year = g.year`;

/** The groups that could be compared as well, as a value of one row. */
const otherGroupsSql = (
  least: number,
): string => `SELECT string_agg(concat_ws('.', tier, kind, scope), ',' ORDER BY fit DESC, tier, kind, scope) AS other_groups
 FROM (SELECT c.tier, c.kind, c.scope, max(c.fit) AS fit FROM counts c LEFT JOIN chosen g ON true
 WHERE c.fit >= ${least} AND ${comparableSql('c')} AND NOT coalesce(${sameGroup('c', 'g')}, false) GROUP BY c.tier, c.kind, c.scope)`;

function rowsSql(kind: Kind, extras: Extras, least: number): string {
  const listed = [reportColumns, measuredColumns, extras.columns].flatMap(Object.keys);
  const isChosen = kind === 'chosen';
  const mine = isChosen ? 'true' : 'whole_id IS NULL';
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (${mine} AND value IS NULL AND missing = '${reason}') AS missing_${reason}`,
  );
  const parts = (isChosen ? partsWithin : partsByParent)('newest');
  const withValue = `(w.value IS NOT NULL OR w.missing IN ${statedProblems})`;
  const groupOf = ['tier', 'kind', 'scope'].map((name) => `g.${name} AS group_${name}`);
  return `parts AS MATERIALIZED (SELECT publisher_id, min(whole_id) AS whole_id FROM (${parts}) GROUP BY publisher_id),
members AS MATERIALIZED (SELECT n.*, s.whole_id FROM newest n
 LEFT JOIN parts s ON s.publisher_id = n.publisher_id),
covered AS (SELECT count(*) FILTER (${mine}) AS total, count(value) FILTER (${mine}) AS shown, count(whole_id) AS parts,
 ${reasons.join(',\n ')} FROM members),
others AS (${othersSql}),
more AS (${otherGroupsSql(least)})
SELECT ${listed.map((column) => `w.${identifier(column)}`).join(', ')}, w.whole_id,
 covered.*, others.*, more.*, ${groupOf.join(', ')}, g.year AS chosen_year
FROM covered CROSS JOIN others CROSS JOIN more LEFT JOIN chosen g ON true
LEFT JOIN (SELECT * FROM members w WHERE ${isChosen ? 'true' : `${mine} AND ${withValue}`}) w ON true
ORDER BY w.value DESC NULLS LAST, w.report_id
LIMIT ${rowLimit}`;
}

function latestQuery(
  name: string,
  measure: MeasureSql,
  filter: Filter,
  span: Span,
  extras: Extras,
  drawn: string,
): Omit<Query, 'columns'> {
  const kind: Kind = filter.publishers.length > 0 ? 'chosen' : span;
  const given = givenCells(name, measure, drawn);
  const once = measuredOnce(name, measure, extras);
  const within = filterSql(filter, 'c', 'c');
  const plain = { year: newestOfYear, latest: newestOfAll, chosen: newestOfChosen }[kind](
    measure,
    filter,
    extras,
  );
  const sqlOf = (steps: Steps) =>
    `WITH ${comparedSql(kind, steps, drawn)},\n${rowsSql(kind, extras, enoughListed(filter))}`;
  const fromOnce = `FROM ${identifier(once.name)} c`;
  const counted = `${countedColumns}, year`;
  const newest = {
    year: `SELECT c.* ${fromOnce} JOIN chosen ON ${sameGroup('c', 'chosen')} AND c.year = chosen.year WHERE ${within} AND of_year`,
    latest:
      filter.years.length === 0
        ? `SELECT * ${fromOnce} WHERE ${within} AND of_all`
        : `SELECT * ${fromOnce} WHERE ${within} ${newestOfScope}`,
    chosen: `SELECT * ${fromOnce} WHERE ${within} ${newestOfPublisher}`,
  }[kind];
  const counts = namesFew(filter)
    ? `SELECT ${counted}, ${counting(drawn)} FROM (${measuredReports(measure, filter, withGroup(noExtras)).sql}) GROUP BY ${counted}`
    : `SELECT ${counted}, sum(fit) AS fit, sum(n) AS n, sum(held) AS held FROM ${identifier(given.name)} c WHERE ${within} GROUP BY ${counted}`;
  return {
    name,
    sql: sqlOf({ counts, newest: plain.sql }),
    needs: plain.needs,
    rows: plain.rows,
    ...(kind === 'year' && !namesFew(filter) && { prepared: [given] }),
    ...yearsOf(filter),
    quick: {
      sql: sqlOf({
        counts: `SELECT ${counted}, ${counting(drawn)} ${fromOnce} WHERE ${within} GROUP BY ${counted}`,
        newest,
      }),
      needs: placeNeeds(filter),
      prepared: [once],
    },
  };
}
