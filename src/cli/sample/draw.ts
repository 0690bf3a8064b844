import type { Random } from '../../rank/random.ts';

/** A whole number near `mean`: normal with a standard deviation of `spread` of it, never below 0. */
export const drawNear = (random: Random, mean: number, spread: number): number =>
  Math.max(0, Math.round(mean * (1 + spread * random.normal())));

/** How many of `cases` fall to each of some kinds, case by case, by their weights. */
export function drawShares<K extends string>(
  random: Random,
  cases: number,
  weights: Readonly<Record<K, number>>,
): Record<K, number> {
  const kinds = Object.keys(weights) as K[];
  const total = kinds.reduce((sum, kind) => sum + weights[kind], 0);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>;
  for (let at = 0; at < cases; at += 1) {
    let left = random.uniform() * total;
    const found = kinds.find((kind) => (left -= weights[kind]) < 0) ?? kinds[0];
    if (found !== undefined) counts[found] += 1;
  }
  return counts;
}
