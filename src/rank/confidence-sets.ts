import { whole } from './at.ts';
import { comparePairs, type Compared } from './compare-pairs.ts';
import { makeRatios } from './lead-ratios.ts';
import type { Leads } from './leads.ts';
import { limitOfMany } from './many-tests.ts';

/** The least and the most that a rank can be. */
export type RankSet = { readonly low: number; readonly high: number };

/**
 * A confidence set for a row's rank: 1 more than those that significantly lead it, up to those that it does not
 * significantly lead (Mogstad, Romano, Shaikh and Wilhelm 2024, "Inference for ranks with applications to mobility
 * across neighborhoods and academic achievement across countries", marginal sets). All differences of one score are
 * tested together (`limitOfMany`), and again with the limit for those not yet decided until nothing changes (step-down).
 */
function findSet(
  { byWidest, open }: Compared,
  row: number,
  { ratios, fewest }: { readonly ratios: Float64Array; readonly fewest: number },
  level: number,
): RankSet {
  const rows = byWidest.above.length;
  let held = ratios;
  let above = whole(byWidest.above, row);
  let below = whole(byWidest.below, row);
  let undecided = rows - 1;
  for (;;) {
    const left = rows - 1 - above - below;
    if (left >= undecided || left === 0) return { low: 1 + above, high: rows - below };
    if (left < fewest && undecided >= fewest) held = open(row);
    undecided = left;
    const limit = limitOfMany(undecided, level);
    above = whole(byWidest.above, row);
    below = whole(byWidest.below, row);
    for (const ratio of held) {
      if (ratio > limit) above += 1;
      else if (ratio < -limit) below += 1;
    }
  }
}

/** A row with fewer others undecided than one in so many asks for its ratios anew: hardly any has. */
const FEW = 50;

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
  const ends = endOf(rows);
  const widest = limitOfMany(Math.max(rows - 1, 1), level);
  const fewest = Math.ceil(rows / FEW);
  const floor = limitOfMany(fewest, level);
  const compared = comparePairs(rows, makeRatios(leads), { least: limitOfMany(1, level), floor, widest });
  const { byLeast, byWidest } = compared;
  // Stepping down narrows a set: whose widest reaches no end has none that does.
  const nearEnds = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => 1 + whole(byWidest.above, row) <= ends || whole(byWidest.below, row) < ends,
  );
  const between = compared.between(nearEnds);
  return Array.from({ length: rows }, (_, row): RankSet => {
    const low = 1 + whole(byLeast.above, row);
    const high = rows - whole(byLeast.below, row);
    const ratios = between.get(row);
    if (ratios === undefined) return { low, high };
    const set = findSet(compared, row, { ratios, fewest }, level);
    return {
      low: set.low <= ends ? Math.min(set.low, low) : low,
      high: set.high > rows - ends ? Math.max(set.high, high) : high,
    };
  });
}

/** Tells whether a row is behind another, all pairs of rows tested together at `level` (`limitOfMany`). */
export function makePairTest(leads: Leads, level: number): (row: number, behind: number) => boolean {
  const rows = leads.low.length;
  const limit = limitOfMany((rows * (rows - 1)) / 2, level);
  const ratioOf = makeRatios(leads);
  return (row, behind) => ratioOf(row, behind) < -limit;
}
