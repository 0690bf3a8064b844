import { toAddable } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import type { Board, Column } from './board.ts';
import { scoreColumn, type ScoredColumn } from './score.ts';
import type { Aggregation, Method, Normalisation } from './types.ts';

/**
 * What a column in which figures are missing could score, whatever is filled in: a fill moves the scale, and so the
 * scores of known figures as well. `known` are the weighted scores of all rows under each fill that was tried (0 where
 * a figure is missing); `low` and `high` are by row over all fills, a missing figure's being the ends of the scale.
 */
export type OpenColumn = {
  readonly column: Column;
  readonly known: readonly Float64Array[];
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly isKnown: (row: number) => boolean;
};

/** So many gaps between known figures are tried, at most. */
const GAPS = 12;
/** Beyond any figure that a report could print. */
const FAR = 1e9;

/** Tries the fills of a column in which some row has no figure; `from` as in `formBeliefs`. */
export function tryFills(
  board: Board,
  scored: ScoredColumn,
  method: Method,
  from: 'pooled' | 'own',
): OpenColumn {
  const { column } = scored;
  const rows = board.ids.length;
  const known = [column, ...listFills(column).map((fill) => fillColumn(column, fill))].map((filled) => {
    const { cells } = scoreColumn(filled, method, from);
    const scores = new Float64Array(rows);
    for (let i = 0; i < column.rows.length; i += 1) {
      scores[whole(column.rows, i)] = column.share * real(cells.mean, i);
    }
    return scores;
  });
  const [worst, best] = findEnds(method.normalisation, rows, method.aggregation);
  const low = new Float64Array(rows).fill(column.share * worst);
  const high = new Float64Array(rows).fill(column.share * best);
  for (const row of column.rows) {
    low[row] = known.reduce((least, scores) => Math.min(least, real(scores, row)), Infinity);
    high[row] = known.reduce((most, scores) => Math.max(most, real(scores, row)), -Infinity);
  }
  const have = new Set(column.rows);
  return { column, known, low, high, isKnown: (row) => have.has(row) };
}

/** The least and the most that a figure can score among so many: of z-scores, 10·(n − 1)/√n from the middle. */
function findEnds(
  normalisation: Normalisation,
  n: number,
  aggregation: Aggregation,
): readonly [number, number] {
  const reach = normalisation === 'zscore' ? (10 * (n - 1)) / Math.sqrt(n) : 50;
  return [toAddable(50 - reach, aggregation), toAddable(50 + reach, aggregation)];
}

type Fill = { readonly value: number; readonly cases: number };

/** Values at the ends of what can be, at every known figure and in the gaps between, each with few and with many cases. */
function listFills({ spec, values, denominators }: Column): readonly Fill[] {
  const ascending = [...new Set(values)].sort((a, b) => a - b);
  const some = thin(ascending, GAPS);
  const between = some.slice(1).map((value, i) => (value + item(some, i)) / 2);
  const least = spec.least ?? (spec.kind === 'amount' && (ascending[0] ?? 0) < 0 ? -FAR : 0);
  const most = spec.most ?? (spec.kind === 'rate' ? 1 : FAR);
  const tried = [least, ...some, ...between, most];
  if (spec.kind === 'amount') return tried.map((value) => ({ value, cases: NaN }));
  const fewest = Math.max(spec.minimumN, 1);
  const known = [...denominators].filter((n) => n > 0).sort((a, b) => a - b);
  const usual = known[known.length >> 1] ?? 10;
  return tried.flatMap((value) => [fewest, usual, 1e6].map((cases) => ({ value, cases })));
}

function thin(ascending: readonly number[], most: number): readonly number[] {
  if (ascending.length <= most) return ascending;
  return Array.from({ length: most }, (_, i) =>
    item(ascending, Math.round((i * (ascending.length - 1)) / (most - 1))),
  );
}

/** The column with every missing figure filled in; known ones keep their places. */
function fillColumn(column: Column, { value, cases }: Fill): Column {
  const missing = column.absent.length;
  const extend = (known: Float64Array, by: number): Float64Array =>
    Float64Array.from([...known, ...new Array<number>(missing).fill(by)]);
  return {
    ...column,
    rows: Int32Array.from([...column.rows, ...column.absent]),
    absent: new Int32Array(0),
    values: extend(column.values, value),
    numerators: extend(column.numerators, value * cases),
    denominators: extend(column.denominators, cases),
    roundings: extend(column.roundings, 0),
  };
}
