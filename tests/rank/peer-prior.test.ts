import { describe, expect, it } from 'vitest';

import { buildBoard } from '../../src/rank/board.ts';
import { findPrior, jeffreys } from '../../src/rank/peer-prior.ts';
import { makeRandom } from '../../src/rank/random.ts';
import type { IndicatorKind } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

function columnOf(kind: IndicatorKind, counts: readonly (readonly [number, number])[]) {
  const rows = Object.fromEntries(counts.map((count, i) => [`p${i}`, [count]]));
  const [column] = buildBoard(makeInput([makeIndicator('r', { kind })], rows)).columns;
  if (column === undefined) throw new Error('no column');
  return column;
}

describe('findPrior', () => {
  it('finds the spread of true rates that counts were drawn from', () => {
    const random = makeRandom(4);
    const counts = Array.from({ length: 3000 }, (): [number, number] => {
      const hits = random.gamma(6);
      const rate = hits / (hits + random.gamma(2));
      const n = 20 + Math.floor(200 * random.uniform());
      let x = 0;
      for (let i = 0; i < n; i += 1) if (random.uniform() < rate) x += 1;
      return [x, n];
    });
    const { hits, others } = findPrior(columnOf('rate', counts), 'peers');
    expect(hits / (hits + others)).toBeCloseTo(0.75, 2);
    expect(Math.abs((hits + others) / 8 - 1)).toBeLessThan(0.1);
  });

  it('finds the spread of true ratios', () => {
    const random = makeRandom(5);
    const counts = Array.from({ length: 3000 }, (): [number, number] => {
      const mean = (random.gamma(4) / 2) * 50;
      let x = 0;
      for (let time = -Math.log(random.uniform()); time < mean; time -= Math.log(random.uniform())) x += 1;
      return [x, 50];
    });
    const { hits, others } = findPrior(columnOf('ratio', counts), 'peers');
    expect(hits / others).toBeCloseTo(2, 1);
    expect(Math.abs(hits / 4 - 1)).toBeLessThan(0.1);
  });

  it('takes peers that differ no more than chance makes them for equal', () => {
    const counts = Array.from({ length: 20 }, (): [number, number] => [50, 100]);
    const { hits, others } = findPrior(columnOf('rate', counts), 'peers');
    expect(hits + others).toBeGreaterThan(1e5);
    expect(hits / (hits + others)).toBeCloseTo(0.5, 10);
  });

  it('falls back on Jeffreys’ where peers teach nothing', () => {
    expect(
      findPrior(
        columnOf('rate', [
          [3, 9],
          [4, 9],
          [5, 9],
          [6, 9],
        ]),
        'peers',
      ),
    ).toEqual(jeffreys.rate);
    const all = Array.from({ length: 9 }, (): [number, number] => [9, 9]);
    expect(findPrior(columnOf('rate', all), 'peers')).toEqual(jeffreys.rate);
    const none = Array.from({ length: 9 }, (): [number, number] => [0, 9]);
    expect(findPrior(columnOf('ratio', none), 'peers')).toEqual(jeffreys.ratio);
    expect(findPrior(columnOf('rate', all), 'jeffreys')).toEqual({ hits: 0.5, others: 0.5 });
  });
});
