import { item, real, whole } from './at.ts';
import { formBeliefs, type Beliefs } from './beliefs.ts';
import type { Board, Column } from './board.ts';
import { scoreCells, type CellScores } from './cell-scores.ts';
import { buildScale, type Scale } from './scale.ts';
import { linkOutcomes } from './table-outcomes.ts';
import type { Method } from './types.ts';

/** A column on its scale, with what is believed of its figures and what they score. */
export type ScoredColumn = {
  readonly column: Column;
  readonly scale: Scale;
  readonly beliefs: Beliefs;
  readonly cells: CellScores;
};

/** Scores one column; `from` as in `formBeliefs`. */
export function scoreColumn(
  column: Column,
  method: Method,
  from: 'pooled' | 'own',
  scale?: Scale,
): ScoredColumn {
  const made = scale ?? buildScale(column, method);
  const beliefs = formBeliefs(column, from);
  return { column, scale: made, beliefs, cells: scoreCells(beliefs, made, method.aggregation) };
}

export const scoreBoard = (board: Board, method: Method): readonly ScoredColumn[] =>
  board.columns.map((column) => scoreColumn(column, method, 'pooled'));

/** The same columns on the same scales, by what each figure tells alone. */
export const scoreAlone = (scored: readonly ScoredColumn[], method: Method): readonly ScoredColumn[] =>
  scored.map(({ column, scale }) => scoreColumn(column, method, 'own', scale));

/** Expected addable totals by row and their variances; a figure that a row lacks adds nothing. */
export type Totals = { readonly mean: Float64Array; readonly variance: Float64Array };

/**
 * Adds columns up with the shares of their columns. Figures are independent, save the outcomes of one table, which
 * vary against each other (`linkOutcomes`).
 */
export function addTotals(rows: number, scored: readonly ScoredColumn[]): Totals {
  const mean = new Float64Array(rows);
  const variance = new Float64Array(rows);
  for (const { column, cells } of scored) {
    const { share } = column;
    for (let i = 0; i < column.rows.length; i += 1) {
      const row = whole(column.rows, i);
      mean[row] = real(mean, row) + share * real(cells.mean, i);
      variance[row] = real(variance, row) + share * share * real(cells.variance, i);
    }
  }
  for (const { left, right, pairs } of linkOutcomes(scored.map(({ column }) => column))) {
    const one = item(scored, left);
    const other = item(scored, right);
    for (const { row, leftPlace, rightPlace, correlation } of pairs) {
      const deviations = Math.sqrt(
        real(one.cells.variance, leftPlace) * real(other.cells.variance, rightPlace),
      );
      const both = 2 * one.column.share * other.column.share * correlation * deviations;
      variance[row] = Math.max(real(variance, row) + both, 0);
    }
  }
  return { mean, variance };
}

/** Where each row stands in a column's arrays; −1 where it has no figure. */
export function findPlaces(column: Column, rows: number): Int32Array {
  const places = new Int32Array(rows).fill(-1);
  for (let i = 0; i < column.rows.length; i += 1) places[whole(column.rows, i)] = i;
  return places;
}
