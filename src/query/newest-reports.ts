import { everything, type Filter } from './filter.ts';
import { sameGroup, scopeOrder } from './comparable-groups.ts';
import type { MeasureSql } from './measure-sql.ts';
import { measuredReports, noExtras, withGroup, withPlace, type Extras } from './measured-reports.ts';
import type { Prepared } from './query.ts';

/** The report says something in place of a usable number: that is shown, and beats a later report without the item. */
export const statedProblems = `('unit_missing', 'unreadable', 'unsound')`;

/** Reports of the same publisher and scope in the order in which they stand for it; of all scopes where it stands once. */
const rank = (partition: string): string =>
  `row_number() OVER (PARTITION BY ${partition}
 ORDER BY (value IS NULL), (missing IS NULL OR missing NOT IN ${statedProblems}), year DESC, ${scopeOrder('scope')}, report_id)`;

export const newestOfScope = `QUALIFY ${rank('publisher_id, scope')} = 1`;
export const newestOfPublisher = `QUALIFY ${rank('publisher_id')} = 1`;

/** All reports with the measure, and which of them stand for their publisher and scope: in their year, and in all years. */
export function measuredOnce(name: string, measure: MeasureSql, extras: Extras): Prepared {
  const { sql, needs, rows } = measuredReports(measure, everything, withPlace(extras));
  const marks = [
    `${rank('publisher_id, scope, year')} = 1 AS of_year`,
    `${rank('publisher_id, scope')} = 1 AS of_all`,
  ];
  return { name: `latest_${name}`, sql: `SELECT *, ${marks.join(',\n')} FROM (${sql})`, needs, rows };
}

/** The columns of the cells by which reports that give a measure are counted. */
const cell = 'year, scope, province, level, kind, tier';

/** How many reports give the measure, and how many of these can be `drawn`, by cell: which group and year are the largest follows from few rows. */
export function givenCells(name: string, measure: MeasureSql, drawn: string): Prepared {
  const { sql, needs, rows } = measuredReports(measure, everything, withGroup(noExtras));
  return {
    name: `given_${name}`,
    sql: `SELECT ${cell}, count(*) FILTER (${drawn}) AS fit, count(value) AS n, count(*) AS held FROM (${sql}) GROUP BY ${cell}`,
    needs,
    rows,
  };
}

/** Joins only some reports, so that an engine need not work out for all others what is shown of them. */
const joining = (extras: Extras, join: string): Extras => ({
  ...extras,
  join: `${extras.join ?? ''} ${join}`,
});

type Newest = ReturnType<typeof measuredReports>;

/** Of each publisher the report that ranks first, whatever its scope: for publishers chosen by name. */
export function newestOfChosen(measure: MeasureSql, filter: Filter, extras: Extras): Newest {
  const { sql, needs, rows } = measuredReports(measure, filter, withPlace(extras));
  return { sql: `SELECT * FROM (${sql}) ${newestOfPublisher}`, needs, rows };
}

/** Of each publisher of the `chosen` group the report of the chosen year. */
export function newestOfYear(measure: MeasureSql, filter: Filter, extras: Extras): Newest {
  const placed = withPlace(extras);
  const joined = joining(placed, 'JOIN chosen ON chosen.year = r.year AND chosen.scope = r.scope');
  const { sql, needs, rows } = measuredReports(measure, filter, joined);
  return {
    sql: `SELECT * FROM (SELECT m.* FROM (${sql}) m JOIN chosen ON ${sameGroup('m', 'chosen')}) ${newestOfScope}`,
    needs,
    rows,
  };
}

/**
 * Of each publisher and scope the report that ranks first among those of all years, which are many: found as the smallest
 * of each group, which takes a fraction of the time of a window over all, and then worked out anew, but for a measure
 * that takes long to work out.
 */
export function newestOfAll(measure: MeasureSql, filter: Filter, extras: Extras): Newest {
  const placed = withPlace(extras);
  if (measure.join !== '') {
    const { sql, needs, rows } = measuredReports(measure, filter, placed);
    return { sql: `SELECT * FROM (${sql}) ${newestOfScope}`, needs, rows };
  }
  const all = measuredReports(measure, filter);
  const order = [
    `'none': value IS NULL`,
    `'unsaid': missing IS NULL OR missing NOT IN ${statedProblems}`,
    `'before': -year`,
    `'id': report_id`,
  ];
  const picked = `SELECT min({${order.join(', ')}}).id AS report_id FROM (${all.sql}) GROUP BY publisher_id, scope`;
  return measuredReports(
    measure,
    filter,
    joining(placed, `JOIN (${picked}) picked ON picked.report_id = r.report_id`),
  );
}
