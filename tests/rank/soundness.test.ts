import { describe, expect, it, vi } from 'vitest';

import { findBestWeights } from '../../src/rank/benefit-of-doubt.ts';
import { findAlpha } from '../../src/rank/cronbach.ts';
import { countBorda, countCopeland } from '../../src/rank/outranking.ts';
import { findComponents, weighByComponent } from '../../src/rank/principal-components.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { maximise } from '../../src/rank/simplex.ts';
import { findSobol } from '../../src/rank/sobol.ts';
import { auditIndex } from '../../src/rank/soundness.ts';
import { makeIndicator, makeInput, plainOptions } from './make-input.ts';
import { makeTai, taiFigures, taiIndicators } from './tai.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const columns = taiIndicators.map((_, j) => Object.values(taiFigures).map((row) => row[j] ?? NaN));

describe('the Technology Achievement Index in the Handbook', () => {
  it('has the eigenvalues of its principal components (8 indicators, 23 countries)', () => {
    const values = findComponents(columns)?.map(({ eigenvalue }) => eigenvalue) ?? [];
    expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(8, 9);
    // As printed, to one digit.
    [3.3, 1.7, 1.0, 0.9, 0.5, 0.3, 0.2, 0.1].forEach((printed, i) => {
      expect(Math.abs((values[i] ?? NaN) - printed)).toBeLessThanOrEqual(0.06);
    });
  });

  it('has the coefficient alpha of 0.70', () => {
    expect(findAlpha(columns)).toBeCloseTo(0.7, 1);
  });
});

