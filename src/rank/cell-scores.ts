import { toAddable } from './aggregate.ts';
import { real } from './at.ts';
import type { Beliefs } from './beliefs.ts';
import { valueAt } from './beliefs.ts';
import type { Scale } from './scale.ts';
import type { Aggregation } from './types.ts';

/** Expected addable scores of a column's figures and their variances, in the order of its rows. */
export type CellScores = { readonly mean: Float64Array; readonly variance: Float64Array };

const STEP = 0.75;

/** Standard normal points and their weights: the trapezoidal rule, exact to six digits for a smooth score. */
const nodes = ((): readonly { readonly z: number; readonly weight: number }[] => {
  const raw = Array.from({ length: 9 }, (_, i) => (i - 4) * STEP).map((z) => ({
    z,
    weight: Math.exp(-0.5 * z * z),
  }));
  const total = raw.reduce((sum, { weight }) => sum + weight, 0);
  return raw.map(({ z, weight }) => ({ z, weight: weight / total }));
})();

/** Works out what each figure is expected to score, and how uncertain that is. */
export function scoreCells(beliefs: Beliefs, scale: Scale, aggregation: Aggregation): CellScores {
  const count = beliefs.centre.length;
  const mean = new Float64Array(count);
  const variance = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    if (real(beliefs.spread, i) === 0) {
      mean[i] = toAddable(scale.scoreOf(valueAt(beliefs, i, 0)), aggregation);
      continue;
    }
    let first = 0;
    let second = 0;
    for (const { z, weight } of nodes) {
      const score = toAddable(scale.scoreOf(valueAt(beliefs, i, z)), aggregation);
      first += weight * score;
      second += weight * score * score;
    }
    mean[i] = first;
    const rest = second - first * first;
    variance[i] = rest > 1e-12 * (1 + second) ? rest : 0;
  }
  return { mean, variance };
}
