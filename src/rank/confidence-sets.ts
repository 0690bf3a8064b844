import { real } from './at.ts';
import { makeRatios } from './lead-ratios.ts';
import type { Leads } from './leads.ts';
import { limitOfMany } from './many-tests.ts';

/** The least and the most that a rank can be. */
export type RankSet = { readonly low: number; readonly high: number };

/** How many rows lead one by more than a limit, and how many it leads; `ratios` as of `makeRatios`. */
function countLeads(ratios: Float64Array, limit: number): { readonly above: number; readonly below: number } {
  let above = 0;
  let below = 0;
  for (const ratio of ratios) {
    if (ratio > limit) above += 1;
    else if (ratio < -limit) below += 1;
  }
  return { above, below };
}

/**
 * A confidence set for a row's rank: 1 more than those that significantly lead it, up to those that it does not
 * significantly lead (Mogstad, Romano, Shaikh and Wilhelm 2024, "Inference for ranks with applications to mobility
 * across neighborhoods and academic achievement across countries", marginal sets). All differences of one score are
 * tested together (`limitOfMany`), and again with the limit for those not yet decided until nothing changes (step-down).
 */
function findSet(ratios: Float64Array, level: number): RankSet {
  const rows = ratios.length;
  let open = rows - 1;
  for (;;) {
    const { above, below } = countLeads(ratios, limitOfMany(Math.max(open, 1), level));
    const left = rows - 1 - above - below;
    if (left >= open || left === 0) return { low: 1 + above, high: rows - below };
    open = left;
  }
}

/** So many places at either end are ends of a ranking: a tenth, three at least. */
const endOf = (rows: number): number => Math.max(3, Math.ceil(rows / 10));

/**
 * Intervals for ranks that hold each true rank with about `level`, and those at both ends as surely as the others. In
 * the middle a wrong lead is made up for by leads that were missed, so that each difference is tested by itself; at the
 * ends it is not, for whoever is truly first can only be wronged: an interval reaches to the first or last tenth
 * wherever the confidence set does (`findSet`). Scores must be of each figure alone, not drawn towards its peers.
 */
export function findRankSets(leads: Leads, level: number): readonly RankSet[] {
  const rows = leads.low.length;
  const alone = limitOfMany(1, level);
  const writeRatios = makeRatios(leads);
  const ratios = new Float64Array(rows);
  return Array.from({ length: rows }, (_, row): RankSet => {
    writeRatios(row, ratios);
    // A publisher neither leads itself nor is led by itself.
    ratios[row] = 0;
    const { above, below } = countLeads(ratios, alone);
    const whole = findSet(ratios, level);
    return {
      low: whole.low <= endOf(rows) ? Math.min(whole.low, 1 + above) : 1 + above,
      high: whole.high > rows - endOf(rows) ? Math.max(whole.high, rows - below) : rows - below,
    };
  });
}

/**
 * Tells whether a row is behind another, all pairs of rows tested together at `level` (`limitOfMany`); quick where the
 * same row is asked about again.
 */
export function makePairTest(leads: Leads, level: number): (row: number, behind: number) => boolean {
  const rows = leads.low.length;
  const limit = limitOfMany((rows * (rows - 1)) / 2, level);
  const writeRatios = makeRatios(leads);
  const ratios = new Float64Array(rows);
  let held = -1;
  return (row, behind) => {
    if (held !== behind) writeRatios(behind, ratios);
    held = behind;
    return real(ratios, row) < -limit;
  };
}
