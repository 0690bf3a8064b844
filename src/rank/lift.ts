import { fromAddable, toAddable, toTieUnits } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import type { Board, Column } from './board.ts';
import { buildBoard } from './board.ts';
import { normalise } from './normalise.ts';
import { findPlaces, scoreColumns, scoreTotals } from './score.ts';
import { makeSortMemory } from './sort-order.ts';
import type { RankInput } from './types.ts';

/** A figure before or after a change; `numerator` and `denominator` where it is counted. */
export type LiftFigure = {
  readonly value: number;
  readonly counted: { readonly numerator: number; readonly denominator: number } | null;
};

/**
 * What one indicator alone can do: the smallest change that reaches the rank, or, where none up to its limit does (see
 * `findLift`), the best rank that it can reach.
 */
export type IndicatorLift = { readonly key: string; readonly from: LiftFigure } & (
  | { readonly to: LiftFigure; readonly rank: number }
  | { readonly outOfReach: true; readonly bestRank: number }
);

/** `target` is the rank asked for, at least 1. Null where the publisher has no rank, so that nothing can lift it. */
export type Lift = {
  readonly rank: number;
  readonly target: number;
  readonly indicators: readonly IndicatorLift[];
} | null;

/**
 * What would lift a publisher by `places`: per indicator the smallest change of its figure, all other figures and all
 * other publishers as they are, with which its rank is the target or better. The ranking is made anew for each try,
 * normalisation included. A count changes by whole cases with the number of cases kept (a rate by so many more cases
 * granted); an amount by its `step`, or by a 10,000th of the publishers' range where it has none. A rate can go to 0
 * or 1; a ratio or amount to just past the best of the others, but a ratio not below 0.
 */
export function findLift(input: RankInput, id: string, places: number): Lift {
  const board = buildBoard(input);
  const row = board.ids.indexOf(id);
  if (row < 0 || board.complete[row] !== true) return null;
  const attempts = board.columns.map((column, i) => ({ column, rankAt: prepareRank(board, input, i, row) }));
  const first = attempts[0];
  if (first === undefined) return null;
  const rank = first.rankAt(readFigure(first.column, board, row).value);
  const target = Math.max(1, rank - places);
  return {
    rank,
    target,
    indicators: attempts.map(({ column, rankAt }) => {
      const from = readFigure(column, board, row);
      return { key: column.spec.key, from, ...searchChange(column, from, row, board, rankAt, target) };
    }),
  };
}

/** The publisher's rank among those that lack nothing, were its value in one column another. */
function prepareRank(board: Board, input: RankInput, index: number, row: number): (value: number) => number {
  const { options } = input;
  const { aggregation } = options;
  const column = item(board.columns, index);
  const scored = scoreColumns(board, options);
  const others = scoreTotals(
    { ...board, columns: board.columns.filter((_, i) => i !== index) },
    scored.filter((_, i) => i !== index),
    aggregation,
  ).best.map((score) => (aggregation === 'geometric' ? Math.log(score) : score));
  const places = findPlaces(column, board.ids.length);
  const values = column.values.slice();
  const scores = new Float64Array(values.length);
  const memory = makeSortMemory(values.length);
  const scoreOf = (one: number): number => {
    const part = column.share * toAddable(real(scores, whole(places, one)), aggregation);
    return toTieUnits(fromAddable(real(others, one) + part, aggregation));
  };
  return (value) => {
    values[whole(places, row)] = value;
    normalise(values, values.length, column.spec.direction, options, memory, scores);
    const own = scoreOf(row);
    return 1 + board.complete.filter((complete, one) => complete && scoreOf(one) > own).length;
  };
}

function readFigure(column: Column, board: Board, row: number): LiftFigure {
  const place = whole(findPlaces(column, board.ids.length), row);
  const numerator = real(column.numerators, place);
  return {
    value: real(column.values, place),
    counted: Number.isNaN(numerator) ? null : { numerator, denominator: real(column.denominators, place) },
  };
}

type Found =
  | { readonly to: LiftFigure; readonly rank: number }
  | { readonly outOfReach: true; readonly bestRank: number };

function searchChange(
  column: Column,
  from: LiftFigure,
  row: number,
  board: Board,
  rankAt: (value: number) => number,
  target: number,
): Found {
  const { figureAfter, steps } = planSteps(column, from, findPeers(column, row, board));
  const rankAfter = (step: number): number => rankAt(figureAfter(step).value);
  if (rankAfter(0) <= target) return { to: from, rank: rankAfter(0) };
  const stops = listStops(steps);
  let low = 0;
  let best = rankAfter(0);
  for (const stop of stops) {
    const rank = rankAfter(stop);
    best = Math.min(best, rank);
    if (rank > target) {
      low = stop;
      continue;
    }
    let high = stop;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (rankAfter(middle) <= target) high = middle;
      else low = middle;
    }
    return { to: figureAfter(high), rank: rankAfter(high) };
  }
  return { outOfReach: true, bestRank: best };
}

/**
 * Where the search looks before it halves: a better figure gives no worse a rank under percentile and min–max, but
 * z-scores can, as the spread moves with the figure, so the first of 32 stops that reaches the target is taken.
 */
function listStops(steps: number): readonly number[] {
  const stops = Array.from({ length: 32 }, (_, i) => Math.ceil((steps * (i + 1)) / 32));
  return [...new Set(stops)].filter((stop) => stop > 0);
}

function findPeers(column: Column, row: number, board: Board): readonly number[] {
  const own = whole(findPlaces(column, board.ids.length), row);
  return [...column.values].filter((_, place) => place !== own);
}

/** How a figure goes step by step towards better, and how many steps it can go. */
function planSteps(
  { spec }: Column,
  from: LiftFigure,
  peers: readonly number[],
): { readonly figureAfter: (step: number) => LiftFigure; readonly steps: number } {
  const sign = spec.direction === 'higher' ? 1 : -1;
  const everyone = [from.value, ...peers];
  const low = everyone.reduce((a, b) => Math.min(a, b));
  const high = everyone.reduce((a, b) => Math.max(a, b));
  const edge = spec.direction === 'higher' ? high : low;
  const { counted } = from;
  if (counted !== null && spec.kind !== 'amount') {
    const { numerator, denominator } = counted;
    const limit = spec.kind === 'rate' && sign > 0 ? denominator : sign > 0 ? edge * denominator + 1 : 0;
    const figureAfter = (step: number): LiftFigure => {
      const moved = numerator + sign * step;
      const kept =
        sign < 0 ? Math.max(moved, 0) : spec.kind === 'rate' ? Math.min(moved, denominator) : moved;
      return { value: kept / denominator, counted: { numerator: kept, denominator } };
    };
    return { figureAfter, steps: Math.max(0, Math.ceil(Math.abs(limit - numerator) - 1e-9)) };
  }
  const step = (spec.kind === 'amount' ? spec.step : undefined) ?? (high - low) / 10_000;
  const past = edge + sign * step;
  const limit = spec.kind === 'rate' ? (sign > 0 ? 1 : 0) : spec.kind === 'ratio' ? Math.max(past, 0) : past;
  const figureAfter = (count: number): LiftFigure => {
    const moved = from.value + sign * count * step;
    const kept = spec.kind === 'amount' ? moved : sign > 0 ? Math.min(moved, limit) : Math.max(moved, limit);
    return { value: kept, counted: null };
  };
  return {
    figureAfter,
    steps: step > 0 ? Math.max(0, Math.ceil(Math.abs(limit - from.value) / step - 1e-9)) : 0,
  };
}
