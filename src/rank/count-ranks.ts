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
