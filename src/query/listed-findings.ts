import { checks, type CheckId } from '../schema/checks.ts';
import type { CheckResult } from '../schema/checks/check-classes.ts';
import { checksOf, type ClassChoice } from './counted-findings.ts';
import type { Filter } from './filter.ts';
import { findingCells, findingFields } from './finding-columns.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';
import { list, literal } from './sql.ts';

/** Which findings of the reports in a filter are listed; a null class or check means every one. */
export type FindingsChoice = {
  readonly class: ClassChoice | null;
  readonly check: CheckId | null;
  readonly result: CheckResult;
};

const columns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  year: 'number',
  scope: 'text',
  partial: 'boolean',
  ...findingCells,
  other_report_id: 'text',
  /** How many findings there are in all, on whatever page. */
  total: 'number',
} as const;

const findingColumns = ['report_id', ...findingFields, 'other_report_id'] as const;

const order = (Object.keys(checks) as CheckId[])
  .map((check, at) => `WHEN ${literal(check)} THEN ${at}`)
  .join(' ');

/** The checks asked for; none where the one chosen is of another class. */
function wanted(ofClass: ClassChoice | null, check: CheckId | null): readonly string[] {
  const ids = checksOf(ofClass).filter((id) => check === null || id === check);
  return ids.length > 0 ? ids : [''];
}

/** Which rows of a list are wanted: from the `offset`-th on, `limit` of them. */
export type Window = { readonly offset: number; readonly limit: number };

/**
 * Findings of the reports in the filter, newest year first, then by check in the schema's order; all of them, or a
 * window. Checks that this version does not know are left out.
 */
export const findingsList = (
  filter: Filter,
  { class: ofClass, check, result }: FindingsChoice,
  window: Window | null = null,
): Query<typeof columns> => ({
  name: 'findings-list',
  sql: `SELECT f.report_id, r.publisher_id, p.hans, p.hant, p.en, r.year, r.scope, coalesce(r.partial, false) AS partial, ${findingColumns
    .slice(1)
    .map((name) => `f.${name}`)
    .join(', ')}, count(*) OVER () AS total
FROM findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id
WHERE f.result = ${literal(result)} AND f.check_id IN ${list(wanted(ofClass, check))} AND ${filterSql(filter)}
ORDER BY r.year DESC, CASE f.check_id ${order} END, f.report_id, f.at${
    window === null ? '' : ` LIMIT ${window.limit} OFFSET ${window.offset}`
  }`,
  needs: {
    findings: findingColumns,
    reports: [...filterNeeds.reports, 'partial'],
    publishers: [...filterNeeds.publishers, 'hans', 'hant', 'en'],
  },
  ...yearsOf(filter),
  columns,
});
