import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildBoard } from '../../src/rank/board.ts';
import { finishSimulation } from '../../src/rank/simulate-ranks.ts';
import { buildScale } from '../../src/rank/scale.ts';
import type { Method } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';
import { taiFigures } from './tai.ts';

const run = (
  values: readonly number[],
  normalisation: Method['normalisation'],
  { skew = 'leave', direction = 'higher' }: { skew?: Method['skew']; direction?: 'higher' | 'lower' } = {},
): readonly number[] => {
  const rows = Object.fromEntries(values.map((value, i) => [`p${String(i).padStart(5, '0')}`, [value]]));
  const board = buildBoard(makeInput([makeIndicator('a', { direction })], rows));
  const [column] = board.columns;
  if (column === undefined) throw new Error('no column');
  const { scoreOf } = buildScale(column, { normalisation, skew });
  return values.map(scoreOf);
};

/** Mean years of schooling: z-score and min–max as printed in table 15 of the OECD/JRC Handbook (2008). */
const printed: Readonly<Record<string, readonly [z: number, minmax: number, rankFromBelow: number]>> = {
  Finland: [0.26, 0.59, 15],
  'United States': [1.52, 1.0, 23],
  Sweden: [1.14, 0.88, 19],
  Japan: [-0.06, 0.49, 12],
  Korea: [0.76, 0.76, 17],
  Netherlands: [-0.12, 0.47, 9],
  'United Kingdom': [-0.12, 0.47, 9],
  Canada: [1.27, 0.92, 20],
  Australia: [0.83, 0.78, 18],
  Singapore: [-1.58, 0.0, 1],
  Germany: [0.38, 0.63, 16],
  Norway: [1.46, 0.98, 22],
  Ireland: [-0.12, 0.47, 9],
  Belgium: [-0.19, 0.45, 8],
  'New Zealand': [1.33, 0.94, 21],
  Austria: [-0.76, 0.27, 6],
  France: [-1.08, 0.16, 5],
  Israel: [0.0, 0.51, 14],
  Spain: [-1.46, 0.04, 4],
  Italy: [-1.52, 0.02, 3],
  'Czech Republic': [-0.06, 0.49, 12],
  Hungary: [-0.31, 0.41, 7],
  Slovenia: [-1.58, 0.0, 1],
};
const countries = Object.keys(printed);
const schooling = countries.map((country) => taiFigures[country]?.[6] ?? NaN);

describe('the normalisations of the Handbook (table 15)', () => {
  it('gives its z-scores, on a scale of 50 and 10', () => {
    run(schooling, 'zscore').forEach((score, i) => {
      expect((score - 50) / 10).toBeCloseTo(printed[countries[i] ?? '']?.[0] ?? NaN, 2);
    });
  });

  it('gives its min–max scores, in per cent', () => {
    run(schooling, 'minmax').forEach((score, i) => {
      expect(Math.abs(score / 100 - (printed[countries[i] ?? '']?.[1] ?? NaN))).toBeLessThanOrEqual(
        0.005 + 1e-9,
      );
    });
  });

  it('gives mid-rank percentiles that follow from its ranks, ties included', () => {
    run(schooling, 'percentile').forEach((score, i) => {
      const rank = printed[countries[i] ?? '']?.[2] ?? NaN;
      const level = schooling.filter((one) => one === schooling[i]).length;
      expect(score).toBeCloseTo((100 * (rank - 1 + level / 2)) / 23, 10);
    });
  });
});

