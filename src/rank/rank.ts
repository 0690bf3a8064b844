import { aggregate, toTieUnits } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import type { Board } from './board.ts';
import { buildBoard } from './board.ts';
import { boundRanks, countRanks } from './count-ranks.ts';
import type { ColumnScores } from './score.ts';
import { findPlaces, scoreColumns, scoreTotals } from './score.ts';
import type { Lacking, Method, RankInput } from './types.ts';

/** An indicator's part in a publisher's score. `share` is its share of the total. `value` is a rate's share of 1. */
export type IndicatorScore = {
  readonly key: string;
  readonly share: number;
  readonly value: number;
  readonly score: number;
};

/** A pillar's score, 0 to 100 save for z-scores; null where one of its indicators is missing. */
export type PillarScore = { readonly key: string; readonly share: number; readonly score: number | null };

/**
 * A publisher's place. `score` and `rank` are null where a figure is missing; the rank counts publishers that lack
 * nothing. `bounds` hold for all placed publishers, if each missing figure would score anything from the lowest to the
 * highest that a publisher of the ranking scores there, and the scores of known figures stayed as they are (exact for
 * min–max; a filled-in figure moves a percentile by less than 100/n). Where nobody lacks anything, or the others are
 * set aside, they are the score and the rank.
 */
export type RankedPublisher = {
  readonly id: string;
  readonly score: number | null;
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

/** `publishers` from the best to the worst (level ones by id); `setAside` by id, with what each lacks. */
export type Ranking = {
  readonly publishers: readonly RankedPublisher[];
  readonly setAside: readonly { readonly id: string; readonly lacking: readonly Lacking[] }[];
};

/**
 * Ranks publishers: figures are normalised among the publishers placed, averaged within pillars, then over pillars
 * (OECD/JRC 2008, steps 5 and 6). A publisher with a missing figure stands by the middle of its bounds, without a rank.
 */
export function rankPublishers(input: RankInput): Ranking {
  const board = buildBoard(input);
  return rankBoard(board, input.options);
}

function rankBoard(board: Board, method: Method): Ranking {
  const scored = scoreColumns(board, method);
  const totals = scoreTotals(board, scored, method.aggregation);
  const worst = [...totals.worst];
  const best = [...totals.best];
  const bounds = boundRanks(worst, best);
  const completeRows = board.ids.map((_, row) => row).filter((row) => item(board.complete, row));
  const ranks = new Map(
    countRanks(completeRows.map((row) => item(best, row))).map((rank, i) => [item(completeRows, i), rank]),
  );
  const read = describeRows(board, scored, method);
  const publishers = board.ids.map((id, row): RankedPublisher => {
    const rank = ranks.get(row) ?? null;
    return {
      id,
      score: rank === null ? null : item(best, row),
      rank,
      bounds: {
        worstScore: item(worst, row),
        bestScore: item(best, row),
        bestRank: item(bounds, row).best,
        worstRank: item(bounds, row).worst,
      },
      ...read(row),
      lacking: item(board.lacking, row),
    };
  });
  const middle = ({ bounds: { worstScore, bestScore } }: RankedPublisher): number =>
    toTieUnits((worstScore + bestScore) / 2);
  return {
    publishers: publishers.sort((a, b) => middle(b) - middle(a) || (a.id < b.id ? -1 : 1)),
    setAside: board.setAside,
  };
}

/** A reader of one row's indicators and pillars. */
function describeRows(
  board: Board,
  scored: readonly ColumnScores[],
  method: Method,
): (row: number) => Pick<RankedPublisher, 'pillars' | 'indicators'> {
  const columns = new Map(
    board.columns.map((column, i) => [
      column.spec.key,
      { column, scores: item(scored, i).scores, places: findPlaces(column, board.ids.length) },
    ]),
  );
  const scoreAt = (key: string, row: number): IndicatorScore | null => {
    const found = columns.get(key);
    if (found === undefined) throw new RangeError(`No column ${key}.`);
    const place = whole(found.places, row);
    if (place < 0) return null;
    const { column, scores } = found;
    return { key, share: column.share, value: real(column.values, place), score: real(scores, place) };
  };
  return (row) => ({
    indicators: board.columns.flatMap(({ spec }) => scoreAt(spec.key, row) ?? []),
    pillars: board.pillars.map(({ key, share, indicators }) => {
      const scores = indicators.map((one) => scoreAt(one.key, row)?.score ?? null);
      const known = scores.filter((score) => score !== null);
      const shares = indicators.map((one) => one.share);
      const score = known.length < scores.length ? null : aggregate(known, shares, method.aggregation);
      return { key, share, score };
    }),
  });
}
