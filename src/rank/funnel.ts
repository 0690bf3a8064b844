import { binomialBelow } from './beta.ts';
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
 */
export function findFunnelLimits(n: number, target: number, level: number): Interval {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`${n} is not a number of cases.`);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`${target} is not a share.`);
  return { low: findLimit(n, target, (1 - level) / 2), high: findLimit(n, target, (1 + level) / 2) };
}

/**
 * Where x out of n stands in the funnel, by exact binomial tails and not by the smoothed limits: outside a limit where
 * a count as extreme as x, or more so, has less than half the level's remainder of chance.
 */
export function placeInFunnel(x: number, n: number, target: number): FunnelPlace {
  const below = binomialBelow(x, n, target);
  const above = 1 - binomialBelow(x - 1, n, target);
  const [inner, outer] = funnelLevels;
  if (below < (1 - outer) / 2) return 'very_low';
  if (above < (1 - outer) / 2) return 'very_high';
  if (below < (1 - inner) / 2) return 'low';
  if (above < (1 - inner) / 2) return 'high';
  return 'within';
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
