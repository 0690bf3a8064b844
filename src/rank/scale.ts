import { real, whole } from './at.ts';
import type { Column } from './board.ts';
import { findReliability } from './reliability.ts';
import type { SortMemory } from './sort-order.ts';
import { makeSortMemory, sortOrder } from './sort-order.ts';
import { treatSkew, untreated, type Treatment } from './treat-skew.ts';
import type { Method } from './types.ts';

/** Where an indicator cannot tell publishers apart (all equal, or only one), each gets the middle of the scale. */
const MIDDLE = 50;

/**
 * An indicator's scale: the score of any value, higher being better. It is made once, of the figures as printed, and
 * stays fixed while values are drawn, so that chance moves publishers on the scale and never the scale itself.
 */
export type Scale = {
  readonly scoreOf: (value: number) => number;
  /** How far scores are drawn in to the middle, 1 being not at all (`findReliability`). */
  readonly reliability: number;
  readonly treatment: Treatment['name'];
};

type Rule = Pick<Method, 'normalisation' | 'skew'>;

/**
 * Makes a column's scale. Sources: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 *
 * - `percentile`: 100·(L + E/2)/n, L publishers below and E level with: the mid-rank percentile; straight between
 *   figures, and drawing near to 0 and 100 beyond them.
 * - `minmax`: 100·(x − min)/(max − min). `goalposts`: the same, of the figures of all years.
 * - `zscore`: 50 + 10·z, z = (x − mean)/standard deviation (n − 1, as in the Handbook's table 15).
 *
 * Skewed amounts are treated first (`treatSkew`). Scores are drawn in to 50 by the indicator's reliability, so that
 * one that tells nobody apart moves nobody; not with goalposts, whose scores must mean the same in every year. Where
 * lower is better the score is mirrored: 100 − score.
 */
export function buildScale(column: Column, rule: Rule): Scale {
  const { spec } = column;
  const fixed = rule.normalisation === 'goalposts';
  const figures =
    fixed && spec.reference ? Float64Array.from([...spec.reference, ...column.values]) : column.values;
  const isTreated = spec.kind === 'amount' && rule.skew === 'treat' && rule.normalisation !== 'percentile';
  const treatment = isTreated ? treatSkew(figures) : untreated;
  const { apply } = treatment;
  const plain = placeOn(treatment === untreated ? figures : figures.map(apply), rule);
  const reliability = fixed ? 1 : findReliability(column);
  const sign = spec.direction === 'higher' ? reliability : -reliability;
  return {
    reliability,
    treatment: treatment.name,
    scoreOf: (value) => MIDDLE + sign * (plain(apply(value)) - MIDDLE),
  };
}

function placeOn(figures: Float64Array, { normalisation }: Rule): (value: number) => number {
  if (figures.length === 0) return () => MIDDLE;
  switch (normalisation) {
    case 'percentile':
      return placePercentile(figures, makeSortMemory(figures.length));
    case 'minmax':
    case 'goalposts': {
      const low = figures.reduce((a, b) => Math.min(a, b));
      const range = figures.reduce((a, b) => Math.max(a, b)) - low;
      return range > 0 ? (value) => (100 * (value - low)) / range : () => MIDDLE;
    }
    case 'zscore':
      return placeZ(figures);
  }
}

function placePercentile(figures: Float64Array, memory: SortMemory): (value: number) => number {
  const n = figures.length;
  const order = sortOrder(figures, n, memory);
  const at = new Float64Array(n);
  const scores = new Float64Array(n);
  let count = 0;
  let from = 0;
  while (from < n) {
    const value = real(figures, whole(order, from));
    let to = from + 1;
    while (to < n && real(figures, whole(order, to)) === value) to += 1;
    at[count] = value;
    scores[count] = (50 * (from + to)) / n;
    count += 1;
    from = to;
  }
  if (count === 1) return () => MIDDLE;
  const last = count - 1;
  const low = real(at, 0);
  const high = real(at, last);
  const gap = (high - low) / last;
  const find = makeFinder(at, count);
  return (value) => {
    if (value <= low) return (real(scores, 0) * gap) / (gap + low - value);
    if (value >= high) return 100 - ((100 - real(scores, last)) * gap) / (gap + value - high);
    const below = find(value);
    const start = real(at, below);
    const part = (value - start) / (real(at, below + 1) - start);
    return real(scores, below) + part * (real(scores, below + 1) - real(scores, below));
  };
}

/** The last of the ascending numbers that is not above a value, by a table of where each stretch of the range begins. */
function makeFinder(at: Float64Array, count: number): (value: number) => number {
  const low = real(at, 0);
  const stretches = 2 * count;
  const perUnit = stretches / (real(at, count - 1) - low);
  const starts = new Int32Array(stretches + 2);
  let below = 0;
  for (let stretch = 0; stretch <= stretches; stretch += 1) {
    while (below + 1 < count && (real(at, below + 1) - low) * perUnit <= stretch) below += 1;
    starts[stretch] = below;
  }
  return (value) => {
    let place = whole(starts, Math.min(((value - low) * perUnit) | 0, stretches));
    while (place + 2 < count && real(at, place + 1) <= value) place += 1;
    while (place > 0 && real(at, place) > value) place -= 1;
    return place;
  };
}

function placeZ(figures: Float64Array): (value: number) => number {
  const n = figures.length;
  const mean = figures.reduce((a, b) => a + b, 0) / n;
  let squares = 0;
  let largest = 0;
  for (const value of figures) {
    squares += (value - mean) ** 2;
    largest = Math.max(largest, Math.abs(value - mean));
  }
  const deviation = Math.sqrt(squares / (n - 1));
  // Equal values can leave a rest of rounding in the mean; that is no spread.
  const spread = largest > 1e-12 * Math.abs(mean) && deviation > 0;
  return spread ? (value) => MIDDLE + (10 * (value - mean)) / deviation : () => MIDDLE;
}
