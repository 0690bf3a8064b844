import { item, real } from './at.ts';
import type { Column } from './board.ts';
import { digamma, trigamma } from './digamma.ts';
import { assumeCases, findPeerSpread } from './peer-spread.ts';
import { quickBelow } from './quick-normal.ts';

/**
 * What is known of each figure's true value, in the order of a column's rows. A rate is normal on the scale of log
 * odds, a ratio on that of logarithms, each with the moments that its Beta or Gamma has there; an amount lies evenly
 * within its rounding. `spread` 0 is a figure known exactly.
 */
export type Beliefs = {
  readonly link: 'logit' | 'log' | 'even';
  readonly centre: Float64Array;
  readonly spread: Float64Array;
};

/** The value of figure i at the standard normal z: its quantile at P(Z ≤ z). */
export function valueAt({ link, centre, spread }: Beliefs, i: number, z: number): number {
  const c = real(centre, i);
  const s = real(spread, i);
  if (link === 'logit') return 1 / (1 + Math.exp(-(c + s * z)));
  if (link === 'log') return Math.exp(c + s * z);
  return s === 0 ? c : c + s * (2 * quickBelow(z) - 1);
}

/** How unfavourable an end of what the fewest cases allow a rate told without cases is taken at: one in ten. */
const UNFAVOURABLE = 1.281_55;

/**
 * Beliefs from a figure and its peers (`pooled`: how much peers differ says how far few cases are drawn towards their
 * mean, `findPeerSpread`) or from the figure alone (`own`: Jeffreys' prior). Rounding widens either by its own
 * variance. A rate told without cases is taken at the unfavourable end of what the fewest cases of all allow, with or
 * without its peers, never better than told: the same rate with its cases does not stand behind it, and saying less
 * does not help.
 */
export function formBeliefs(column: Column, from: 'pooled' | 'own'): Beliefs {
  const { spec, values, roundings } = column;
  if (spec.kind === 'amount') {
    return { link: 'even', centre: values, spread: roundings };
  }
  const isRate = spec.kind === 'rate';
  const beliefs = linkMoments(
    column,
    from === 'own' ? columnMoments(column, isRate) : pooledMoments(column, isRate),
  );
  if (from === 'pooled') takeUnfavourable(column, beliefs);
  return beliefs;
}

function linkMoments({ spec, values, roundings }: Column, moments: Moments): Beliefs {
  const isRate = spec.kind === 'rate';
  const centre = new Float64Array(values.length);
  const spread = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const mean = real(moments.mean, i);
    const variance = real(moments.variance, i) + real(roundings, i) ** 2 / 3;
    if (isRate) {
      const size = Math.max((mean * (1 - mean)) / variance - 1, 0.01);
      centre[i] = digamma(mean * size) - digamma((1 - mean) * size);
      spread[i] = Math.sqrt(trigamma(mean * size) + trigamma((1 - mean) * size));
    } else {
      const shape = (mean * mean) / variance;
      centre[i] = digamma(shape) - Math.log(mean / variance);
      spread[i] = Math.sqrt(trigamma(shape));
    }
  }
  return { link: isRate ? 'logit' : 'log', centre, spread };
}

function takeUnfavourable(column: Column, beliefs: Beliefs): void {
  const { spec, values, denominators } = column;
  if (!denominators.some(Number.isNaN)) return;
  const isRate = spec.kind === 'rate';
  const linked = linkMoments(column, columnMoments(column, isRate));
  const sign = spec.direction === 'higher' ? -1 : 1;
  denominators.forEach((n, i) => {
    if (!Number.isNaN(n)) return;
    const ends = [beliefs, linked].map((one) => valueAt(one, i, sign * UNFAVOURABLE));
    const all = [real(values, i), ...ends];
    const value = sign < 0 ? Math.min(...all) : Math.max(...all);
    beliefs.centre[i] = isRate ? Math.log(value / (1 - value)) : Math.log(value);
    beliefs.spread[i] = 0;
  });
}

type Moments = { readonly mean: Float64Array; readonly variance: Float64Array };

function columnMoments(column: Column, isRate: boolean): Moments {
  const cases = assumeCases(column);
  const mean = column.values.map((value, i) => {
    const n = real(cases, i);
    return (value * n + 0.5) / (isRate ? n + 1 : n);
  });
  const variance = mean.map((p, i) => {
    const n = real(cases, i);
    return isRate ? (p * (1 - p)) / (n + 2) : p / n;
  });
  return { mean, variance };
}

/** Of the mixture over the sizes that the prior may have; sizes of no weight are left out. */
function pooledMoments(column: Column, isRate: boolean): Moments {
  const mean = new Float64Array(column.values.length);
  const variance = new Float64Array(column.values.length);
  const spread = findPeerSpread(column);
  if (spread === null) return { mean, variance };
  const cases = assumeCases(column);
  const nodes = spread.weights.flatMap((weight, node) =>
    weight > 1e-4 ? [{ weight, size: item(spread.sizes, node), mean: item(spread.means, node) }] : [],
  );
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
  for (let i = 0; i < mean.length; i += 1) {
    const n = real(cases, i);
    const x = real(column.values, i) * n;
    let first = 0;
    let second = 0;
    for (const node of nodes) {
      const p = (x + node.mean * node.size) / (n + node.size);
      const within = isRate ? (p * (1 - p)) / (n + node.size + 1) : p / (n + node.size);
      first += node.weight * p;
      second += node.weight * (p * p + within);
    }
    const p = first / total;
    mean[i] = p;
    variance[i] = Math.max(second / total - p * p, 1e-15);
  }
  return { mean, variance };
}
