import { checkClasses, checks, type CheckId } from '../schema/checks.ts';
import { list } from './sql.ts';

/** The checks that count against a report: those of a class that says that it contradicts itself. */
export const countedChecks: readonly CheckId[] = (Object.keys(checks) as CheckId[]).filter(
  (check) => checkClasses[checks[check].class].counts,
);

/**
 * Whether a finding says that a report contradicts itself, as SQL: what headlines, “most contradictions”, letters and
 * rankings count, and nothing else. One fact is one row of `findings`.
 */
export const countedSql = (alias = 'findings'): string =>
  `(${alias}.result = 'fail' AND ${alias}.check_id IN ${list(countedChecks)})`;
