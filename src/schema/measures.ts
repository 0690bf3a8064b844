import type { Edition } from './axis.ts';
import { isIndicatorKey, printedIn, type IndicatorKey } from './indicators.ts';
import { appealMeasures } from './measures/appeal-measures.ts';
import { channelMeasures } from './measures/channel-measures.ts';
import type { Formula, Measure, Term } from './measures/formula.ts';
import { opennessMeasures } from './measures/openness-measures.ts';
import { procurementMeasures } from './measures/procurement-measures.ts';
import { requestMeasures } from './measures/request-measures.ts';
import { serviceMeasures } from './measures/service-measures.ts';

/** All measures, in the order in which they are shown. */
export const measures = {
  ...opennessMeasures,
  ...channelMeasures,
  ...requestMeasures,
  ...appealMeasures,
  ...procurementMeasures,
  ...serviceMeasures,
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof measures;

/** A measure by key, widened to its general type. */
export const measureOf = (key: MeasureKey): Measure => measures[key];

const bare = (term: Term): string => (term.startsWith('-') ? term.slice(1) : term);

/** The indicators of a formula, numerator first; what a report lists by channel is none. */
export const indicatorsOf = ({ numerator, denominator }: Formula): IndicatorKey[] =>
  [...numerator, ...denominator].map(bare).filter(isIndicatorKey);

/**
 * The national forms whose tables give a measure: those that print every indicator of one of its formulas. None where
 * it is only told in the text, which no form prescribes.
 */
export function editionsOf(key: MeasureKey): Edition[] {
  const printed = measureOf(key)
    .formulas.filter(({ basis }) => basis === 'table')
    .flatMap((formula) => printedIn(indicatorsOf(formula)));
  return [...new Set(printed)];
}

/** Whether a measure can be worked out from tables as well as from the text, so that the two must be told apart. */
export const hasTwoBases = (key: MeasureKey): boolean =>
  new Set(measureOf(key).formulas.map(({ basis }) => basis)).size > 1;
