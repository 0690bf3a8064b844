import { real } from './at.ts';
import type { Board } from './board.ts';
import { tryFills, type OpenColumn } from './open-columns.ts';
import { addTotals, type ScoredColumn } from './score.ts';
import type { Method } from './types.ts';

/**
 * By how much each row surely leads another whatever the missing figures are. `low` and `high` are each row's least
 * and most expected total; `least` is the least lead of a row over another, at least `low` less `high`. `deviation` is
 * that of the total, `doubt` how much higher it could be for figures that are missing; `columns` are what they are of.
 */
export type Leads = {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly deviation: Float64Array;
  readonly doubt: Float64Array;
  readonly least: (row: number, over: number) => number;
  readonly columns: readonly ScoredColumn[];
};

/** Pairs are compared fill by fill up to so many rows; beyond, by their ends alone, which is wider and still sure. */
const PAIRED = 400;

/** Leads over the rows of a board, from columns scored as in `formBeliefs`. */
export function findLeads(
  board: Board,
  scored: readonly ScoredColumn[],
  method: Method,
  from: 'pooled' | 'own',
): Leads {
  const rows = board.ids.length;
  const { variance } = addTotals(rows, scored);
  const deviation = variance.map(Math.sqrt);
  const closed = addTotals(
    rows,
    scored.filter(({ column }) => column.absent.length === 0),
  ).mean;
  const open = scored
    .filter(({ column }) => column.absent.length > 0)
    .map((one) => tryFills(board, one, method, from));
  const low = closed.slice();
  const high = closed.slice();
  const doubt = new Float64Array(rows);
  for (const column of open) {
    for (let row = 0; row < rows; row += 1) {
      low[row] = real(low, row) + real(column.low, row);
      high[row] = real(high, row) + real(column.high, row);
      // An amount that is filled in is exact, a rate or ratio as uncertain as its cases are few.
      if (column.isKnown(row) || column.column.spec.kind === 'amount') continue;
      doubt[row] = real(doubt, row) + (real(column.high, row) - real(column.low, row)) / 2;
    }
  }
  const byEnds = (row: number, over: number): number => real(low, row) - real(high, over);
  const byFills = (row: number, over: number): number =>
    open.reduce((lead, column) => lead + leastIn(column, row, over), real(closed, row) - real(closed, over));
  return {
    low,
    high,
    deviation,
    doubt,
    columns: scored,
    least: rows <= PAIRED && open.length > 0 ? byFills : byEnds,
  };
}

function leastIn(column: OpenColumn, row: number, over: number): number {
  if (!column.isKnown(row) || !column.isKnown(over)) return real(column.low, row) - real(column.high, over);
  let least = Infinity;
  for (const scores of column.known) least = Math.min(least, real(scores, row) - real(scores, over));
  return least;
}
