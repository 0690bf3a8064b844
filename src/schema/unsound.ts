import { checks, type CheckId } from './checks.ts';
import type { Check } from './checks/check-rule.ts';
import { identities, identityAt } from './identities.ts';
import type { IndicatorKey } from './indicators.ts';
import type { Finding } from './report.ts';

const isTotalOfParts = (id: CheckId): boolean => {
  const check: Check = checks[id];
  return check.totalOfParts === true;
};

const totals: ReadonlySet<string> = new Set(
  (Object.keys(identities) as (keyof typeof identities)[])
    .filter(isTotalOfParts)
    .flatMap((check) => identities[check].flatMap(({ left }) => left)),
);

/** Whether a figure is a total that a table’s own parts must make, so that it can be unsound. */
export const isTotal = (key: string): boolean => totals.has(key);

/**
 * The totals of a report that fail their own sum, in the order of its findings: figures that are shown with a mark, and
 * in no trend, rate or rank. A finding that stands for several (`also`) tells the totals of all of them.
 */
export function unsoundTotals(findings: readonly Finding[]): readonly IndicatorKey[] {
  const failed = findings.flatMap(({ check, result, at, also = [] }) =>
    result === 'fail' ? [{ check, at }, ...also] : [],
  );
  const keys = failed.flatMap(({ check, at }) =>
    isTotalOfParts(check) ? (identityAt(check, at)?.left ?? []) : [],
  );
  return [...new Set(keys)];
}
