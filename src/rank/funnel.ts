import { item } from './at.ts';
import { binomialBelow } from './beta.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import type { Interval } from './proportion.ts';

/** Levels of a funnel plot's limits: about two and three standard errors (Spiegelhalter 2005). */
export const funnelLevels = [0.95, 0.998] as const;

/** Where a publisher stands: within both limits, outside the inner ones (95 %), or outside the outer ones (99.8 %). */
export type FunnelPlace = 'within' | 'low' | 'high' | 'very_low' | 'very_high';

/**
 * Control limits of a share at n cases when the true share is `target`: exact binomial quantiles, interpolated between
 * counts so that the limits are smooth in n (Spiegelhalter 2005, "Funnel plots for comparing institutional
 * performance", appendix A.1.1): with r the least count whose P(X ≤ r) is at least the tail's share p, the limit is
 * (r − α)/n, α = (P(X ≤ r) − p)/P(X = r), kept within 0 and 1. `n` is whole and at least 1.
 * `dispersion` widens both by its root around the target.
 */
export function findFunnelLimits(n: number, target: number, level: number, dispersion = 1): Interval {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`${n} is not a number of cases.`);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`${target} is not a share.`);
  const limits = { low: findLimit(n, target, (1 - level) / 2), high: findLimit(n, target, (1 + level) / 2) };
  if (dispersion === 1) return limits;
  const widen = (limit: number): number =>
    Math.min(Math.max(target + (limit - target) * Math.sqrt(dispersion), 0), 1);
  return { low: widen(limits.low), high: widen(limits.high) };
}

/**
 * Where x out of n stands in the funnel, by exact binomial tails and not by the smoothed limits: outside a limit where
 * a count as extreme as x, or more so, has less than half the level's remainder of chance. With a `dispersion` above 1
 * tails are those of a normal score that is smaller by its root.
 */
export function placeInFunnel(x: number, n: number, target: number, dispersion = 1): FunnelPlace {
  const below = spreadTail(binomialBelow(x, n, target), dispersion);
  const above = spreadTail(1 - binomialBelow(x - 1, n, target), dispersion);
  const [inner, outer] = funnelLevels;
  if (below < (1 - outer) / 2) return 'very_low';
  if (above < (1 - outer) / 2) return 'very_high';
  if (below < (1 - inner) / 2) return 'low';
  if (above < (1 - inner) / 2) return 'high';
  return 'within';
}

function spreadTail(tail: number, dispersion: number): number {
  if (dispersion === 1 || tail >= 0.5) return tail;
  return normalBelow(tailScore(tail) / Math.sqrt(dispersion));
}

/** The z with P(Z ≤ z) = tail; for tails too small to halve towards, from φ(z)/|z| (Abramowitz and Stegun 26.2.12). */
function tailScore(tail: number): number {
  if (tail >= 1e-9) return normalQuantile(tail);
  if (!(tail > 0)) return -Infinity;
  const twice = -2 * Math.log(tail);
  return -Math.sqrt(twice - Math.log(twice) - Math.log(2 * Math.PI));
}

/** A count of x out of n. */
export type FunnelCount = { readonly x: number; readonly n: number };

/** The share of scores at each end that are drawn in before they are squared. */
const WINSORISED = 0.1;

/**
 * By how much the counts of a funnel spread more than chance around the target: the mean of squared standard scores,
 * the outer tenths at each end drawn in to the quantile so that those whom the funnel should find do not widen it, and
 * 1 where that mean is within two of its standard deviations of 1 (Spiegelhalter 2005, "Funnel plots for comparing
 * institutional performance", section 3.3; "Handling over-dispersion of performance indicators").
 */
export function findDispersion(counts: readonly FunnelCount[], target: number): number {
  if (counts.length < 2 || !(target > 0 && target < 1)) return 1;
  const scores = counts
    .map(({ x, n }) => (x / n - target) / Math.sqrt((target * (1 - target)) / n))
    .sort((a, b) => a - b);
  const cut = Math.floor(WINSORISED * scores.length);
  const low = item(scores, cut);
  const high = item(scores, scores.length - 1 - cut);
  const mean = scores.reduce((sum, z) => sum + Math.min(Math.max(z, low), high) ** 2, 0) / scores.length;
  return mean > 1 + 2 * Math.sqrt(2 / scores.length) ? mean : 1;
}

function findLimit(n: number, target: number, share: number): number {
  if (target === 0 || target === 1) return target;
  let low = -1;
  let high = n;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialBelow(middle, n, target) >= share) high = middle;
    else low = middle;
  }
  const upTo = binomialBelow(high, n, target);
  const exactly = upTo - binomialBelow(high - 1, n, target);
  const limit = (high - (upTo - share) / exactly) / n;
  return Math.min(Math.max(limit, 0), 1);
}
