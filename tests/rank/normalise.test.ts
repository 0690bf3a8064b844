import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normalise } from '../../src/rank/normalise.ts';
import { makeSortMemory } from '../../src/rank/sort-order.ts';
import type { Method } from '../../src/rank/types.ts';
import { taiFigures } from './tai.ts';

const run = (
  values: readonly number[],
  normalisation: Method['normalisation'],
  { winsorise = 0, direction = 'higher' }: { winsorise?: number; direction?: 'higher' | 'lower' } = {},
): readonly number[] => {
  const out = new Float64Array(values.length);
  const memory = makeSortMemory(values.length);
  normalise(Float64Array.from(values), values.length, direction, { normalisation, winsorise }, memory, out);
  return [...out];
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

describe('normalise', () => {
  it('draws extremes in to quantiles between order statistics', () => {
    // 0, 1, … 9, 1000: the quantiles 0.1 and 0.9 are 1 and 9 exactly; 0.05 and 0.95 are 0.5 and 504.5.
    const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000];
    expect(run(values, 'minmax', { winsorise: 0.1 }).slice(0, 3)).toEqual([0, 0, 12.5]);
    expect(run(values, 'minmax', { winsorise: 0.1 }).slice(-2)).toEqual([100, 100]);
    expect(run(values, 'minmax', { winsorise: 0.05 })[5]).toBeCloseTo((100 * 4.5) / 504, 10);
  });

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

  it('does not change with the unit of measurement', () => {
    const units = fc.record({
      scale: fc.integer({ min: 1, max: 500 }),
      shift: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(numbers, units, fc.constantFrom(0, 0.1), (values, { scale, shift }, winsorise) => {
        for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
          const plain = run(values, normalisation, { winsorise });
          const scaled = run(
            values.map((value) => value * scale + shift),
            normalisation,
            { winsorise },
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
      fc.property(numbers, fc.constantFrom(0, 0.2), (values, winsorise) => {
        for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
          const scores = run(values, normalisation, { winsorise });
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
    expect(run([], normalisation, { winsorise: 0.05 })).toEqual([]);
  });
});
