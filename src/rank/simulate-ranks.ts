import { toTieUnits } from './aggregate.ts';
import { item, whole } from './at.ts';
import type { Board } from './board.ts';
import { boundRanks } from './bound-ranks.ts';
import { findRankSets } from './confidence-sets.ts';
import { prepareScores } from './draw-scores.ts';
import { drawColumnShares } from './draw-weights.ts';
import { findLeads } from './leads.ts';
import { makeRandom, type Random } from './random.ts';
import { prepare, type Prepared } from './prepare.ts';
import { placeComplete } from './rank.ts';
import type { RankDraws } from './rank-draw.ts';
import { rankDraw } from './rank-draw.ts';
import { makeTally, sumRanks } from './spread-of-ranks.ts';
import { makeSortMemory } from './sort-order.ts';
import type { RankInput, RankOptions } from './types.ts';

/**
 * What is known of a publisher's true rank. `low` to `high` holds the middle `level` of the ranks that the draws gave it
 * (quantiles are ranks that occurred: Hyndman and Fan's type 1), its confidence set of that level (`findRankSets`), its
 * own rank, and where figures are missing its best and worst case: the draws say what is likely, the confidence set
 * keeps the promise whatever the truth is like. `median` and `first`, the chance to be among the first k, are of the
 * draws; null for a publisher that lacks a figure.
 */
export type RankInterval = {
  readonly id: string;
  readonly low: number;
  readonly median: number | null;
  readonly high: number;
  readonly first: number | null;
};

/** `ranks` are those of `ids`, the publishers that lack nothing, by id; see `RankDraws` for their layout. */
export type Simulation = {
  readonly draws: number;
  readonly intervals: readonly RankInterval[];
  readonly ids: readonly string[];
  readonly ranks: RankDraws;
};

/** Publishers drawn, of all. */
export type Progress = { readonly done: number; readonly of: number };

/**
 * Simulates a ranking: in each draw every figure takes a value that its count, its rounding and its peers allow
 * (`prepareScores`), scored on the scales of the ranking itself, and the weights vary around the reader's
 * (`drawColumnShares`). Yields after every `perStep` publishers, so that a worker can tell its progress or stop; returns
 * the simulation. The same input and seed give the same result.
 */
export function* simulateRanks(input: RankInput, perStep = 50): Generator<Progress, Simulation, void> {
  const { options } = input;
  const prepared = prepare(input);
  const { board, scored } = prepared;
  const rows = Int32Array.from(board.ids.keys()).filter((row) => item(board.complete, row));
  const random = makeRandom(options.seed);
  const weights = drawWeights(board, options, random);
  const drawRow = prepareScores(board.ids.length, scored, options.aggregation);
  const { draws } = options;
  const totals = new Float64Array(rows.length * draws);
  for (let at = 0; at < rows.length; at += 1) {
    drawRow(whole(rows, at), random, weights, totals.subarray(at * draws, (at + 1) * draws));
    if ((at + 1) % perStep === 0 && at + 1 < rows.length) yield { done: at + 1, of: rows.length };
  }
  const ranks = rankDraws(totals, rows.length, draws);
  return {
    draws,
    intervals: findIntervals(prepared, options, { rows, ranks }),
    ids: Array.from(rows, (row) => item(board.ids, row)),
    ranks,
  };
}

/** `simulateRanks` in one go. */
export function finishSimulation(input: RankInput): Simulation {
  const steps = simulateRanks(input, Infinity);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The share of each column in each draw. */
function drawWeights(
  board: Board,
  { draws, weightSpread }: RankOptions,
  random: Random,
): readonly Float64Array[] {
  const weights = board.columns.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    drawColumnShares(board.pillars, weightSpread, random).forEach((share, column) => {
      item(weights, column)[draw] = share;
    });
  }
  return weights;
}

/** The competition ranks of every draw; totals and ranks are by publisher and draw. */
function rankDraws(totals: Float64Array, count: number, draws: number): RankDraws {
  const ranks = new Uint32Array(totals.length);
  const memory = makeSortMemory(count);
  const units = new Float64Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < count; i += 1) units[i] = -toTieUnits(totals[i * draws + draw] ?? NaN);
    rankDraw(units, memory, { ranks, draws, draw });
  }
  return ranks;
}

function findIntervals(
  { board, scored, alone }: Prepared,
  options: RankOptions,
  { rows, ranks }: { readonly rows: Int32Array; readonly ranks: RankDraws },
): readonly RankInterval[] {
  const { draws, level, first } = options;
  const placed = placeComplete(board, scored);
  const sets = findRankSets(alone(), level);
  const bounds = board.complete.every(Boolean)
    ? null
    : boundRanks(findLeads(board, scored, options, 'pooled'));
  const places = new Map(Array.from(rows, (row, i) => [row, i]));
  const shares = [(1 - level) / 2, 0.5, (1 + level) / 2];
  const tally = makeTally(rows.length);
  return board.ids.map((id, row): RankInterval => {
    const set = item(sets, row);
    const bound = bounds && item(bounds, row);
    const place = places.get(row);
    const drawn =
      place === undefined
        ? null
        : sumRanks(ranks.subarray(place * draws, (place + 1) * draws), shares, first, tally);
    const [lowest, median, highest] = drawn?.quantiles ?? [];
    const rank = placed.get(row)?.rank ?? null;
    // Where figures are missing, ranks and draws are of those who lack nothing; the ends are of everybody.
    const lows = bound ? [set.low, bound.best] : [set.low, lowest, rank];
    const highs = bound ? [set.high, bound.worst] : [set.high, highest, rank];
    return {
      id,
      low: Math.min(...lows.map((one) => one ?? Infinity)),
      median: median ?? null,
      high: Math.max(...highs.map((one) => one ?? 0)),
      first: drawn?.first ?? null,
    };
  });
}
