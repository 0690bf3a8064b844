import { item, real, whole } from './at.ts';
import { buildBoard, type Board } from './board.ts';
import { findBestWeights, meanShares } from './benefit-of-doubt.ts';
import { findPearson, findSpearman } from './correlation.ts';
import { countRanks } from './count-ranks.ts';
import { findAlpha } from './cronbach.ts';
import { listRanks } from './list-ranks.ts';
import { countBorda, countCopeland } from './outranking.ts';
import {
  findComponents,
  findCorrelations,
  weighByComponent,
  type Component,
} from './principal-components.ts';
import { findPlaces, scoreBoard } from './score.ts';
import type { SobolEffect } from './sobol.ts';
import { traceChoices, type Choice } from './trace-choices.ts';
import type { RankInput } from './types.ts';

/** What one indicator does in the index. Null where it is not defined, as without spread. */
export type IndicatorSoundness = {
  readonly key: string;
  readonly share: number;
  /** Of its scores with the total. */
  readonly correlation: number | null;
  readonly loading: number | null;
  /** The ranking without it: how alike it is, and the most places that anybody moves. Null for a lone indicator. */
  readonly without: { readonly spearman: number | null; readonly moved: number } | null;
  /** Shares of the total by data-driven weights; the second null where there are too many publishers to work it out. */
  readonly byComponent: number | null;
  readonly byBenefit: number | null;
};

/** Whether an index holds together; of publishers that lack nothing, by id. */
export type Soundness = {
  readonly count: number;
  readonly indicators: readonly IndicatorSoundness[];
  readonly correlations: readonly (readonly number[])[] | null;
  readonly alpha: number | null;
  readonly components: readonly Component[] | null;
  readonly effects: readonly { readonly choice: Choice; readonly effect: SobolEffect }[] | null;
  readonly publishers: readonly {
    readonly id: string;
    readonly rank: number;
    readonly borda: number;
    readonly copeland: number;
  }[];
};

/** Linear programs and pairs grow too many beyond. */
const MOST = 300;

/** Audits an index (OECD/JRC 2008, steps 4, 6 and 7). Null for fewer than three publishers that lack nothing. */
export function auditIndex(input: RankInput): Soundness | null {
  const everybody = buildBoard(input);
  const ids = new Set(everybody.ids.filter((_, row) => item(everybody.complete, row)));
  const completeInput: RankInput = { ...input, publishers: input.publishers.filter(({ id }) => ids.has(id)) };
  const board = buildBoard(completeInput);
  if (board.ids.length < 3) return null;
  const columns = scoreMatrix(board, completeInput);
  const shares = board.columns.map(({ share }) => share);
  const rows = board.ids.map((_, row) => columns.map((column) => item(column, row)));
  const totals = rows.map((row) => row.reduce((sum, score, j) => sum + score * item(shares, j), 0));
  const components = findComponents(columns);
  const first = components?.[0];
  const byComponent = first && first.eigenvalue > 0 ? weighByComponent(first) : null;
  const isSmall = board.ids.length <= MOST;
  const byBenefit = isSmall
    ? meanShares(findBestWeights(rows.map(toPositive), leastShare(columns.length)))
    : null;
  const ranks = new Map(listRanks(completeInput).map(({ id, rank }) => [id, rank]));
  const borda = isSmall ? countRanks(countBorda({ scores: rows, shares })) : null;
  const copeland = isSmall ? countRanks(countCopeland({ scores: rows, shares })) : null;
  return {
    count: board.ids.length,
    indicators: board.columns.map(({ spec: { key }, share }, j) => ({
      key,
      share,
      correlation: findPearson(item(columns, j), totals),
      loading: first ? item(first.loadings, j) : null,
      without: leaveOut(completeInput, key, ranks),
      byComponent: byComponent && item(byComponent, j),
      byBenefit: byBenefit && item(byBenefit, j),
    })),
    correlations: findCorrelations(columns),
    alpha: findAlpha(columns),
    components,
    effects: traceChoices(completeInput),
    publishers:
      borda && copeland
        ? board.ids.map((id, row) => ({
            id,
            rank: ranks.get(id) ?? NaN,
            borda: item(borda, row),
            copeland: item(copeland, row),
          }))
        : [],
  };
}

/** Every indicator makes at least half of an even share of a publisher's own best score. */
const leastShare = (indicators: number): number => 0.5 / indicators;

const toPositive = (row: readonly number[]): readonly number[] => row.map((score) => Math.max(score, 0));

/** Expected scores, 0 to 100, by column and row. */
function scoreMatrix(board: Board, input: RankInput): readonly (readonly number[])[] {
  return scoreBoard(board, { ...input.options, aggregation: 'arithmetic' }).map(({ column, cells }) => {
    const places = findPlaces(column, board.ids.length);
    return board.ids.map((_, row) => real(cells.mean, whole(places, row)));
  });
}

function leaveOut(
  input: RankInput,
  key: string,
  ranks: ReadonlyMap<string, number>,
): IndicatorSoundness['without'] {
  const indicators = input.indicators.map((spec) => (spec.key === key ? { ...spec, weight: 0 } : spec));
  const left = indicators.filter(
    ({ weight, pillar }) => weight > 0 && input.pillars.some((one) => one.key === pillar && one.weight > 0),
  );
  if (left.length === 0) return null;
  const after = listRanks({ ...input, indicators });
  const before = after.map(({ id }) => ranks.get(id) ?? NaN);
  const now = after.map(({ rank }) => rank);
  return {
    spearman: findSpearman(before, now),
    moved: now.reduce((most, rank, i) => Math.max(most, Math.abs(rank - item(before, i))), 0),
  };
}
