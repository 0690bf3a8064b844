import type { IndicatorKey } from '../../schema/indicators.ts';
import { indicatorOf } from '../../schema/indicators.ts';
import type { Problem } from '../../schema/problems.ts';
import { hasValue, type Figure, type Finding, type Report } from '../../schema/report.ts';

/** Why a figure that the form prints has no value: as the report states it, else by what of the report was read. */
export function whyMissing(
  { read, partial }: Report,
  key: IndicatorKey,
  figure: Figure | undefined,
): Problem {
  if (figure && !hasValue(figure)) return figure.problem;
  return partial && !read.includes(indicatorOf(key).section) ? 'not_read' : 'not_found';
}

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
