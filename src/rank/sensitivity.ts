import { item } from './at.ts';
import { findKendall, findSpearman } from './correlation.ts';
import { listRanks } from './list-ranks.ts';
import type { Aggregation, Normalisation, RankInput } from './types.ts';

export const normalisations: readonly Normalisation[] = ['percentile', 'minmax', 'zscore', 'goalposts'];
/** Those that a ranking of one year can be compared under. */
const compared: readonly Normalisation[] = ['percentile', 'minmax', 'zscore'];
export const aggregations: readonly Aggregation[] = ['arithmetic', 'geometric'];

/** The ranking under one method: `ranks` as in `Sensitivity.ids`; how alike it is to the reader's own (null: not defined). */
export type Scenario = {
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  readonly ranks: readonly number[];
  readonly spearman: number | null;
  readonly kendall: number | null;
};

/** `publishers` are those with a rank, in the order of the reader's own ranking; which they are is the same under every method. */
export type Sensitivity = {
  readonly scenarios: readonly Scenario[];
  readonly publishers: readonly {
    readonly id: string;
    readonly rank: number;
    readonly best: number;
    readonly median: number;
    readonly worst: number;
  }[];
};

/**
 * The whole ranking under each of the three normalisations with each of the two aggregations, all else as the reader
 * has it (OECD/JRC 2008, step 7). The median of six ranks is the mean of the middle two.
 */
export function findSensitivity(input: RankInput): Sensitivity {
  const asSet = listRanks(input);
  const scenarios = compared.flatMap((normalisation) =>
    aggregations.map((aggregation): Scenario => {
      const ranked = new Map(
        listRanks({ ...input, options: { ...input.options, normalisation, aggregation } }).map(
          ({ id, rank }) => [id, rank],
        ),
      );
      const ranks = asSet.map(({ id }) => ranked.get(id) ?? NaN);
      const baseline = asSet.map(({ rank }) => rank);
      return {
        normalisation,
        aggregation,
        ranks,
        spearman: findSpearman(baseline, ranks),
        kendall: findKendall(baseline, ranks),
      };
    }),
  );
  return {
    scenarios,
    publishers: asSet.map(({ id, rank }, i) => {
      const ranks = scenarios.map((scenario) => item(scenario.ranks, i)).sort((a, b) => a - b);
      return {
        id,
        rank,
        best: item(ranks, 0),
        median: (item(ranks, 2) + item(ranks, 3)) / 2,
        worst: item(ranks, ranks.length - 1),
      };
    }),
  };
}
