import type { Aggregation } from './types.ts';

/**
 * The least score that enters a geometric mean, on the scale of 0 to 100. A product with a zero is zero whatever else
 * a publisher does; lifting scores below 1 to 1 keeps the mean defined and bounds what one indicator can cost. OECD/JRC
 * (2008), step 6: geometric aggregation needs strictly positive scores.
 */
export const GEOMETRIC_FLOOR = 1;

/** A score as it is added up: itself for the arithmetic mean, its logarithm for the geometric. Means of these rank alike. */
export function toAddable(score: number, aggregation: Aggregation): number {
  return aggregation === 'arithmetic' ? score : Math.log(Math.max(score, GEOMETRIC_FLOOR));
}

/** A weighted sum of addable scores, back on the scale of 0 to 100. */
export function fromAddable(sum: number, aggregation: Aggregation): number {
  return aggregation === 'arithmetic' ? sum : Math.exp(sum);
}

/**
 * Weighted mean of scores; `shares` sum to 1. A pillar is the mean of its indicators, the total the mean of its
 * pillars: for both means the same as one mean over all indicators with the product of both shares.
 */
export function aggregate(
  scores: readonly number[],
  shares: readonly number[],
  aggregation: Aggregation,
): number {
  let sum = 0;
  scores.forEach((score, i) => {
    const share = shares[i];
    if (share === undefined) throw new RangeError('A score without its share.');
    sum += share * toAddable(score, aggregation);
  });
  return fromAddable(sum, aggregation);
}

/**
 * Scores that differ by less than a billionth of a point are the same: the rest of a different order of adding up is
 * not a difference between two governments. Compare these whole numbers, not scores.
 */
export const toTieUnits = (score: number): number => Math.round(score * 1e9);
