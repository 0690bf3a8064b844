import { describe, expect, it } from 'vitest';

import { bandLevel, findBands } from '../../src/rank/bands.ts';
import { limitOfMany } from '../../src/rank/many-tests.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

const rate = makeIndicator('r', { kind: 'rate' });
const bandsOf = (input: RankInput) => findBands(input, rankPublishers(input));

describe('findBands', () => {
  it('puts together who cannot be told apart, and parts who can', () => {
    const input = makeInput([rate], {
      a: [[990, 1000]],
      b: [[985, 1000]],
      c: [[800, 1000]],
      d: [[795, 1000]],
      e: [[790, 1000]],
      f: [[100, 1000]],
    });
    expect(bandsOf(input)).toEqual([
      { from: 1, to: 2, ids: ['a', 'b'] },
      { from: 3, to: 5, ids: ['c', 'd', 'e'] },
      { from: 6, to: 6, ids: ['f'] },
    ]);
  });

  it('tells hardly ever anybody apart where all are alike, over all pairs together', () => {
    const random = makeRandom(8);
    const trials = 100;
    let parted = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const rows = Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => {
          const n = 20 + Math.floor(400 * random.uniform());
          let x = 0;
          for (let j = 0; j < n; j += 1) if (random.uniform() < 0.8) x += 1;
          return [`p${i}`, [[x, n]] as const];
        }),
      );
      if (bandsOf(makeInput([rate], rows)).length > 1) parted += 1;
    }
    expect(parted / trials).toBeLessThanOrEqual(1 - bandLevel);
  });

  it('never parts level publishers, and has every ranked one once', () => {
    const exact = makeInput([makeIndicator('a')], { x: [3], y: [3], z: [1], w: [1] });
    expect(bandsOf(exact)).toEqual([
      { from: 1, to: 1, ids: ['x', 'y'] },
      { from: 3, to: 3, ids: ['w', 'z'] },
    ]);
  });

  it('leaves out who has no rank', () => {
    const some = makeInput(
      [makeIndicator('a')],
      { x: [3], y: [{ missing: 'blank' }], z: [1] },
      { missing: 'bounds' },
    );
    expect(bandsOf(some).flatMap(({ ids }) => ids)).toEqual(['x', 'z']);
  });
});

describe('limitOfMany', () => {
  it('is the quantile of one test, and Šidák’s of many', () => {
    expect(limitOfMany(1, 0.95)).toBeCloseTo(1.959964, 5);
    // 1 − 0.95^(1/10) two-sided.
    expect(limitOfMany(10, 0.95)).toBeCloseTo(2.799, 2);
    expect(limitOfMany(0, 0.95)).toBe(0);
  });
});
