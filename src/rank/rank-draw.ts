import { real, whole } from './at.ts';
import type { SortMemory } from './sort-order.ts';
import { sortOrder } from './sort-order.ts';

/** Ranks by publisher and draw: the draw-th rank of the i-th publisher is at i × draws + draw. */
export type RankDraws = Uint32Array;

/** Writes the competition ranks of one draw from scores in tie units, the least first; `memory` is scratch. */
export function rankDraw(
  units: Float64Array,
  memory: SortMemory,
  into: { readonly ranks: RankDraws; readonly draws: number; readonly draw: number },
): void {
  const order = sortOrder(units, units.length, memory);
  let rank = 1;
  let last = NaN;
  for (let i = 0; i < units.length; i += 1) {
    const at = whole(order, i);
    const value = real(units, at);
    if (value !== last) rank = i + 1;
    last = value;
    into.ranks[at * into.draws + into.draw] = rank;
  }
}
