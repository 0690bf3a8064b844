import { betaQuantile } from './beta.ts';
import { normalQuantile } from './normal.ts';

/** An interval for a share of 1. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * Wilson's score interval for x out of n (Wilson 1927; without continuity correction). `level` is its coverage, as
 * 0.95. Null for n = 0, where a share is not defined. Whole counts are not required, 0 ≤ x ≤ n is.
 */
export function findWilson(x: number, n: number, level: number): Interval | null {
  requireCounts(x, n);
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = x / n;
  const square = z * z;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const reach = (z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return { low: x === 0 ? 0 : Math.max(centre - reach, 0), high: x === n ? 1 : Math.min(centre + reach, 1) };
}

/**
 * Jeffreys' interval for x out of n: equal tails of Beta(x + ½, n − x + ½), with 0 as the low end where x = 0 and 1 as
 * the high end where x = n (Brown, Cai and DasGupta 2001). Null for n = 0.
 */
export function findJeffreys(x: number, n: number, level: number): Interval | null {
  requireCounts(x, n);
  if (n === 0) return null;
  const a = x + 0.5;
  const b = n - x + 0.5;
  return {
    low: x === 0 ? 0 : betaQuantile((1 - level) / 2, a, b),
    high: x === n ? 1 : betaQuantile((1 + level) / 2, a, b),
  };
}

function requireCounts(x: number, n: number): void {
  if (!(x >= 0 && n >= x && Number.isFinite(n))) throw new RangeError(`${x} out of ${n} is not a share.`);
}
