import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { findLift } from '../../src/rank/lift.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { Cell, RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const rankWith = (input: RankInput, id: string, key: string, cell: Cell): number =>
  rankPublishers({
    ...input,
    publishers: input.publishers.map((one) =>
      one.id === id ? { ...one, cells: { ...one.cells, [key]: cell } } : one,
    ),
  }).publishers.find((one) => one.id === id)?.rank ?? NaN;

describe('findLift', () => {
  it('finds the fewest more cases that pass the next publisher', () => {
    const input = makeInput([makeIndicator('r', { kind: 'rate' })], {
      x: [[10, 40]],
      y: [[50, 100]],
      z: [[90, 100]],
    });
    expect(findLift(input, 'x', 1)).toEqual({
      rank: 3,
      target: 2,
      indicators: [
        {
          key: 'r',
          from: { value: 0.25, counted: { numerator: 10, denominator: 40 } },
          // Level with the next publisher at 20 of 40 is rank 2 already.
          to: { value: 0.5, counted: { numerator: 20, denominator: 40 } },
          rank: 2,
        },
      ],
    });
    expect(findLift(input, 'x', 2)?.indicators[0]).toMatchObject({
      to: { counted: { numerator: 36 } },
      rank: 1,
    });
    expect(findLift(input, 'x', 99)?.target).toBe(1);
  });

  it('goes down where lower is better, not below none', () => {
    const ratio = makeIndicator('q', { kind: 'ratio', direction: 'lower' });
    const input = makeInput([ratio], { x: [[9, 3]], y: [[1, 2]], z: [[0, 5]] });
    expect(findLift(input, 'x', 1)?.indicators[0]).toMatchObject({
      to: { counted: { numerator: 1, denominator: 3 } },
      rank: 2,
    });
    expect(findLift(input, 'x', 2)?.indicators[0]).toMatchObject({
      to: { counted: { numerator: 0 } },
      rank: 1,
    });
  });

  it('says when an indicator alone cannot, and how far it can', () => {
    const indicators = [
      makeIndicator('r', { kind: 'rate', weight: 1 }),
      makeIndicator('a', { weight: 3, step: 1 }),
    ];
    const input = makeInput(
      indicators,
      { x: [[1, 10], 1], y: [[5, 10], 2], z: [[9, 10], 9] },
      { normalisation: 'minmax' },
    );
    const lift = findLift(input, 'x', 2);
    expect(lift?.indicators[0]).toMatchObject({ outOfReach: true, bestRank: 2 });
    // Past the best of the others, 10: 75 points, while z keeps 25 + 75 × 7/8.
    expect(lift?.indicators[1]).toMatchObject({ outOfReach: true, bestRank: 2 });
    expect(findLift(input, 'x', 1)?.indicators[1]).toMatchObject({ rank: 2 });
  });

  it('asks nothing of who is first, and cannot lift who has no rank', () => {
    const input = makeInput([makeIndicator('a')], { x: [3], y: [1], m: [{ missing: 'blank' }] });
    expect(findLift(input, 'x', 1)).toMatchObject({
      rank: 1,
      target: 1,
      indicators: [{ from: { value: 3 }, to: { value: 3 }, rank: 1 }],
    });
    expect(findLift(input, 'm', 1)).toBeNull();
    expect(findLift(input, 'nobody', 1)).toBeNull();
  });

  it('passes the best of the others by one step of an amount', () => {
    const input = makeInput([makeIndicator('a', { step: 1 }), makeIndicator('b')], {
      x: [3, 5],
      y: [70, 5],
      z: [70, 6],
    });
    expect(findLift(input, 'x', 2)?.indicators[0]).toMatchObject({ to: { value: 71 } });
  });

  it('finds changes that reach the rank, and no smaller ones do (percentile and min–max)', () => {
    const count = fc.tuple(fc.nat(90), fc.constant(90));
    const setting = fc.record({
      rows: fc.array(fc.tuple(count, fc.nat(30), count), { minLength: 2, maxLength: 9 }),
      normalisation: fc.constantFrom('percentile' as const, 'minmax' as const, 'zscore' as const),
      aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
      places: fc.integer({ min: 1, max: 3 }),
    });
    const indicators = [
      makeIndicator('r', { kind: 'rate' }),
      makeIndicator('a', { step: 1, weight: 2 }),
      makeIndicator('q', { kind: 'ratio', direction: 'lower' }),
    ];
    fc.assert(
      fc.property(setting, ({ rows, normalisation, aggregation, places }) => {
        const input = makeInput(indicators, Object.fromEntries(rows.map((row, i) => [`p${i}`, row])), {
          normalisation,
          aggregation,
        });
        const lift = findLift(input, 'p0', places);
        expect(lift?.rank).toBe(rankPublishers(input).publishers.find(({ id }) => id === 'p0')?.rank);
        for (const found of lift?.indicators ?? []) {
          const toCell = (steps: number): Cell => {
            const sign = found.key === 'q' ? -1 : 1;
            const { counted, value } = found.from;
            return counted === null
              ? { value: value + sign * steps }
              : { numerator: counted.numerator + sign * steps, denominator: counted.denominator };
          };
          const most =
            found.key === 'a'
              ? 32
              : found.key === 'r'
                ? 90 - (found.from.counted?.numerator ?? 0)
                : (found.from.counted?.numerator ?? 0);
          const steps = Array.from({ length: most + 1 }, (_, i) => i);
          const first = steps.find(
            (step) => rankWith(input, 'p0', found.key, toCell(step)) <= (lift?.target ?? NaN),
          );
          if ('outOfReach' in found) {
            if (found.key !== 'a') expect(first).toBeUndefined();
            continue;
          }
          const { counted, value } = found.to;
          expect(rankWith(input, 'p0', found.key, counted ?? { value })).toBe(found.rank);
          expect(found.rank).toBeLessThanOrEqual(lift?.target ?? NaN);
          if (normalisation === 'zscore') continue;
          const change = Math.abs(
            counted === null
              ? value - found.from.value
              : counted.numerator - (found.from.counted?.numerator ?? NaN),
          );
          expect(change).toBe(first);
        }
      }),
      { numRuns: 40 },
    );
  });
});
