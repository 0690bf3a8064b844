import { item, real, whole } from './at.ts';
import { fromAddable, toAddable } from './aggregate.ts';
import type { Board, Column } from './board.ts';
import { normalise } from './normalise.ts';
import type { SortMemory } from './sort-order.ts';
import { makeSortMemory } from './sort-order.ts';
import type { Method } from './types.ts';

/**
 * One indicator's normalised scores, in the order of the column's rows, and the worst and best among them: what a
 * missing figure could be worth at worst and at best, namely as much as the lowest and the highest score that any
 * publisher in the ranking has. Where nobody has a figure: 0 and 100.
 */
export type ColumnScores = { readonly scores: Float64Array; readonly worst: number; readonly best: number };

function scoreColumn(column: Column, values: Float64Array, method: Method, memory: SortMemory): ColumnScores {
  const count = column.rows.length;
  const scores = new Float64Array(count);
  normalise(values, count, column.spec.direction, method, memory, scores);
  let worst = count === 0 ? 0 : Infinity;
  let best = count === 0 ? 100 : -Infinity;
  for (let i = 0; i < count; i += 1) {
    worst = Math.min(worst, real(scores, i));
    best = Math.max(best, real(scores, i));
  }
  return { scores, worst, best };
}

export function scoreColumns(board: Board, method: Method): readonly ColumnScores[] {
  const memory = makeSortMemory(board.ids.length);
  return board.columns.map((column) => scoreColumn(column, column.values, method, memory));
}

/** Scores by row with every missing figure at its worst and at its best; the same for a row that lacks nothing. */
export type Totals = { readonly worst: Float64Array; readonly best: Float64Array };

/** Weighted means over the given columns with the given shares (which sum to 1), on the scale of 0 to 100. */
function addUp(
  rows: number,
  columns: readonly { readonly column: Column; readonly scored: ColumnScores; readonly share: number }[],
  aggregation: Method['aggregation'],
): Totals {
  const worst = new Float64Array(rows);
  const best = new Float64Array(rows);
  for (const { column, scored, share } of columns) {
    column.rows.forEach((row, i) => {
      const part = share * toAddable(real(scored.scores, i), aggregation);
      worst[row] = real(worst, row) + part;
      best[row] = real(best, row) + part;
    });
    for (const row of column.absent) {
      worst[row] = real(worst, row) + share * toAddable(scored.worst, aggregation);
      best[row] = real(best, row) + share * toAddable(scored.best, aggregation);
    }
  }
  return {
    worst: worst.map((sum) => fromAddable(sum, aggregation)),
    best: best.map((sum) => fromAddable(sum, aggregation)),
  };
}

/** The whole board's totals with its own weights. */
export function scoreTotals(
  board: Board,
  scored: readonly ColumnScores[],
  aggregation: Method['aggregation'],
): Totals {
  return addUp(
    board.ids.length,
    board.columns.map((column, i) => ({ column, scored: item(scored, i), share: column.share })),
    aggregation,
  );
}

/** Where each row stands in a column's arrays; −1 where it has no figure. */
export function findPlaces(column: Column, rows: number): Int32Array {
  const places = new Int32Array(rows).fill(-1);
  for (let i = 0; i < column.rows.length; i += 1) places[whole(column.rows, i)] = i;
  return places;
}
