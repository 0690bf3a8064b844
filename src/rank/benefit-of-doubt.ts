import { item } from './at.ts';
import { maximise } from './simplex.ts';

/** A publisher's score by the weights that suit it best, and the share of that score that each indicator makes. */
export type OwnWeights = { readonly score: number; readonly shares: readonly number[] };

/**
 * Benefit of the doubt: each publisher's best score by weights of its own with which nobody, itself included, scores
 * above 1 (Melyn and Moesen 1991; Cherchye and others 2007; OECD/JRC 2008, step 6). One linear program a publisher.
 * Each indicator makes at least the `least` share of the score, so that nobody hides behind one. Scores are zero or more.
 */
export function findOwnWeights(scores: readonly (readonly number[])[], least = 0): readonly OwnWeights[] {
  return scores.map((own): OwnWeights => {
    const total = own.reduce((a, b) => a + b, 0);
    if (total <= 0) return { score: 0, shares: own.map(() => 1 / own.length) };
    const floors = own.flatMap((_, j) =>
      // At least the share: least·Σ wᵢyᵢ − wⱼyⱼ ≤ 0.
      least > 0 && item(own, j) > 0 ? [own.map((y, i) => least * y - (i === j ? y : 0))] : [],
    );
    const limits = [...scores, ...floors];
    const { x, value } = maximise(own, limits, [...scores.map(() => 1), ...floors.map(() => 0)]);
    return { score: value, shares: own.map((y, j) => (value > 0 ? (y * item(x, j)) / value : 0)) };
  });
}

/** Mean shares over all publishers, as one set of weights. */
export const meanShares = (own: readonly OwnWeights[]): readonly number[] =>
  (own[0]?.shares ?? []).map(
    (_, j) => own.reduce((sum, { shares }) => sum + item(shares, j), 0) / own.length,
  );
