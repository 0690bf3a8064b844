import { toAddable } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import { buildBoard } from './board.ts';
import { countRanks } from './count-ranks.ts';
import { makeRandom } from './random.ts';
import { findPlaces, scoreBoard } from './score.ts';
import { findSobol, type SobolEffect } from './sobol.ts';
import type { Aggregation, Normalisation, RankInput } from './types.ts';

/** A choice that whoever makes an index has to make. */
export type Choice = 'normalisation' | 'aggregation' | 'weights';

const normalisations: readonly Normalisation[] = ['percentile', 'minmax', 'zscore'];
const aggregations: readonly Aggregation[] = ['arithmetic', 'geometric'];
const choices: readonly Choice[] = ['normalisation', 'aggregation', 'weights'];

/** Sets of weights that are drawn from, each weight from half to one and a half times its own. */
const WEIGHTS = 64;

/**
 * How much each choice alone, and with the others, moves ranks: Sobol' effects on the mean number of places by which
 * publishers move from the ranking as it is (the Handbook's R_S; OECD/JRC 2008, step 7). Null where nothing moves.
 * Every publisher must lack nothing.
 */
export function traceChoices(
  input: RankInput,
): readonly { readonly choice: Choice; readonly effect: SobolEffect }[] | null {
  const board = buildBoard(input);
  const count = board.ids.length;
  const random = makeRandom(input.options.seed);
  const tables = normalisations.map((normalisation) =>
    aggregations.map((aggregation) =>
      scoreBoard(board, { ...input.options, normalisation, aggregation: 'arithmetic' }).map(
        ({ column, cells }) => {
          const places = findPlaces(column, count);
          return board.ids.map((_, row) => toAddable(real(cells.mean, whole(places, row)), aggregation));
        },
      ),
    ),
  );
  const shares = board.columns.map(({ share }) => share);
  const weights = Array.from({ length: WEIGHTS }, () =>
    shares.map((share) => share * (0.5 + random.uniform())),
  );
  const rankWith = (table: readonly (readonly number[])[], weighing: readonly number[]): readonly number[] =>
    countRanks(
      board.ids.map((_, row) =>
        table.reduce((sum, column, j) => sum + item(weighing, j) * item(column, row), 0),
      ),
    );
  const at = <T>(list: readonly T[], input01: number): T =>
    item(list, Math.min(Math.floor(input01 * list.length), list.length - 1));
  const place = Math.max(normalisations.indexOf(input.options.normalisation), 0);
  const reference = rankWith(
    item(item(tables, place), aggregations.indexOf(input.options.aggregation)),
    shares,
  );
  const effects = findSobol(
    ([first = 0, second = 0, third = 0]) => {
      const ranks = rankWith(at(at(tables, first), second), at(weights, third));
      return ranks.reduce((sum, rank, i) => sum + Math.abs(rank - item(reference, i)), 0) / count;
    },
    choices.length,
    count > 500 ? 128 : 512,
    random,
  );
  return effects && choices.map((choice, i) => ({ choice, effect: item(effects, i) }));
}
