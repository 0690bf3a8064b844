import { item } from './at.ts';
import type { Random } from './random.ts';

/** What share of the variance of an outcome an input makes alone (`first`) and with all others that it works with (`total`). */
export type SobolEffect = { readonly first: number; readonly total: number };

/**
 * Sobol' effects of independent inputs, each even on 0 to 1, on an outcome: Monte Carlo with two samples of `count`
 * points and one more for each input; first effects by Saltelli and others (2010), total ones by Jansen (1999)
 * (OECD/JRC 2008, step 7). Null where the outcome does not vary.
 */
export function findSobol(
  outcome: (inputs: readonly number[]) => number,
  inputs: number,
  count: number,
  random: Random,
): readonly SobolEffect[] | null {
  const draw = () =>
    Array.from({ length: count }, () => Array.from({ length: inputs }, () => random.uniform()));
  const [a, b] = [draw(), draw()];
  const [ya, yb] = [a.map(outcome), b.map(outcome)];
  const all = [...ya, ...yb];
  const mean = all.reduce((x, y) => x + y, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  if (!(variance > 1e-12)) return null;
  return Array.from({ length: inputs }, (_, input): SobolEffect => {
    let first = 0;
    let total = 0;
    a.forEach((point, at) => {
      const mixed = outcome(point.map((one, j) => (j === input ? item(item(b, at), j) : one)));
      first += item(yb, at) * (mixed - item(ya, at));
      total += (item(ya, at) - mixed) ** 2;
    });
    return { first: first / count / variance, total: total / (2 * count) / variance };
  });
}
