import { real, whole } from './at.ts';
import type { SortMemory } from './sort-order.ts';
import { sortOrder } from './sort-order.ts';
import type { IndicatorSpec, Method } from './types.ts';

/** Where an indicator cannot tell publishers apart (all equal, or only one), each gets the middle of the scale. */
const MIDDLE = 50;

type Rule = Pick<Method, 'normalisation' | 'winsorise'>;

/**
 * Puts the first `count` values of one indicator on a common scale, higher being better, in `out`. Sources: OECD/JRC
 * (2008), Handbook on Constructing Composite Indicators, step 5.
 *
 * - `percentile`: 100·(L + E/2)/n, L publishers below and E level with (itself included): the mid-rank percentile.
 * - `minmax`: 100·(x − min)/(max − min), values first drawn in to the quantiles `winsorise` and 1 − `winsorise`
 *   (linear between order statistics, Hyndman and Fan's type 7).
 * - `zscore`: 50 + 10·z, z = (x − mean)/standard deviation (n − 1, as in the Handbook's table 15). Not clipped.
 *
 * Where lower is better the score is mirrored: 100 − score.
 */
export function normalise(
  values: Float64Array,
  count: number,
  direction: IndicatorSpec['direction'],
  rule: Rule,
  memory: SortMemory,
  out: Float64Array,
): void {
  if (count === 0) return;
  switch (rule.normalisation) {
    case 'percentile':
      percentile(values, count, memory, out);
      break;
    case 'minmax':
      minmax(values, count, rule.winsorise, memory, out);
      break;
    case 'zscore':
      zscore(values, count, out);
      break;
  }
  if (direction === 'lower') {
    for (let i = 0; i < count; i += 1) out[i] = 100 - real(out, i);
  }
}

function percentile(values: Float64Array, count: number, memory: SortMemory, out: Float64Array): void {
  const order = sortOrder(values, count, memory);
  let from = 0;
  while (from < count) {
    const value = real(values, whole(order, from));
    let to = from + 1;
    while (to < count && real(values, whole(order, to)) === value) to += 1;
    const score = (50 * (from + to)) / count;
    for (let i = from; i < to; i += 1) out[whole(order, i)] = score;
    from = to;
  }
}

function minmax(
  values: Float64Array,
  count: number,
  winsorise: number,
  memory: SortMemory,
  out: Float64Array,
): void {
  let low = Infinity;
  let high = -Infinity;
  if (winsorise > 0) {
    const order = sortOrder(values, count, memory);
    low = orderedQuantile(values, order, count, winsorise);
    high = orderedQuantile(values, order, count, 1 - winsorise);
  } else {
    for (let i = 0; i < count; i += 1) {
      const value = real(values, i);
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  const range = high - low;
  for (let i = 0; i < count; i += 1) {
    const value = Math.min(Math.max(real(values, i), low), high);
    out[i] = range > 0 ? (100 * (value - low)) / range : MIDDLE;
  }
}

function orderedQuantile(values: Float64Array, order: Int32Array, count: number, share: number): number {
  const place = share * (count - 1);
  const below = Math.floor(place);
  const low = real(values, whole(order, below));
  if (below + 1 >= count) return low;
  return low + (place - below) * (real(values, whole(order, below + 1)) - low);
}

function zscore(values: Float64Array, count: number, out: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += real(values, i);
  const mean = sum / count;
  let squares = 0;
  let largest = 0;
  for (let i = 0; i < count; i += 1) {
    const apart = real(values, i) - mean;
    squares += apart * apart;
    largest = Math.max(largest, Math.abs(apart));
  }
  const deviation = Math.sqrt(squares / (count - 1));
  // Equal values can leave a rest of rounding in the mean; that is no spread.
  const spread = largest > 1e-12 * Math.abs(mean) && deviation > 0;
  for (let i = 0; i < count; i += 1) {
    out[i] = spread ? MIDDLE + (10 * (real(values, i) - mean)) / deviation : MIDDLE;
  }
}
