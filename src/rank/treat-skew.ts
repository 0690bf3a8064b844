import { findShape } from './skewness.ts';

/** The limits beyond which figures are treated: |skewness| above 2 and kurtosis above 3.5 (COINr, after the JRC's practice). */
const skewLimits = { skew: 2, kurtosis: 3.5 } as const;

/** A change of scale that keeps the order of figures. */
export type Treatment = { readonly name: 'none' | 'log'; readonly apply: (value: number) => number };

export const untreated: Treatment = { name: 'none', apply: (value) => value };

/**
 * The treatment of an indicator's amounts: none within the limits; else the logarithm of the distance from the least
 * figure plus a hundredth of the range, mirrored where the long tail is below (COINr's `log_CT`; Becker, Caperna,
 * Del Sorbo and others 2022). Nobody is clipped, so that no figure gains or loses by who else is in the group.
 */
export function treatSkew(values: Float64Array): Treatment {
  const shape = findShape(values);
  if (shape === null || Math.abs(shape.skew) <= skewLimits.skew || shape.kurtosis <= skewLimits.kurtosis) {
    return untreated;
  }
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const least = 0.01 * (high - low);
  return shape.skew > 0
    ? { name: 'log', apply: (value) => Math.log(Math.max(value - low, 0) + least) }
    : { name: 'log', apply: (value) => -Math.log(Math.max(high - value, 0) + least) };
}
