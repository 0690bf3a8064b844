import { checks, type CheckId } from '../../schema/checks.ts';
import { checkClasses, type CheckResult } from '../../schema/checks/check-classes.ts';
import type { Finding, Side } from '../../schema/report.ts';

/** What a breach of a check is: a failure where its class counts, else something that needs a look. */
export const breachOf = (check: CheckId): CheckResult =>
  checkClasses[checks[check].class].counts ? 'fail' : 'warn';

/** A finding with both sides in numbers and their difference, left minus right. */
export function toFinding(
  check: CheckId,
  result: CheckResult,
  at: string | null,
  left: Side & { readonly value: number },
  right: Side & { readonly value: number },
): Finding {
  return { check, result, at, left, right, difference: left.value - right.value };
}

/** A finding that says which figures are missing. */
export const notAssessable = (check: CheckId, at: string | null, missing: readonly string[]): Finding => ({
  check,
  result: 'not_assessable',
  at,
  missing,
});
