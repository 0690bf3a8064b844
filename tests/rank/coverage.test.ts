import { describe, expect, it, vi } from 'vitest';

import { finishSimulation } from '../../src/rank/intervals.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { Cell, IndicatorSpec, Prior, RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const PUBLISHERS = 30;
const TRIALS = 40;

type Truth = { readonly from: number; readonly to: number; readonly cases: readonly [number, number] };

/**
 * The share of publishers whose true rank lies in the 90 % interval, over rankings of 30 publishers whose true rates
 * are known and whose counts are drawn from them: 1,200 intervals, a Monte-Carlo error of about 0.01 (a little more, as
 * the ranks of one ranking hang together).
 */
function findCoverage(
  indicators: readonly IndicatorSpec[],
  { from, to, cases }: Truth,
  prior: Prior,
): number {
  const random = makeRandom(99);
  let held = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const truth: Record<string, readonly Cell[]> = {};
    const seen: Record<string, readonly Cell[]> = {};
    for (let i = 0; i < PUBLISHERS; i += 1) {
      const rates = indicators.map(() => from + (to - from) * random.uniform());
      truth[`p${i}`] = rates.map((value) => ({ value }));
      seen[`p${i}`] = rates.map((rate) => {
        const denominator = Math.floor(cases[0] + (cases[1] - cases[0]) * random.uniform());
        let numerator = 0;
        for (let j = 0; j < denominator; j += 1) if (random.uniform() < rate) numerator += 1;
        return { numerator, denominator };
      });
    }
    const make = (rows: Readonly<Record<string, readonly Cell[]>>): RankInput =>
      makeInput(indicators, rows, { draws: 300, seed: trial, prior });
    const ranks = new Map(rankPublishers(make(truth)).publishers.map(({ id, rank }) => [id, rank ?? NaN]));
    for (const { id, low, high } of finishSimulation(make(seen)).intervals) {
      const rank = ranks.get(id) ?? NaN;
      if (low <= rank && rank <= high) held += 1;
    }
  }
  return held / (TRIALS * PUBLISHERS);
}

const one = [makeIndicator('r', { kind: 'rate' })];
const three = ['r', 's', 't'].map((key) => makeIndicator(key, { kind: 'rate' }));
const clear: Truth = { from: 0.2, to: 0.8, cases: [100, 500] };
const few: Truth = { from: 0.2, to: 0.8, cases: [10, 50] };
const alike: Truth = { from: 0.45, to: 0.55, cases: [50, 150] };
const nearOne: Truth = { from: 0.9, to: 1, cases: [100, 500] };

describe('rank intervals of 90 %', () => {
  it('hold the true rank about as often as they say, with the spread of peers as prior', () => {
    for (const truth of [clear, few, alike, nearOne]) {
      const coverage = findCoverage(one, truth, 'peers');
      // Ranks are whole, so that an interval holds a little more than its level where it is short.
      expect(coverage).toBeGreaterThan(0.88);
      expect(coverage).toBeLessThan(0.97);
    }
  });

  it('do so for an index of several indicators', () => {
    const coverage = findCoverage(three, few, 'peers');
    expect(coverage).toBeGreaterThan(0.88);
    expect(coverage).toBeLessThan(0.97);
  });

  it('hold it too seldom with Jeffreys’ prior where chance outweighs the differences, as the contract warns', () => {
    expect(findCoverage(one, clear, 'jeffreys')).toBeGreaterThan(0.88);
    expect(findCoverage(one, alike, 'jeffreys')).toBeLessThan(0.85);
  });
});
