import { toTieUnits } from './aggregate.ts';

/**
 * Competition ranks (1, 2, 2, 4): one more than the number of strictly better scores; level scores share a rank.
 * Scores are compared in tie units (see `toTieUnits`).
 */
export function countRanks(scores: readonly number[]): readonly number[] {
  const units = scores.map(toTieUnits);
  const descending = Float64Array.from(units).sort().reverse();
  const first = new Map<number, number>();
  descending.forEach((score, i) => {
    if (!first.has(score)) first.set(score, i + 1);
  });
  return units.map((score) => first.get(score) ?? NaN);
}

/**
 * Best and worst possible ranks where each score is only known to lie between `worst` and `best`: at best, one more
 * than the number of others that are ahead even at their worst; at worst, one more than those ahead at their best.
 */
export function boundRanks(
  worst: readonly number[],
  best: readonly number[],
): readonly { readonly best: number; readonly worst: number }[] {
  const low = worst.map(toTieUnits);
  const high = best.map(toTieUnits);
  const lows = Float64Array.from(low).sort();
  const highs = Float64Array.from(high).sort();
  return low.map((lowest, i) => {
    const highest = high[i] ?? NaN;
    return {
      best: 1 + countAbove(lows, highest),
      // A publisher is not ahead of itself.
      worst: 1 + countAbove(highs, lowest) - (highest > lowest ? 1 : 0),
    };
  });
}

/** How many of the ascending numbers are above a limit. */
export function countAbove(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? NaN) > limit) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
