import { item } from './at.ts';
import type { Random } from './random.ts';
import type { PillarShares } from './share-weights.ts';

/**
 * Shares drawn around given shares: Dirichlet with parameters a·wᵢ, a = 1/s² − 1, so that the mean of a share is wᵢ and
 * its standard deviation s·√(wᵢ(1 − wᵢ)), s being the `weightSpread`. They sum to 1; a lone share stays 1.
 */
export function drawShares(shares: readonly number[], spread: number, random: Random): readonly number[] {
  if (spread === 0 || shares.length < 2) return shares;
  const concentration = 1 / (spread * spread) - 1;
  const drawn = shares.map((share) => random.gamma(concentration * share));
  const total = drawn.reduce((sum, one) => sum + one, 0);
  // Only where a huge spread lets every gamma fall below the least number; the draw is then the reader's own weights.
  return total > 0 ? drawn.map((one) => one / total) : shares;
}

/** Each indicator's share of the total, in the order of pillars and their indicators: pillars and members drawn apart. */
export function drawColumnShares(
  pillars: readonly PillarShares[],
  spread: number,
  random: Random,
): readonly number[] {
  const outer = drawShares(
    pillars.map(({ share }) => share),
    spread,
    random,
  );
  return pillars.flatMap(({ indicators }, i) =>
    drawShares(
      indicators.map(({ share }) => share),
      spread,
      random,
    ).map((share) => share * item(outer, i)),
  );
}
