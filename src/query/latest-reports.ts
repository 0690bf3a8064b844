import type { MeasureKey } from '../schema/measures.ts';
import { everything, type Filter } from './filter.ts';
import { filterSql, yearsOf } from './filter-sql.ts';
import { measureSql, type MeasureSql } from './measure-sql.ts';
import {
  measuredColumns,
  measuredReports,
  noExtras,
  reportColumns,
  withKind,
  type Extras,
} from './measured-reports.ts';
import { missingColumns, missingReasons } from './missing-sql.ts';
import type { CellType, Prepared, Query } from './query.ts';
import { identifier } from './sql.ts';

/** A year has "enough" data for a comparison of its own when so many reports give the measure. */
const enoughReports = 10;

/**
 * The report says something in place of a usable number: that is shown with its reason, and beats a later report without
 * the item.
 */
const statedProblems = `('unit_missing', 'unreadable', 'unsound')`;

/** Rows that a table twin holds at most; a note says when there are more. */
const rowLimit = 1000;

/**
 * `year`: reports of the newest year in which at least ten give the measure, else the newest in which any does.
 * `latest`: each publisher's newest report that gives it. Chosen publishers are always compared by their latest.
 */
export type Span = 'year' | 'latest';

/** How far the comparison reaches, the same on every row: publishers in all, shown, and missing by reason. */
const coverageColumns = {
  total: 'number',
  shown: 'number',
  ...missingColumns,
  rows_region: 'number',
  rows_organ: 'number',
  rows_unknown: 'number',
  chosen_year: 'number',
} as const satisfies Record<string, CellType>;

export const latestColumns = { ...reportColumns, ...measuredColumns, ...coverageColumns } as const;

/**
 * One row per publisher and scope: the report that gives the measure, largest first. Those whose figure is there but
 * has no unit or cannot be read follow; where publishers are chosen, all without a value do, with the reason. Without any row to show, one row with a null `report_id` still carries
 * the coverage.
 */
export const latestReports = (
  name: string,
  key: MeasureKey,
  filter: Filter,
  span: Span,
): Query<typeof latestColumns> => ({
  ...latestQuery(name, measureSql(key), filter, span, noExtras),
  columns: latestColumns,
});

/** The same by any measure in SQL, with further columns of each report. */
export const latestReportsWith = <E extends Readonly<Record<string, CellType>>>(
  name: string,
  measure: MeasureSql,
  filter: Filter,
  span: Span,
  extras: Extras<E>,
): Query<typeof latestColumns & E> => ({
  ...latestQuery(name, measure, filter, span, extras),
  columns: { ...latestColumns, ...extras.columns },
});

const rank = (partition: string): string =>
  `row_number() OVER (PARTITION BY ${partition} ORDER BY (value IS NULL), (missing IS NULL OR missing NOT IN ${statedProblems}), year DESC, report_id)`;

/** All reports with the measure, and which of them stand for their publisher and scope: in their year, and in all years. */
function measuredOnce(name: string, measure: MeasureSql, extras: Extras): Prepared {
  const { sql, needs, rows } = measuredReports(measure, everything, withKind(extras));
  return {
    name: `latest_${name}`,
    sql: `SELECT *, ${rank('publisher_id, scope, year')} = 1 AS of_year, ${rank('publisher_id, scope')} = 1 AS of_all FROM (${sql})`,
    needs,
    rows,
  };
}

/** How many reports give the measure, by the cell that they are of: which year is the newest with enough follows from few rows. */
function givenCells(name: string, measure: MeasureSql): Prepared {
  const { sql, needs, rows } = measuredReports(measure, everything, withKind(noExtras));
  return {
    name: `given_${name}`,
    sql: `SELECT year, scope, province, level, kind, count(*) AS n FROM (${sql}) WHERE value IS NOT NULL GROUP BY year, scope, province, level, kind`,
    needs,
    rows,
  };
}

const newestYear = (counts: string): string =>
  `SELECT coalesce(max(year) FILTER (n >= ${enoughReports}), max(year)) AS chosen_year FROM (${counts})`;

/** Joins only some reports, so that an engine need not work out for all others what is shown of them. */
const joining = (extras: Extras, join: string): Extras => ({
  ...extras,
  join: `${extras.join ?? ''} ${join}`,
});

type Newest = ReturnType<typeof measuredReports>;

const chooseNewest = `QUALIFY ${rank('publisher_id, scope')} = 1`;