describe('findComponents', () => {
  it('gives orthogonal loadings that make the correlations again', () => {
    const components = findComponents(columns) ?? [];
    for (let i = 0; i < columns.length; i += 1) {
      const own = components.reduce((sum, { loadings }) => sum + (loadings[i] ?? NaN) ** 2, 0);
      expect(own).toBeCloseTo(1, 9);
    }
    const [first] = components;
    if (!first) throw new Error('no component');
    expect(weighByComponent(first).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  it('has none without spread', () => {
    expect(
      findComponents([
        [1, 2, 3],
        [4, 4, 4],
      ]),
    ).toBeNull();
    expect(
      findAlpha([
        [1, 2, 3],
        [4, 4, 4],
      ]),
    ).toBeNull();
  });
});

describe('maximise', () => {
  it('solves a program of a textbook: 3x + 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18', () => {
    const { x, value } = maximise(
      [3, 5],
      [
        [1, 0],
        [0, 2],
        [3, 2],
      ],
      [4, 12, 18],
    );
    expect(value).toBeCloseTo(36, 9);
    expect(x[0]).toBeCloseTo(2, 9);
    expect(x[1]).toBeCloseTo(6, 9);
    expect(() => maximise([1], [[-1]], [1])).toThrow(RangeError);
  });

  it('is never beaten by points drawn inside', () => {
    const random = makeRandom(6);
    for (let trial = 0; trial < 60; trial += 1) {
      const c = [random.uniform(), random.uniform(), random.uniform()];
      const a = Array.from({ length: 6 }, () => [random.uniform(), random.uniform(), random.uniform()]);
      const b = a.map(() => 0.2 + random.uniform());
      const dot = (one: readonly number[], other: readonly number[]) =>
        one.reduce((sum, value, i) => sum + value * (other[i] ?? NaN), 0);
      const { x, value } = maximise(c, a, b);
      a.forEach((row, i) => {
        expect(dot(row, x)).toBeLessThanOrEqual((b[i] ?? NaN) + 1e-9);
      });
      for (let point = 0; point < 300; point += 1) {
        const p = [3 * random.uniform(), 3 * random.uniform(), 3 * random.uniform()];
        if (a.every((row, i) => dot(row, p) <= (b[i] ?? NaN)))
          expect(dot(c, p)).toBeLessThanOrEqual(value + 1e-9);
      }
    }
  });
});

describe('benefit of the doubt', () => {
  it('gives 1 to whoever is best at something, and less to who is dominated', () => {
    const own = findBestWeights([
      [10, 2],
      [2, 10],
      [6, 6],
      [3, 3],
    ]);
    expect(own.map(({ score }) => score).map((score) => Math.round(1e6 * score) / 1e6)).toEqual([
      1, 1, 1, 0.5,
    ]);
  });

  it('keeps every indicator at its least share', () => {
    for (const { shares } of findBestWeights(
      [
        [10, 2],
        [2, 10],
        [5, 5],
      ],
      0.2,
    )) {
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.2 - 1e-9);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }
  });
});

describe('Borda and Copeland', () => {
  it('count what can be counted by hand', () => {
    const scores = [
      [3, 1],
      [2, 2],
      [1, 3],
    ];
    expect(countBorda({ scores, shares: [0.5, 0.5] })).toEqual([1, 1, 1]);
    expect(countBorda({ scores, shares: [0.75, 0.25] })).toEqual([1.5, 1, 0.5]);
    expect(countCopeland({ scores, shares: [0.75, 0.25] })).toEqual([2, 0, -2]);
    expect(
      countCopeland({
        scores: [
          [1, 1],
          [1, 1],
        ],
        shares: [0.5, 0.5],
      }),
    ).toEqual([0, 0]);
  });
});

describe('findSobol', () => {
  it('finds the effects of Ishigami’s function, which are known in closed form', () => {
    const [a, b] = [7, 0.1];
    const scale = (u: number) => Math.PI * (2 * u - 1);
    const effects = findSobol(
      ([x = 0, y = 0, z = 0]) =>
        Math.sin(scale(x)) + a * Math.sin(scale(y)) ** 2 + b * scale(z) ** 4 * Math.sin(scale(x)),
      3,
      60_000,
      makeRandom(2),
    );
    // Ishigami and Homma (1990): first .3139, .4424, 0; total .5576, .4424, .2437.
    [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ].forEach(([first = NaN, total = NaN], i) => {
      expect(Math.abs((effects?.[i]?.first ?? NaN) - first)).toBeLessThan(0.02);
      expect(Math.abs((effects?.[i]?.total ?? NaN) - total)).toBeLessThan(0.02);
    });
  });

  it('has none of an outcome that does not vary', () => {
    expect(findSobol(() => 1, 2, 50, makeRandom(1))).toBeNull();
  });
});

describe('auditIndex', () => {
  it('tells what each indicator does', () => {
    const found = auditIndex(makeTai({ ...plainOptions, normalisation: 'minmax', skew: 'leave' }));
    expect(found?.count).toBe(23);
    expect(found?.alpha).toBeCloseTo(0.7, 1);
    expect(found?.indicators.map(({ key }) => key)).toEqual([...taiIndicators]);
    for (const { without, byBenefit, byComponent } of found?.indicators ?? []) {
      expect(without?.spearman).toBeGreaterThan(0.8);
      expect(byBenefit).toBeGreaterThanOrEqual(0.0625 - 1e-9);
      expect(byComponent).toBeGreaterThan(0);
    }
    const shares = found?.indicators.map(({ byBenefit }) => byBenefit ?? NaN) ?? [];
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(found?.publishers).toHaveLength(23);
    for (const { effect } of found?.effects ?? []) expect(effect.total).toBeGreaterThanOrEqual(-0.05);
  });

  it('is of nobody where fewer than three lack nothing, and knows a lone indicator', () => {
    expect(auditIndex(makeInput([makeIndicator('a')], { x: [1], y: [2] }))).toBeNull();
    const lone = auditIndex(makeInput([makeIndicator('a')], { x: [1], y: [2], z: [4] }));
    expect(lone?.indicators[0]?.without).toBeNull();
    expect(lone?.alpha).toBeNull();
  });
});
