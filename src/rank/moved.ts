import { rankPublishers } from './rank.ts';
import type { IndicatorSpec, Lacking, PublisherCells, RankInput } from './types.ts';

/** What differs between two rankings: the publisher's own figures, everybody else's, the weights, the method. */
export const factors = ['data', 'peers', 'weights', 'method'] as const;
export type Factor = (typeof factors)[number];

/** Shapley shares of four factors are whole multiples of 1/4! of a rank. */
export const PARTS = 24;

/**
 * Why a rank moved. `parts` are whole twenty-fourths of a rank and add up to exactly 24 × (`to` − `from`); below zero
 * is up. Where the publisher has no rank in one of the mixtures of both sides that the shares are made of, there is no
 * explanation, and `lacking` says which figures are missing.
 */
export type Move =
  | {
      readonly from: number;
      readonly to: number;
      readonly parts: Readonly<Record<Factor, number>>;
    }
  | { readonly lacking: readonly Lacking[] };

/**
 * Shares a change of rank among the four factors by Shapley's value: each factor's share is the mean, over all 24
 * orders in which the factors could change one after the other, of the rank's change when that factor changes (Shapley
 * 1953; no order is privileged and the shares add up). All 16 mixtures of both sides are ranked in full.
 *
 * `data` are the publisher's cells; `peers` the other publishers, who they are and their cells; `weights` those of
 * indicators and pillars (0 where a side does not have one); `method` the options and each indicator's direction, kind,
 * minimum and pillar.
 */
export function explainMove(before: RankInput, after: RankInput, id: string): Move {
  const ranks: number[] = [];
  const lacking = new Map<string, Lacking>();
  for (let mixture = 0; mixture < 1 << factors.length; mixture += 1) {
    const side = (factor: Factor): RankInput => ((mixture >> factors.indexOf(factor)) & 1 ? after : before);
    const { publishers, setAside } = rankPublishers(mix(side, id, before, after));
    const found = publishers.find((one) => one.id === id);
    const missing = found?.lacking ?? setAside.find((one) => one.id === id)?.lacking ?? [];
    for (const one of missing) lacking.set(`${one.key} ${one.reason}`, one);
    ranks.push(found?.rank ?? NaN);
  }
  if (ranks.some(Number.isNaN)) return { lacking: [...lacking.values()] };
  const parts = factors.map((_, factor) => share(ranks, factor));
  const [data = NaN, peers = NaN, weights = NaN, method = NaN] = parts;
  return { from: ranks[0] ?? NaN, to: ranks.at(-1) ?? NaN, parts: { data, peers, weights, method } };
}

const factorial = [1, 1, 2, 6] as const;

/** A factor's Shapley share in twenty-fourths: orders in which the mixture comes just before it, times its difference. */
function share(ranks: readonly number[], factor: number): number {
  let parts = 0;
  ranks.forEach((rank, mixture) => {
    if ((mixture >> factor) & 1) return;
    const size = [0, 1, 2, 3].filter((one) => (mixture >> one) & 1).length;
    const orders = (factorial[size] ?? NaN) * (factorial[factors.length - 1 - size] ?? NaN);
    parts += orders * ((ranks[mixture | (1 << factor)] ?? NaN) - rank);
  });
  return parts;
}

function mix(
  side: (factor: Factor) => RankInput,
  id: string,
  before: RankInput,
  after: RankInput,
): RankInput {
  const weights = side('weights');
  const method = side('method');
  const former = side('data').publishers.find((one) => one.id === id);
  const others = side('peers').publishers.filter((one) => one.id !== id);
  return {
    publishers: [...others, former ?? absent(id)],
    pillars: unite(before.pillars, after.pillars).map(({ key }) => ({
      key,
      weight: weights.pillars.find((one) => one.key === key)?.weight ?? 0,
    })),
    indicators: unite(before.indicators, after.indicators).map((either): IndicatorSpec => ({
      ...(method.indicators.find(({ key }) => key === either.key) ?? either),
      weight: weights.indicators.find(({ key }) => key === either.key)?.weight ?? 0,
    })),
    options: method.options,
  };
}

/** A publisher that a side does not have: no figure at all. */
const absent = (id: string): PublisherCells => ({ id, cells: {} });

function unite<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const keys = new Set(before.map(({ key }) => key));
  return [...before, ...after.filter(({ key }) => !keys.has(key))];
}
