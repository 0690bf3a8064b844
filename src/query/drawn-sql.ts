import { measureOf, type MeasureKey } from '../schema/measures.ts';

/** The figures that a chart can draw, as conditions over rows with `measuredColumns`: what a group is chosen by. */
export const drawnSql = {
  given: 'value IS NOT NULL',
  /** A logarithm has no zero, a share no whole of nothing, a bar of outcomes no length. */
  notZero: 'value <> 0',
  /** A rate over as many cases as the measure asks for. */
  enoughCases: (key: MeasureKey): string =>
    `value IS NOT NULL AND coalesce(denominator >= ${measureOf(key).minimumN}, true)`,
  withCases: 'value IS NOT NULL AND denominator IS NOT NULL',
  withVolume: 'value IS NOT NULL AND volume > 0',
} as const;
