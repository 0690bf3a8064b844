import type { IndicatorSpec, PillarSpec } from './types.ts';
import { RankInputError } from './types.ts';

/** A pillar that counts: its share of the total, and its indicators' shares of the pillar. Each set of shares sums to 1. */
export type PillarShares = {
  readonly key: string;
  readonly share: number;
  readonly indicators: readonly { readonly key: string; readonly share: number }[];
};

/**
 * Weights as shares. An indicator or pillar of weight 0 does not count and is left out, as is a pillar without a
 * counting indicator; the rest is scaled to 1. Scaling looks at weights alone, never at who has which figure, so a
 * missing figure moves no weight.
 */
export function shareWeights(
  indicators: readonly IndicatorSpec[],
  pillars: readonly PillarSpec[],
): readonly PillarShares[] {
  const keys = new Set(pillars.map(({ key }) => key));
  for (const { key, pillar } of indicators) {
    if (!keys.has(pillar))
      throw new RankInputError(`Indicator ${key} names a pillar that is not given: ${pillar}.`);
  }
  requireOnce(pillars);
  requireOnce(indicators);
  requireWeights([...pillars, ...indicators]);
  const counting = pillars
    .map((pillar) => ({
      pillar,
      members: indicators.filter((one) => one.pillar === pillar.key && one.weight > 0),
    }))
    .filter(({ pillar, members }) => pillar.weight > 0 && members.length > 0);
  const total = sum(counting.map(({ pillar }) => pillar.weight));
  if (total === 0) throw new RankInputError('Every weight is zero: give at least one indicator a weight.');
  return counting.map(({ pillar, members }) => {
    const within = sum(members.map(({ weight }) => weight));
    return {
      key: pillar.key,
      share: pillar.weight / total,
      indicators: members.map(({ key, weight }) => ({ key, share: weight / within })),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function requireWeights(entries: readonly { readonly key: string; readonly weight: number }[]): void {
  for (const { key, weight } of entries) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RankInputError(`The weight of ${key} is ${weight}; a weight is zero or more.`);
    }
  }
}

function requireOnce(entries: readonly { readonly key: string }[]): void {
  const seen = new Set<string>();
  for (const { key } of entries) {
    if (seen.has(key)) throw new RankInputError(`${key} is given twice.`);
    seen.add(key);
  }
}
