import { real, whole } from './at.ts';
import type { Column } from './board.ts';
import { buildBoard } from './board.ts';
import { liftSteps, type LiftFigure, type LiftSteps } from './lift-steps.ts';
import { placeComplete } from './rank.ts';
import { findPlaces, scoreBoard, scoreColumn } from './score.ts';
import type { RankInput } from './types.ts';

/**
 * What one indicator alone can do: the smallest change found that reaches the rank, or, where none that can happen
 * does, the best rank that it can reach.
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
 * scale, peers and expected ranks included. Only changes that can happen are tried (`liftSteps`).
 */
export function findLift(input: RankInput, id: string, places: number): Lift {
  const board = buildBoard(input);
  const row = board.ids.indexOf(id);
  if (row < 0 || board.complete[row] !== true) return null;
  const scored = scoreBoard(board, input.options);
  const rank = placeComplete(board, scored).get(row)?.rank ?? NaN;
  const target = Math.max(1, rank - places);
  return {
    rank,
    target,
    indicators: board.columns.map((column, index) => {
      const place = whole(findPlaces(column, board.ids.length), row);
      const from = readFigure(column, place);
      const rankWith = (figure: LiftFigure): number => {
        const changed = scoreColumn(withFigure(column, place, figure), input.options, 'pooled');
        const columns = scored.map((one, at) => (at === index ? changed : one));
        return placeComplete(board, columns).get(row)?.rank ?? NaN;
      };
      const key = column.spec.key;
      if (rank <= target) return { key, from, to: from, rank };
      return { key, from, ...searchSteps(liftSteps(column, place, from), rankWith, rank, target) };
    }),
  };
}

function readFigure(column: Column, place: number): LiftFigure {
  const numerator = real(column.numerators, place);
  return {
    value: real(column.values, place),
    counted: Number.isNaN(numerator) ? null : { numerator, denominator: real(column.denominators, place) },
  };
}

function withFigure(column: Column, place: number, { value, counted }: LiftFigure): Column {
  const replace = (held: Float64Array, by: number): Float64Array => {
    const copy = held.slice();
    copy[place] = by;
    return copy;
  };
  return {
    ...column,
    values: replace(column.values, value),
    numerators: replace(column.numerators, counted?.numerator ?? NaN),
  };
}

type Found =
  | { readonly to: LiftFigure; readonly rank: number }
  | { readonly outOfReach: true; readonly bestRank: number };

/** The first stop that reaches the target, and between it and the stop before by halving. */
function searchSteps(
  { stops, figureAfter }: LiftSteps,
  rankWith: (figure: LiftFigure) => number,
  begun: number,
  target: number,
): Found {
  let low = 0;
  let best = begun;
  for (const stop of stops) {
    const reached = rankWith(figureAfter(stop));
    best = Math.min(best, reached);
    if (reached > target) {
      low = stop;
      continue;
    }
    let high = stop;
    let rank = reached;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const there = rankWith(figureAfter(middle));
      if (there <= target) {
        high = middle;
        rank = there;
      } else low = middle;
    }
    return { to: figureAfter(high), rank };
  }
  return { outOfReach: true, bestRank: best };
}
