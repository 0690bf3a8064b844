import { measureOf, measures, type MeasureKey } from '../schema/measures.ts';
import type { Measure } from '../schema/measures/formula.ts';
import type { Pillar } from '../schema/measures/pillars.ts';
import { reportingMeasures, type ReportingMeasure, type ReportingMeasureKey } from '../schema/reporting.ts';

/** A key that a ranking can weigh: a measure for which one way is better, or one of the reporting itself. */
export type RankKey = MeasureKey | ReportingMeasureKey;

type Shared = Pick<Measure, 'names' | 'pillar' | 'kind' | 'unit' | 'minimumN' | 'source'>;
export type RankMeasure = Shared & { readonly key: RankKey; readonly direction: 'higher' | 'lower' };

const fromRegistry = (Object.keys(measures) as MeasureKey[]).flatMap((key): RankMeasure[] => {
  const { direction, ...measure } = measureOf(key);
  return direction === null ? [] : [{ ...measure, key, direction }];
});

const fromReporting = (Object.keys(reportingMeasures) as ReportingMeasureKey[]).map((key): RankMeasure => {
  const measure: ReportingMeasure = reportingMeasures[key];
  return { ...measure, key };
});

/** Shares of requests and appeals for which neither way is better: shown, and never scored. */
export const unscoredShares: readonly MeasureKey[] = (Object.keys(measures) as MeasureKey[]).filter((key) => {
  const { direction, kind, pillar } = measureOf(key);
  return direction === null && kind === 'share' && pillar !== 'openness';
});

/** Everything that can be ranked by, in the order of the registry; the reporting pillar last. */
export const rankMeasures: readonly RankMeasure[] = [...fromRegistry, ...fromReporting];

const byKey = new Map<string, RankMeasure>(rankMeasures.map((measure) => [measure.key, measure]));

export const isReportingKey = (key: RankKey): key is ReportingMeasureKey =>
  Object.hasOwn(reportingMeasures, key);

/** The measure of a key. Throws for a key that cannot be ranked by: a programming error. */
export function rankMeasureOf(key: RankKey): RankMeasure {
  const measure = byKey.get(key);
  if (!measure) throw new Error(`“${key}” cannot be ranked by.`);
  return measure;
}

/** Pillars that have something to rank by, in the order of the registry. */
export const rankPillars: readonly Pillar[] = [...new Set(rankMeasures.map(({ pillar }) => pillar))];
