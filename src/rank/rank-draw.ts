import { toTieUnits } from './aggregate.ts';
import { real, whole } from './at.ts';
import { countAbove } from './count-ranks.ts';
import type { SortMemory } from './sort-order.ts';
import { sortOrder } from './sort-order.ts';

/** Ranks by publisher and draw: the draw-th rank of the i-th publisher is at i × draws + draw. */
export type RankDraws = Uint32Array;

/** Writes the competition ranks of one draw's scores (addable ones) for the chosen rows; `units` and `memory` are scratch. */
export function rankDraw(
  scores: Float64Array,
  rows: Int32Array,
  units: Float64Array,
  memory: SortMemory,
  into: { readonly ranks: RankDraws; readonly draws: number; readonly draw: number },
): void {
  const count = rows.length;
  for (let i = 0; i < count; i += 1) units[i] = -toTieUnits(real(scores, whole(rows, i)));
  const order = sortOrder(units, count, memory);
  let rank = 1;
  let last = NaN;
  for (let i = 0; i < count; i += 1) {
    const at = whole(order, i);
    const value = real(units, at);
    if (value !== last) rank = i + 1;
    last = value;
    into.ranks[at * into.draws + into.draw] = rank;
  }
}

/** Writes the best and worst possible ranks of one draw, as `boundRanks` has them. */
export function boundDraw(
  worst: Float64Array,
  best: Float64Array,
  into: {
    readonly best: RankDraws;
    readonly worst: RankDraws;
    readonly draws: number;
    readonly draw: number;
  },
): void {
  const lows = worst.map(toTieUnits);
  const highs = best.map(toTieUnits);
  const sortedLows = lows.slice().sort();
  const sortedHighs = highs.slice().sort();
  for (let row = 0; row < worst.length; row += 1) {
    const lowest = real(lows, row);
    const highest = real(highs, row);
    const place = row * into.draws + into.draw;
    into.best[place] = 1 + countAbove(sortedLows, highest);
    into.worst[place] = 1 + countAbove(sortedHighs, lowest) - (highest > lowest ? 1 : 0);
  }
}
