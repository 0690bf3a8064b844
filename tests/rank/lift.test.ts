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
      // Few cases are drawn towards the others, so that level is not enough.
      to: { counted: { numerator: 37 } },
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
    // None of three is less than none of five can show.
    expect(findLift(input, 'x', 2)?.indicators[0]).toMatchObject({ outOfReach: true, bestRank: 2 });
  });

  it('proposes only what can happen: yes or no is never two', () => {
    const yes = makeIndicator('y', { step: 1, least: 0, most: 1 });
    const rows = { x: [0, 1], y: [1, 5], z: [1, 9], w: [0, 2] };
    for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
      const lift = findLift(makeInput([yes, makeIndicator('a')], rows, { normalisation }), 'x', 3);
      const [first] = lift?.indicators ?? [];
      if (first && 'to' in first) expect([0, 1]).toContain(first.to.value);
      expect(findLift(makeInput([yes], rows, { normalisation }), 'y', 3)?.rank).toBe(1);
    }
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
    // Far past the best of the others, who then all score near nothing: what little z has in rates does not hold it.
    expect(lift?.indicators[1]).toMatchObject({ rank: 1 });
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

  it('finds the smallest change that reaches the rank, as trying all of them does', () => {
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
          const { counted, value } = found.from;
          const toCell = (steps: number): Cell =>
            counted === null
              ? { value: value + steps }
              : {
                  numerator: counted.numerator + (found.key === 'q' ? -steps : steps),
                  denominator: counted.denominator,
                };
          const numerator = counted?.numerator ?? NaN;
          const most = found.key === 'a' ? 100 : found.key === 'r' ? 90 - numerator : numerator;
          const first = Array.from({ length: most + 1 }, (_, i) => i).find(
            (step) => rankWith(input, 'p0', found.key, toCell(step)) <= (lift?.target ?? NaN),
          );
          if ('outOfReach' in found) {
            expect(first).toBeUndefined();
            continue;
          }
          const to = found.to.counted ?? { value: found.to.value };
          expect(rankWith(input, 'p0', found.key, to)).toBe(found.rank);
          expect(found.rank).toBeLessThanOrEqual(lift?.target ?? NaN);
          if (first === undefined) continue;
          const change = Math.abs(
            found.to.counted === null ? found.to.value - value : found.to.counted.numerator - numerator,
          );
          expect(change).toBe(first);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('misses no change of an amount where thousands can happen, as trying all of them shows', () => {
    const setting = fc.record({
      rows: fc.array(fc.tuple(fc.nat(200), fc.tuple(fc.nat(60), fc.constant(60)), fc.nat(40)), {
        minLength: 3,
        maxLength: 7,
      }),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
      normalisation: fc.constantFrom('percentile' as const, 'minmax' as const, 'zscore' as const),
      aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
      skew: fc.constantFrom('treat' as const, 'leave' as const),
      places: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(setting, ({ rows, direction, normalisation, aggregation, skew, places }) => {
        const indicators = [
          makeIndicator('a', { step: 1, least: 0, weight: 2, direction }),
          makeIndicator('r', { kind: 'rate' }),
          makeIndicator('b'),
        ];
        const input = makeInput(indicators, Object.fromEntries(rows.map((row, i) => [`p${i}`, row])), {
          normalisation,
          aggregation,
          skew,
        });
        const lift = findLift(input, 'p0', places);
        const found = lift?.indicators.find(({ key }) => key === 'a');
        if (!lift || !found) throw new Error('Whoever lacks nothing can be lifted.');
        const values = rows.map(([value]) => value);
        const [own = NaN, high] = [values[0], Math.max(...values)];
        const range = high - Math.min(...values) || 1;
        const most = direction === 'higher' ? high + 20 * range - own : own;
        const reached = 'to' in found ? Math.abs(found.to.value - own) : null;
        const first = Array.from({ length: (reached ?? most) + 1 }, (_, i) => i).find(
          (step) =>
            rankWith(input, 'p0', 'a', { value: own + (direction === 'higher' ? step : -step) }) <=
            lift.target,
        );
        expect(first ?? null).toBe(reached);
      }),
      { numRuns: 15 },
    );
  });
});
