import { real } from './at.ts';
import type { Leads } from './leads.ts';

/** Best and worst rank of each row. */
export type RankBounds = { readonly best: number; readonly worst: number };

/**
 * So many times the difference of two deviations must a lead be to order two expected ranks whoever else is there: the
 * more uncertain score of two is otherwise not surely behind the one that it trails.
 */
const GUARD = 4;

/** Leads below a billionth are the rest of another order of adding up. */
const LEVEL = 1e-9;

/**
 * Bounds of each row's rank over all that the missing figures could be: at best behind those alone that surely lead it,
 * at worst ahead of those alone that it surely leads or is surely level with.
 */
export function boundRanks(leads: Leads): readonly RankBounds[] {
  const rows = leads.low.length;
  const ahead = new Int32Array(rows);
  const perhaps = new Int32Array(rows);
  for (let one = 0; one < rows; one += 1) {
    for (let other = 0; other < rows; other += 1) {
      if (one === other) continue;
      const lead = leads.least(one, other);
      const needed = GUARD * apart(leads, one, other);
      if (lead > needed + LEVEL) ahead[other] = (ahead[other] ?? 0) + 1;
      if (!(lead >= needed - LEVEL)) perhaps[one] = (perhaps[one] ?? 0) + 1;
    }
  }
  return Array.from({ length: rows }, (_, row) => ({
    best: 1 + (ahead[row] ?? 0),
    worst: 1 + (perhaps[row] ?? 0),
  }));
}

/** By how much two deviations could differ. */
function apart({ deviation, doubt }: Leads, one: number, other: number): number {
  const least = Math.abs(real(deviation, one) - real(deviation, other));
  return least < 1e-9 * real(deviation, one) && real(doubt, one) === 0 && real(doubt, other) === 0
    ? 0
    : least + Math.max(real(doubt, one), real(doubt, other));
}
