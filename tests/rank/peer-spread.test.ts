import { describe, expect, it } from 'vitest';

import { buildBoard } from '../../src/rank/board.ts';
import { findPeerSpread } from '../../src/rank/peer-spread.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import { finishSimulation } from '../../src/rank/simulate-ranks.ts';
import type { IndicatorKind } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

const rate = makeIndicator('r', { kind: 'rate' });

function spreadOf(kind: IndicatorKind, counts: readonly (readonly [number, number])[]) {
  const rows = Object.fromEntries(counts.map((count, i) => [`p${i}`, [count]]));
  const [column] = buildBoard(makeInput([makeIndicator('r', { kind })], rows)).columns;
  const spread = column && findPeerSpread(column);
  if (!spread) throw new Error('no spread');
  const mean = (of: readonly number[]) =>
    of.reduce((sum, one, i) => sum + one * (spread.weights[i] ?? NaN), 0);
  return { mean: mean(spread.means), inverse: mean(spread.sizes.map((size) => 1 / (size + 1))), ...spread };
}

describe('findPeerSpread', () => {
  const random = makeRandom(4);
  const count = (rate_: number, n: number): number => {
    let x = 0;
    for (let i = 0; i < n; i += 1) if (random.uniform() < rate_) x += 1;
    return x;
  };

  it('finds the spread of true rates that counts were drawn from', () => {
    const counts = Array.from({ length: 3000 }, (): [number, number] => {
      const hits = random.gamma(6);
      const n = 20 + Math.floor(200 * random.uniform());
      return [count(hits / (hits + random.gamma(2)), n), n];
    });
    const { mean, inverse } = spreadOf('rate', counts);
    expect(mean).toBeCloseTo(0.75, 1);
    // Beta(6, 2): 1/(6 + 2 + 1).
    expect(Math.abs(inverse - 1 / 9)).toBeLessThan(0.02);
  });

  it('finds that of ratios', () => {
    const counts = Array.from({ length: 3000 }, (): [number, number] => {
      const n = 20 + Math.floor(200 * random.uniform());
      // Poisson of n · Gamma(4)/8 by its gaps.
      const expected = (n * random.gamma(4)) / 8;
      let events = 0;
      for (let at = random.gamma(1); at < expected; at += random.gamma(1)) events += 1;
      return [events, n];
    });
    const { mean, weights, sizes } = spreadOf('ratio', counts);
    expect(mean).toBeCloseTo(0.5, 1);
    const size = sizes.reduce((sum, one, i) => sum + one * (weights[i] ?? NaN), 0);
    expect(size).toBeGreaterThan(6);
    expect(size).toBeLessThan(11);
  });

  it('learns nothing from one case each: every share that peers could have stays as likely', () => {
    const counts = Array.from({ length: 20 }, (_, i): [number, number] => [i % 2, 1]);
    const { weights, sizes } = spreadOf('rate', counts);
    const share = sizes.reduce((sum, size, i) => sum + (weights[i] ?? NaN) * (size / (size + 1)), 0);
    expect(share).toBeCloseTo(0.5, 2);
  });
});

describe('ranks of few cases', () => {
  it('are not certain where the spread of peers cannot be known', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `p${String(i).padStart(2, '0')}`,
        [[i < 10 ? 1 : 0, 1]] as const,
      ]),
    );
    const input = makeInput([rate], rows, { draws: 1000 });
    const { intervals } = finishSimulation(input);
    for (const { low, high } of intervals) {
      expect(low).toBeLessThanOrEqual(3);
      expect(high).toBeGreaterThanOrEqual(18);
    }
    const expected = rankPublishers(input).publishers.map((one) => one.expected ?? NaN);
    expect(Math.min(...expected)).toBeGreaterThan(5.5);
  });

  it.each([
    ['near one', (u: number) => 0.8 + 0.2 * u],
    ['alike', (u: number) => 0.68 + 0.04 * u],
    ['anything', (u: number) => u],
    ['two kinds', (u: number) => (u < 0.2 ? 0.2 + u : 0.97 + 0.03 * u)],
  ])('lead no more often than their share: %s', (_, truth) => {
    const random = makeRandom(5);
    const trials = 100;
    let small = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const rows = Object.fromEntries(
        Array.from({ length: 40 }, (__, i) => {
          const n = i % 4 === 0 ? 3 : 400;
          const one = truth(random.uniform());
          let x = 0;
          for (let j = 0; j < n; j += 1) if (random.uniform() < one) x += 1;
          return [`p${i}`, [[x, n]] as const];
        }),
      );
      const [first] = rankPublishers(makeInput([rate], rows)).publishers;
      if (first && Number(first.id.slice(1)) % 4 === 0) small += 1;
    }
    expect(small / trials).toBeLessThanOrEqual(0.25);
  });

  it('never put a rate told without its cases before the same rate with them', () => {
    for (const [hits, cases] of [
      [60, 100],
      [99, 100],
      [400, 4000],
      [3990, 4000],
      [12, 12],
      [3, 12],
    ] as const) {
      for (const direction of ['higher', 'lower'] as const) {
        const spec = makeIndicator('r', { kind: 'rate', direction });
        const others = Object.fromEntries(
          Array.from({ length: 12 }, (_, i) => [`p${i}`, [[50 + 4 * i, 100]] as const]),
        );
        const { publishers } = rankPublishers(
          makeInput([spec], { ...others, told: [{ value: hits / cases }], counted: [[hits, cases]] }),
        );
        const rankOf = (id: string) => publishers.find((one) => one.id === id)?.rank ?? NaN;
        expect(rankOf('told')).toBeGreaterThanOrEqual(rankOf('counted'));
      }
    }
  });

  it('carry the rounding of what is told', () => {
    const rows = (rounding: number) => ({
      x: [{ value: 5500, rounding }],
      y: [{ value: 5480 }],
      z: [{ value: 100 }],
    });
    const amount = makeIndicator('a');
    const of = (rounding: number) =>
      finishSimulation(makeInput([amount], rows(rounding))).intervals.find(({ id }) => id === 'x');
    expect(of(0)).toMatchObject({ low: 1, high: 1 });
    expect(of(50)).toMatchObject({ low: 1, high: 2 });
  });
});
