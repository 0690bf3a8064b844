import { editions } from '../schema/editions.ts';
import { indicatorOf, isIndicatorKey, printedIn } from '../schema/indicators.ts';
import { derivedReasons, problems } from '../schema/problems.ts';
import { list, literal } from './sql.ts';

/** Why a value is absent: a problem of the schema, or what a query finds although the numbers are there. */
export type MissingReason = keyof typeof problems | keyof typeof derivedReasons;
export const missingReasons = Object.keys({ ...problems, ...derivedReasons }) as readonly MissingReason[];

/** The columns of a result that counts reports by the reason for which a value is absent. */
export const missingColumns = Object.fromEntries(
  missingReasons.map((reason) => [`missing_${reason}`, 'number']),
) as Record<`missing_${MissingReason}`, 'number'>;

/** The same as sums over rows `r` of `measuredReports`. */
export const missingCounts = Object.fromEntries(
  missingReasons.map((reason) => [`missing_${reason}`, `count(*) FILTER (r.missing = '${reason}')`]),
);

const [older, newer] = [editions['2019'], editions['2021']];

/** The edition of a report: as read, else the form in force for its year; NULL before the first national form. */
const editionSql = (alias = 'r'): string =>
  `coalesce(${alias}.edition, CASE WHEN ${alias}.year >= ${newer.firstYear} THEN '2021' WHEN ${alias}.year >= ${older.firstYear} THEN '2019' END)`;

/** One row per report that states a problem with one of these figures, or marks one as approximate. */
export function statedSql(columns: readonly string[]): string {
  const mine = columns.length > 0 ? `key IN ${list(columns)}` : 'false';
  return `SELECT report_id, min(problem) AS problem, min(printed) FILTER (problem IS NOT NULL) AS printed, bool_or(coalesce(approximate,
 false)) AS approximate, string_agg(DISTINCT correction, '; ' ORDER BY correction) AS correction FROM sources
 WHERE ${mine} AND (problem IS NOT NULL OR approximate OR correction IS NOT NULL) GROUP BY report_id`;
}

/** The rows of `sources` that `statedSql` lets through, as `Query.rows`. */
export const statedRows = { sources: { some: ['problem', 'approximate', 'correction'] } } as const;

export const statedNeeds = ['report_id', 'key', 'problem', 'printed', 'approximate', 'correction'] as const;

/** Condition under which no form of the report's edition prints any of these figures, and none is told in the text. */
function notInEdition(columns: readonly string[], alias: string): string {
  const keys = columns.filter(isIndicatorKey);
  if (keys.length === 0 || keys.length < columns.length) return 'false';
  if (keys.some((key) => indicatorOf(key).editions.length === 0)) return 'false';
  const printed = printedIn(keys);
  return `coalesce(${editionSql(alias)}, 'none') NOT IN ${list(printed.length > 0 ? printed : [''])}`;
}

/**
 * The one place where a reason is derived: NULL where `value` is there; then `unsound` where a total among the terms
 * fails its own sum; then `undefined` where the terms are `known`; then what the report states (blank, slash, unreadable,
 * unit missing); then the edition; then `not_read` for a report read in part, else `not_found`. `stated` is the problem
 * that the report states, as SQL: of a join with `statedSql`, or of one figure (`missing-parts.ts`).
 */
export function missingSql(
  value: string,
  known: string,
  columns: readonly string[],
  alias = 'r',
  stated = 's.problem',
  unsound = 'false',
): string {
  const isUnsound = unsound === 'false' ? '' : ` WHEN ${unsound} THEN ${literal('unsound')}`;
  return `CASE WHEN ${value} IS NOT NULL THEN NULL${isUnsound} WHEN ${known} THEN ${literal('undefined')}
 WHEN ${stated} IS NOT NULL THEN ${stated} WHEN ${notInEdition(columns, alias)} THEN 'not_in_edition' WHEN coalesce(${alias}.partial,
 false) THEN 'not_read' ELSE 'not_found' END`;
}
