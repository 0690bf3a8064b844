import { describe, expect, it } from 'vitest';

import { findBands, shareAhead } from '../../src/rank/bands.ts';
import { finishSimulation } from '../../src/rank/intervals.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import { makeIndicator, makeInput } from './make-input.ts';

const rate = makeIndicator('r', { kind: 'rate' });

describe('findBands', () => {
  const input = makeInput(
    [rate],
    {
      a: [[990, 1000]],
      b: [[985, 1000]],
      c: [[800, 1000]],
      d: [[795, 1000]],
      e: [[790, 1000]],
      f: [[100, 1000]],
    },
    { draws: 1000 },
  );
  const ranking = rankPublishers(input);
  const simulation = finishSimulation(input);

  it('puts together who cannot be told apart, and parts who can', () => {
    expect(findBands(ranking, simulation)).toEqual([
      { from: 1, to: 2, ids: ['a', 'b'] },
      { from: 3, to: 5, ids: ['c', 'd', 'e'] },
      { from: 6, to: 6, ids: ['f'] },
    ]);
  });

  it('keeps its rule: each is behind its band’s first in less than the confidence, the next band’s first is not', () => {
    const confidence = 0.8;
    const bands = findBands(ranking, simulation, confidence);
    bands.forEach(({ ids: [first = '', ...others] }, i) => {
      for (const other of others) expect(shareAhead(simulation, first, other)).toBeLessThan(confidence);
      const next = bands[i + 1]?.ids[0];
      if (next !== undefined) expect(shareAhead(simulation, first, next)).toBeGreaterThanOrEqual(confidence);
    });
  });

  it('never parts level publishers, and has every ranked one once', () => {
    const exact = makeInput([makeIndicator('a')], { x: [3], y: [3], z: [1], w: [1] });
    expect(findBands(rankPublishers(exact), finishSimulation(exact))).toEqual([
      { from: 1, to: 1, ids: ['x', 'y'] },
      { from: 3, to: 3, ids: ['w', 'z'] },
    ]);
  });

  it('keeps a level publisher that alone would be told apart', () => {
    // b and c are level at one half; the many cases of c tell it apart from a, the few of b do not.
    const level = makeInput(
      [rate],
      { a: [[570, 1000]], b: [[50, 100]], c: [[500, 1000]] },
      { draws: 1000, prior: 'jeffreys' },
    );
    const drawn = finishSimulation(level);
    expect(shareAhead(drawn, 'a', 'b')).toBeLessThan(0.95);
    expect(shareAhead(drawn, 'a', 'c')).toBeGreaterThan(0.95);
    expect(findBands(rankPublishers(level), drawn)).toEqual([{ from: 1, to: 2, ids: ['a', 'b', 'c'] }]);
  });

  it('leaves out who has no rank', () => {
    const some = makeInput(
      [makeIndicator('a')],
      { x: [3], y: [{ missing: 'blank' }], z: [1] },
      { missing: 'bounds' },
    );
    expect(findBands(rankPublishers(some), finishSimulation(some)).flatMap(({ ids }) => ids)).toEqual([
      'x',
      'z',
    ]);
  });

  it('counts who is ahead', () => {
    expect(shareAhead(simulation, 'a', 'f')).toBe(1);
    expect(shareAhead(simulation, 'f', 'a')).toBe(0);
    expect(() => shareAhead(simulation, 'a', 'nobody')).toThrow(RangeError);
  });
});
