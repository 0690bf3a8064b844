import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { explainMove, factors, PARTS } from '../../src/rank/moved.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const two = [makeIndicator('a'), makeIndicator('b')];
const before = makeInput(two, { x: [1, 9], y: [5, 5], z: [9, 1] }, { normalisation: 'minmax' });

describe('explainMove', () => {
  it('gives a rank that did not move no parts', () => {
    expect(explainMove(before, before, 'y')).toEqual({
      from: 1,
      to: 1,
      parts: { data: 0, peers: 0, weights: 0, method: 0 },
    });
  });

  it('gives all of a move to the one thing that changed', () => {
    const data = makeInput(two, { x: [9, 9], y: [5, 5], z: [9, 1] }, { normalisation: 'minmax' });
    const start = makeInput(two, { x: [0, 4], y: [5, 5], z: [9, 1] }, { normalisation: 'minmax' });
    expect(explainMove(start, data, 'x')).toMatchObject({
      from: 3,
      to: 1,
      parts: { data: -2 * PARTS, peers: 0, weights: 0, method: 0 },
    });
    expect(explainMove(start, data, 'y')).toMatchObject({
      from: 1,
      to: 3,
      parts: { data: 0, peers: 2 * PARTS, weights: 0, method: 0 },
    });
    const heavier = { ...start, indicators: [makeIndicator('a', { weight: 20 }), makeIndicator('b')] };
    expect(explainMove(start, heavier, 'z')).toMatchObject({
      from: 2,
      to: 1,
      parts: { data: 0, peers: 0, weights: -PARTS, method: 0 },
    });
    const turned = { ...start, indicators: two.map((spec) => ({ ...spec, direction: 'lower' as const })) };
    expect(explainMove(start, turned, 'x')).toMatchObject({
      from: 3,
      to: 1,
      parts: { data: 0, peers: 0, weights: 0, method: -2 * PARTS },
    });
  });

  it('shares a joint change by the mean over all orders', () => {
    // Own figure up and the only peer down: either alone is enough to overtake, so each has half of the move.
    const from = makeInput([makeIndicator('a')], { x: [1], y: [2] });
    const to = makeInput([makeIndicator('a')], { x: [3], y: [0] });
    expect(explainMove(from, to, 'x')).toEqual({
      from: 2,
      to: 1,
      parts: { data: -PARTS / 2, peers: -PARTS / 2, weights: 0, method: 0 },
    });
  });

  it('takes newcomers for peers', () => {
    const wider = {
      ...before,
      publishers: [...before.publishers, { id: 'n', cells: { a: { value: 9 }, b: { value: 9 } } }],
    };
    expect(explainMove(before, wider, 'x')).toMatchObject({ from: 1, to: 2, parts: { peers: PARTS } });
  });

  it('says which figures are missing where a mixture cannot be ranked', () => {
    const added = makeInput([...two, makeIndicator('c')], { x: [1, 9, 4], y: [5, 5, 4], z: [9, 1, 4] });
    expect(explainMove(before, added, 'x')).toEqual({ lacking: [{ key: 'c', reason: 'not_given' }] });
    expect(explainMove(before, before, 'nobody')).toEqual({
      lacking: [
        { key: 'a', reason: 'not_given' },
        { key: 'b', reason: 'not_given' },
      ],
    });
  });

  it('adds up exactly, whatever changes', () => {
    const figures = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    const side = fc
      .record({
        rows: fc.array(figures, { minLength: 3, maxLength: 12 }),
        weights: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(5), fc.nat(5)),
        normalisation: fc.constantFrom('percentile' as const, 'minmax' as const, 'zscore' as const),
        aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
      })
      .map(({ rows, weights, normalisation, aggregation }): RankInput =>
        makeInput(
          ['a', 'b', 'c'].map((key, i) => makeIndicator(key, { weight: weights[i] ?? 0 })),
          Object.fromEntries(rows.map((row, i) => [`p${i}`, row])),
          { normalisation, aggregation },
        ),
      );
    fc.assert(
      fc.property(side, side, fc.nat(2), (one, other, pick) => {
        const id = `p${pick}`;
        const rankIn = (input: RankInput) =>
          rankPublishers(input).publishers.find((row) => row.id === id)?.rank ?? NaN;
        const move = explainMove(one, other, id);
        if ('lacking' in move) throw new Error('every figure is there');
        expect(move.from).toBe(rankIn(one));
        expect(move.to).toBe(rankIn(other));
        for (const factor of factors) expect(Number.isInteger(move.parts[factor])).toBe(true);
        expect(factors.reduce((sum, factor) => sum + move.parts[factor], 0)).toBe(
          PARTS * (move.to - move.from),
        );
      }),
    );
  });
});
