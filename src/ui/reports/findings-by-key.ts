import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Finding } from '../../schema/report.ts';

/** Findings that contradict a rule or need a look, by the figures that they are about. */
export function findingsByKey(findings: readonly Finding[]): ReadonlyMap<IndicatorKey, readonly Finding[]> {
  const byKey = new Map<IndicatorKey, Finding[]>();
  for (const finding of breachesIn(findings)) {
    for (const key of new Set([...(finding.left?.keys ?? []), ...(finding.right?.keys ?? [])])) {
      byKey.set(key, [...(byKey.get(key) ?? []), finding]);
    }
  }
  return byKey;
}

export const breachesIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ result }) => result === 'fail' || result === 'warn');
