import { aggregate, fromAddable, toTieUnits } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import type { Board } from './board.ts';
import { boundRanks, type RankBounds } from './bound-ranks.ts';
import { expectRanks, orderExpected } from './expected-ranks.ts';
import { findLeads } from './leads.ts';
import type { Scale } from './scale.ts';
import { prepare } from './prepare.ts';
import { addTotals, findPlaces, type ScoredColumn } from './score.ts';
import type { Lacking, Method, RankInput } from './types.ts';

/** An indicator's part in a publisher's score. `share` is its share of the total. `value` is a rate's share of 1, as printed; `score` is what it is expected to score. */
export type IndicatorScore = {
  readonly key: string;
  readonly share: number;
  readonly value: number;
  readonly score: number;
};

/** A pillar's score, 0 to 100 save for z-scores; null where one of its indicators is missing. */
export type PillarScore = { readonly key: string; readonly share: number; readonly score: number | null };

/**
 * A publisher's place. `score` is what its figures are expected to score, `expected` the rank that it is expected to
 * have, `rank` its place by that (`expectRanks`); all are null where a figure is missing, and count publishers that
 * lack nothing. `bounds` are over all placed publishers and whatever the missing figures could be (`boundRanks`); where
 * nobody lacks anything, or the others are set aside, they are the score and the rank.
 */
export type RankedPublisher = {
  readonly id: string;
  readonly score: number | null;
  readonly expected: number | null;
  readonly rank: number | null;
  readonly bounds: {
    readonly worstScore: number;
    readonly bestScore: number;
    readonly bestRank: number;
    readonly worstRank: number;
  };
  readonly pillars: readonly PillarScore[];
  readonly indicators: readonly IndicatorScore[];
  readonly lacking: readonly Lacking[];
};

/** How an indicator's figures became scores: how far they were drawn in to the middle, and whether for their skew. */
export type ScaleNote = Pick<Scale, 'reliability' | 'treatment'> & { readonly key: string };

/**
 * `publishers` from the best to the worst (level ones by id); `setAside` by id, with what each lacks; `scales` of the
 * indicators that count.
 */
export type Ranking = {
  readonly publishers: readonly RankedPublisher[];
  readonly setAside: readonly { readonly id: string; readonly lacking: readonly Lacking[] }[];
  readonly scales: readonly ScaleNote[];
};

/**
 * Ranks publishers: figures are put on fixed scales made of the publishers placed, averaged within pillars, then over
 * pillars (OECD/JRC 2008, steps 5 and 6), and publishers ordered by the rank that they are expected to have. A publisher
 * with a missing figure stands by the middle of its bounds, without a rank.
 */
export function rankPublishers(input: RankInput): Ranking {
  const { board, scored } = prepare(input);
  return rankBoard(board, scored, input.options);
}

/** The ranking of a board whose columns are scored. */
function rankBoard(board: Board, scored: readonly ScoredColumn[], method: Method): Ranking {
  const { mean } = addTotals(board.ids.length, scored);
  const places = placeComplete(board, scored);
  const bounds = describeBounds(board, scored, method);
  const read = describeRows(board, scored, method);
  const publishers = board.ids.map((id, row): RankedPublisher => {
    const place = places.get(row) ?? null;
    const score = fromAddable(real(mean, row), method.aggregation);
    const plain = place && {
      worstScore: score,
      bestScore: score,
      bestRank: place.rank,
      worstRank: place.rank,
    };
    return {
      id,
      score: place && score,
      expected: place?.expected ?? null,
      rank: place?.rank ?? null,
      bounds: bounds?.(row) ??
        plain ?? { worstScore: 0, bestScore: 100, bestRank: 1, worstRank: board.ids.length },
      ...read(row),
      lacking: item(board.lacking, row),
    };
  });
  const middle = ({ bounds: { worstScore, bestScore } }: RankedPublisher): number =>
    toTieUnits((worstScore + bestScore) / 2);
  const standing = ({ rank, bounds: { bestRank, worstRank } }: RankedPublisher): number =>
    rank ?? (bestRank + worstRank) / 2;
  return {
    publishers: publishers.sort(
      (a, b) => standing(a) - standing(b) || middle(b) - middle(a) || (a.id < b.id ? -1 : 1),
    ),
    setAside: board.setAside,
    scales: scored.map(({ column, scale: { reliability, treatment } }) => ({
      key: column.spec.key,
      reliability,
      treatment,
    })),
  };
}

type Place = { readonly rank: number; readonly expected: number };

/** Ranks of the rows that lack nothing, among themselves. */
export function placeComplete(board: Board, scored: readonly ScoredColumn[]): ReadonlyMap<number, Place> {
  const totals = addTotals(board.ids.length, scored);
  const rows = board.ids.map((_, row) => row).filter((row) => item(board.complete, row));
  const expected = expectRanks({
    mean: Float64Array.from(rows, (row) => real(totals.mean, row)),
    variance: Float64Array.from(rows, (row) => real(totals.variance, row)),
  });
  const ranks = orderExpected(expected);
  return new Map(rows.map((row, i) => [row, { rank: item(ranks, i), expected: real(expected, i) }]));
}

/** Bounds by row; null where no figure is missing. */
function describeBounds(
  board: Board,
  scored: readonly ScoredColumn[],
  method: Method,
): ((row: number) => RankedPublisher['bounds']) | null {
  if (board.complete.every(Boolean)) return null;
  const leads = findLeads(board, scored, method, 'pooled');
  const ranks: readonly RankBounds[] = boundRanks(leads);
  return (row) => ({
    worstScore: fromAddable(real(leads.low, row), method.aggregation),
    bestScore: fromAddable(real(leads.high, row), method.aggregation),
    bestRank: item(ranks, row).best,
    worstRank: item(ranks, row).worst,
  });
}

/** A reader of one row's indicators and pillars. */
function describeRows(
  board: Board,
  scored: readonly ScoredColumn[],
  method: Method,
): (row: number) => Pick<RankedPublisher, 'pillars' | 'indicators'> {
  const { aggregation } = method;
  const columns = new Map(
    scored.map((one) => [one.column.spec.key, { ...one, places: findPlaces(one.column, board.ids.length) }]),
  );
  const addableAt = (
    key: string,
    row: number,
  ): { readonly addable: number; readonly value: number } | null => {
    const found = columns.get(key);
    if (found === undefined) throw new RangeError(`No column ${key}.`);
    const place = whole(found.places, row);
    return place < 0
      ? null
      : { addable: real(found.cells.mean, place), value: real(found.column.values, place) };
  };
  return (row) => ({
    indicators: board.columns.flatMap(({ spec: { key }, share }): IndicatorScore[] => {
      const found = addableAt(key, row);
      return found
        ? [{ key, share, value: found.value, score: fromAddable(found.addable, aggregation) }]
        : [];
    }),
    pillars: board.pillars.map(({ key, share, indicators }) => {
      const scores = indicators.flatMap((one) => {
        const found = addableAt(one.key, row);
        return found ? [fromAddable(found.addable, aggregation)] : [];
      });
      const shares = indicators.map((one) => one.share);
      return {
        key,
        share,
        score: scores.length < shares.length ? null : aggregate(scores, shares, aggregation),
      };
    }),
  });
}