/** Of each publisher and scope the report that ranks first. */
function newestOf(measure: MeasureSql, filter: Filter, extras: Extras): Newest {
  const { sql, needs, rows } = measuredReports(measure, filter, extras);
  return { sql: `SELECT * FROM (${sql}) ${chooseNewest}`, needs, rows };
}

/** The same among those of the chosen year. */
const newestOfYear: typeof newestOf = (measure, filter, extras) =>
  newestOf(measure, filter, joining(extras, 'JOIN chosen ON chosen.chosen_year = r.year'));

/**
 * The same among those of all years, which are many: found as the smallest of each group, which takes a fraction of the
 * time of a window over all, and then worked out anew, but for a measure that takes long to work out.
 */
function newestOfAll(measure: MeasureSql, filter: Filter, extras: Extras): Newest {
  if (measure.join !== '') return newestOf(measure, filter, extras);
  const all = measuredReports(measure, filter);
  const first = `min({'none': value IS NULL, 'unsaid': missing IS NULL OR missing NOT IN ${statedProblems}, 'before': -year, 'id': report_id}).id`;
  const picked = `SELECT ${first} AS report_id FROM (${all.sql}) GROUP BY publisher_id, scope`;
  return measuredReports(
    measure,
    filter,
    joining(extras, `JOIN (${picked}) picked ON picked.report_id = r.report_id`),
  );
}

function latestQuery(
  name: string,
  measure: MeasureSql,
  filter: Filter,
  span: Span,
  extras: Extras,
): Omit<Query, 'columns'> {
  const chosen = filter.publishers.length > 0;
  const byYear = span === 'year' && !chosen;
  const plain = (byYear ? newestOfYear : newestOfAll)(measure, filter, extras);
  const listed = [reportColumns, measuredColumns, extras.columns].flatMap(Object.keys);
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (NOT given AND why = '${reason}') AS missing_${reason}`,
  );
  const sqlOf = (
    counts: string,
    newest: string,
  ) => `WITH chosen AS MATERIALIZED (${byYear ? newestYear(counts) : 'SELECT NULL::INTEGER AS chosen_year'}),
newest AS MATERIALIZED (${newest}),
publisher_rows AS (SELECT publisher_id, bool_or(value IS NOT NULL) AS given, min(missing) AS why, count(*) FILTER (value IS NOT NULL AND scope = 'region') AS of_region, count(*) FILTER (value IS NOT NULL AND scope = 'organ') AS of_organ, count(*) FILTER (value IS NOT NULL AND scope IS NULL) AS of_unknown FROM newest GROUP BY publisher_id),
covered AS (SELECT count(*) AS total, count(*) FILTER (given) AS shown, ${reasons.join(', ')}, coalesce(sum(of_region), 0) AS rows_region, coalesce(sum(of_organ), 0) AS rows_organ, coalesce(sum(of_unknown), 0) AS rows_unknown FROM publisher_rows)
SELECT ${listed.map((column) => `w.${identifier(column)}`).join(', ')}, covered.*, chosen.chosen_year
FROM covered CROSS JOIN chosen LEFT JOIN (SELECT * FROM newest WHERE ${chosen ? 'true' : `value IS NOT NULL OR missing IN ${statedProblems}`}) w ON true
ORDER BY w.value DESC NULLS LAST, w.report_id
LIMIT ${rowLimit}`;
  const given = givenCells(name, measure);
  const once = measuredOnce(name, measure, extras);
  const within = filterSql(filter, 'c', 'c');
  const fromOnce = `FROM ${identifier(once.name)} c`;
  return {
    name,
    sql: sqlOf(
      `SELECT year, sum(n) AS n FROM ${identifier(given.name)} c WHERE ${within} GROUP BY year`,
      plain.sql,
    ),
    needs: plain.needs,
    rows: plain.rows,
    ...(byYear && { prepared: [given] }),
    ...yearsOf(filter),
    quick: {
      sql: sqlOf(
        `SELECT year, count(*) AS n ${fromOnce} WHERE ${within} AND value IS NOT NULL GROUP BY year`,
        byYear
          ? `SELECT c.* ${fromOnce}, chosen WHERE ${within} AND of_year AND year = chosen_year`
          : filter.years.length === 0
            ? `SELECT * ${fromOnce} WHERE ${within} AND of_all`
            : `SELECT * ${fromOnce} WHERE ${within} ${chooseNewest}`,
      ),
      prepared: [once],
    },
  };
}
