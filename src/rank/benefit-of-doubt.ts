import { item } from './at.ts';
import { maximise } from './simplex.ts';

/** A publisher's score by the weights that suit it best, and the share of that score that each indicator makes. */
export type BestWeights = { readonly score: number; readonly shares: readonly number[] };

/**
 * Benefit of the doubt: each publisher's best score by weights of its own with which nobody, itself included, scores
 * above 1 (Melyn and Moesen 1991; Cherchye and others 2007; OECD/JRC 2008, step 6). One linear program a publisher.
 * Each indicator makes at least the `least` share of the score, so that nobody hides behind one. Scores are zero or more.
 */
export function findBestWeights(scores: readonly (readonly number[])[], least = 0): readonly BestWeights[] {
  return scores.map((mine): BestWeights => {
    const total = mine.reduce((a, b) => a + b, 0);
    if (total <= 0) return { score: 0, shares: mine.map(() => 1 / mine.length) };
    const floors = mine.flatMap((_, j) =>
      // At least the share: least·Σ wᵢyᵢ − wⱼyⱼ ≤ 0.
      least > 0 && item(mine, j) > 0 ? [mine.map((y, i) => least * y - (i === j ? y : 0))] : [],
    );
    const limits = [...scores, ...floors];
    const { x, value } = maximise(mine, limits, [...scores.map(() => 1), ...floors.map(() => 0)]);
    return { score: value, shares: mine.map((y, j) => (value > 0 ? (y * item(x, j)) / value : 0)) };
  });
}

/** Mean shares over all publishers, as one set of weights. */
export const meanShares = (mine: readonly BestWeights[]): readonly number[] =>
  (mine[0]?.shares ?? []).map(
    (_, j) => mine.reduce((sum, { shares }) => sum + item(shares, j), 0) / mine.length,
  );