describe('buildScale', () => {
  it('puts equal values, and a lone one, in the middle of the scale', () => {
    for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
      expect(run([0.1, 0.1, 0.1], normalisation)).toEqual([50, 50, 50]);
      expect(run([3], normalisation)).toEqual([50]);
      expect(run([], normalisation)).toEqual([]);
    }
  });

  it('mirrors where lower is better', () => {
    for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
      const up = run(schooling, normalisation);
      const down = run(schooling, normalisation, { direction: 'lower' });
      up.forEach((score, i) => {
        expect(score + (down[i] ?? NaN)).toBeCloseTo(100, 10);
      });
    }
  });

  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 });

  const skews = fc.constantFrom('treat' as const, 'leave' as const);

  it('does not change with the unit of measurement', () => {
    const units = fc.record({
      scale: fc.integer({ min: 1, max: 500 }),
      shift: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(numbers, units, skews, (values, { scale, shift }, skew) => {
        for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
          const plain = run(values, normalisation, { skew });
          const scaled = run(
            values.map((value) => value * scale + shift),
            normalisation,
            { skew },
          );
          plain.forEach((score, i) => {
            expect(scaled[i]).toBeCloseTo(score, 8);
          });
        }
      }),
    );
  });

  it('never puts a better value behind a worse one, and treats equals alike', () => {
    fc.assert(
      fc.property(numbers, skews, (values, skew) => {
        for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
          const scores = run(values, normalisation, { skew });
          values.forEach((a, i) => {
            values.forEach((b, j) => {
              if (a === b) expect(scores[i]).toBe(scores[j]);
              else if (a > b) expect(scores[i]).toBeGreaterThanOrEqual(scores[j] ?? NaN);
            });
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('nobody to normalise', () => {
  it.each(['percentile', 'minmax', 'zscore'] as const)('%s leaves nothing to score', (normalisation) => {
    expect(run([], normalisation)).toEqual([]);
  });
});

describe('figures that are skewed', () => {
  // Amounts as offices print them: one of 12,119 beside many of 18.
  const skewed = [...Array.from({ length: 25 }, (_, i) => 10 + i), 12_119];

  it('are treated by the stated limits, on min–max and z-scores alone', () => {
    for (const normalisation of ['minmax', 'zscore'] as const) {
      const left = run(skewed, normalisation, { skew: 'leave' });
      const treated = run(skewed, normalisation, { skew: 'treat' });
      const spread = (scores: readonly number[]) => (scores[24] ?? NaN) - (scores[0] ?? NaN);
      expect(spread(treated)).toBeGreaterThan(5 * spread(left));
    }
    expect(run(skewed, 'percentile', { skew: 'treat' })).toEqual(run(skewed, 'percentile'));
  });

  it('stay as they are within the limits', () => {
    const even = Array.from({ length: 30 }, (_, i) => i * i);
    expect(run(even, 'minmax', { skew: 'treat' })).toEqual(run(even, 'minmax'));
  });

  it('do not jump between 20 and 21 publishers', () => {
    const figures = (count: number) => [...Array.from({ length: count - 1 }, (_, i) => 20 + i), 900];
    const first = (count: number) => run(figures(count), 'minmax', { skew: 'treat' })[10] ?? NaN;
    const steps = [18, 19, 20, 21, 22].map(first);
    steps.slice(1).forEach((score, i) => {
      expect(Math.abs(score - (steps[i] ?? NaN))).toBeLessThan(1);
    });
  });
});

describe('fixed goalposts', () => {
  it('give one figure one score in every year', () => {
    const years = [
      [10, 20, 30],
      [20, 40, 90],
    ];
    const scores = years.map((values) => {
      const spec = makeIndicator('a', { reference: years.flat() });
      const rows = Object.fromEntries(values.map((value, i) => [`p${i}`, [value]]));
      const [column] = buildBoard(makeInput([spec], rows)).columns;
      if (column === undefined) throw new Error('no column');
      return buildScale(column, { normalisation: 'goalposts', skew: 'leave' }).scoreOf;
    });
    for (const value of [10, 20, 55, 90]) expect(scores[0]?.(value)).toBe(scores[1]?.(value));
    expect(scores[0]?.(10)).toBe(0);
    expect(scores[0]?.(90)).toBe(100);
  });
});

describe('an indicator that tells nobody apart', () => {
  const exact = makeIndicator('a');
  const rate = makeIndicator('r', { kind: 'rate' });
  const input = (hits: (i: number) => number) =>
    makeInput(
      [exact, rate],
      Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          `p${String(i).padStart(2, '0')}`,
          [30 - i, [hits(i), 10_000]] as const,
        ]),
      ),
      { draws: 500 },
    );

  it.each([
    ['all equal', () => 8000],
    ['within chance', (i: number) => 8000 + (i % 3) - 1],
  ])('moves nobody: %s', (_, hits) => {
    const intervals = finishSimulation(input(hits)).intervals;
    for (const { low, high } of intervals) expect(high - low).toBeLessThanOrEqual(1);
    expect(intervals[0]).toMatchObject({ low: 1, high: 1 });
  });
});
