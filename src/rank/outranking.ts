import { item } from './at.ts';

/** Scores by publisher and indicator; `shares` are the indicators' weights. */
type Table = { readonly scores: readonly (readonly number[])[]; readonly shares: readonly number[] };

/** For each indicator 1 point for everybody that a publisher is ahead of, ½ for whom it is level with, weighted (Borda 1781). */
export function countBorda({ scores, shares }: Table): readonly number[] {
  return scores.map((mine) =>
    scores.reduce((sum, other) => sum + (other === mine ? 0 : support(mine, other, shares)), 0),
  );
}

/** Pairs won less pairs lost, a pair being won by more than half of the weight (Copeland 1951; OECD/JRC 2008, step 6). */
export function countCopeland({ scores, shares }: Table): readonly number[] {
  return scores.map((mine) =>
    scores.reduce((sum, other) => {
      if (other === mine) return sum;
      const won = support(mine, other, shares) - support(other, mine, shares);
      return sum + (Math.abs(won) < 1e-12 ? 0 : Math.sign(won));
    }, 0),
  );
}

/** The weight of the indicators in which one is ahead of another, half of it where they are level. */
function support(one: readonly number[], other: readonly number[], shares: readonly number[]): number {
  return shares.reduce((sum, share, j) => {
    const gap = item(one, j) - item(other, j);
    return sum + (gap > 0 ? share : gap === 0 ? share / 2 : 0);
  }, 0);
}
