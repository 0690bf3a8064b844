import { real } from './at.ts';
import type { Column } from './board.ts';
import { findPrior } from './peer-prior.ts';
import type { Random } from './random.ts';
import type { Prior } from './types.ts';

/** Draws an indicator's values into `out`, in the order of the column's rows. */
export type DrawFigures = (random: Random, out: Float64Array) => void;

/**
 * How one draw of an indicator's true values is made from their posterior, given the counts and a prior of a hits and b
 * others (`findPrior`): a rate of x out of n from Beta(x + a, n − x + b), a ratio of x events per n from
 * Gamma(x + a)/(n + b). Amounts, and rates told without their counts, are taken as they stand; null where that holds
 * for every row.
 */
export function prepareDraws(column: Column, prior: Prior): DrawFigures | null {
  const { values, numerators, denominators, spec } = column;
  if (spec.kind === 'amount' || numerators.every(Number.isNaN)) return null;
  const before = findPrior(column, prior);
  const events = prepareGammas(numerators.map((x) => x + before.hits));
  if (spec.kind === 'ratio') {
    return (random, out) => {
      for (let i = 0; i < values.length; i += 1) {
        const n = real(denominators, i);
        out[i] = n !== n ? real(values, i) : drawGamma(events, i, random) / (n + before.others);
      }
    };
  }
  const others = prepareGammas(numerators.map((x, i) => real(denominators, i) - x + before.others));
  return (random, out) => {
    for (let i = 0; i < values.length; i += 1) {
      const n = real(denominators, i);
      if (n !== n) {
        out[i] = real(values, i);
        continue;
      }
      const hits = drawGamma(events, i, random);
      out[i] = hits / (hits + drawGamma(others, i, random));
    }
  };
}

/** Constants of `Random.gammaFrom` by row; where the shape is below 1, of shape + 1, with the power that makes up for it. */
type Gammas = { readonly d: Float64Array; readonly c: Float64Array; readonly power: Float64Array };

function prepareGammas(shapes: Float64Array): Gammas {
  const d = shapes.map((shape) => (shape < 1 ? shape + 1 : shape) - 1 / 3);
  return {
    d,
    c: d.map((one) => 1 / Math.sqrt(9 * one)),
    power: shapes.map((shape) => (shape < 1 ? 1 / shape : 0)),
  };
}

function drawGamma({ d, c, power }: Gammas, i: number, random: Random): number {
  const drawn = random.gammaFrom(real(d, i), real(c, i));
  const exponent = real(power, i);
  return exponent === 0 ? drawn : drawn * random.uniform() ** exponent;
}
