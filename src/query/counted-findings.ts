import { checks, type CheckId } from '../schema/checks.ts';
import { checkClasses, type CheckClass } from '../schema/checks/check-classes.ts';
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

/** A class of checks, or those that count taken together: what a list of findings can be narrowed to. */
export type ClassChoice = 'counted' | CheckClass;
export const classChoices: readonly ClassChoice[] = [
  'counted',
  ...(Object.keys(checkClasses) as CheckClass[]),
];

/** The checks of a choice; all of them where there is none. */
export function checksOf(choice: ClassChoice | null): readonly CheckId[] {
  if (choice === 'counted') return countedChecks;
  const all = Object.keys(checks) as CheckId[];
  return choice === null ? all : all.filter((check) => checks[check].class === choice);
}

/** Whether a choice’s findings count against a report: they fail then, the others need a look at most. */
export const isCounted = (choice: ClassChoice): boolean =>
  choice === 'counted' || checkClasses[choice].counts;
