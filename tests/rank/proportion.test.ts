import { describe, expect, it, vi } from 'vitest';

import { betaBelow, betaQuantile, binomialBelow, logGamma } from '../../src/rank/beta.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { findDispersion, findFunnelLimits, placeInFunnel } from '../../src/rank/funnel.ts';
import { normalBelow, normalQuantile } from '../../src/rank/normal.ts';
import { findJeffreys, findWilson } from '../../src/rank/proportion.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

/** P(X ≤ k) by adding up whole binomial coefficients. */
function addBinomial(k: number, n: number, p: number): number {
  let sum = 0;
  let ways = 1;
  for (let i = 0; i <= k; i += 1) {
    sum += ways * p ** i * (1 - p) ** (n - i);
    ways = (ways * (n - i)) / (i + 1);
  }
  return sum;
}

describe('distributions', () => {
  it('has the gamma function where it is known', () => {
    for (let n = 1, factorial = 1; n <= 20; factorial *= n, n += 1) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  });

  it('has the beta distribution where it is known', () => {
    for (const x of [0.01, 0.3, 0.5, 0.77, 0.999]) {
      expect(betaBelow(x, 1, 1)).toBeCloseTo(x, 14);
      expect(betaBelow(x, 3, 1)).toBeCloseTo(x ** 3, 14);
      expect(betaBelow(x, 1, 4)).toBeCloseTo(1 - (1 - x) ** 4, 14);
      // The arcsine law.
      expect(betaBelow(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
      expect(betaQuantile(x, 3, 1)).toBeCloseTo(Math.cbrt(x), 13);
    }
    expect(betaQuantile(betaBelow(0.21, 400.5, 1600.5), 400.5, 1600.5)).toBeCloseTo(0.21, 12);
    expect(betaBelow(0.5, 250_000, 250_000)).toBeCloseTo(0.5, 9);
  });

  it('adds up to the binomial distribution', () => {
    for (const [k, n, p] of [
      [0, 5, 0.3],
      [3, 10, 0.5],
      [17, 40, 0.31],
      [30, 40, 0.9],
    ] as const) {
      expect(binomialBelow(k, n, p)).toBeCloseTo(addBinomial(k, n, p), 12);
    }
    expect(binomialBelow(-1, 5, 0.3)).toBe(0);
    expect(binomialBelow(5, 5, 0.3)).toBe(1);
  });

  it('has the normal quantiles of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 11);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 10);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 14);
    expect(normalBelow(-1.2815515655446004)).toBeCloseTo(0.1, 14);
  });
});

describe('intervals of a share', () => {
  it('gives Wilson’s intervals as Newcombe printed them (1998, table I)', () => {
    for (const [x, n, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      expect(findWilson(x, n, 0.95)?.low).toBeCloseTo(low, 4);
      expect(findWilson(x, n, 0.95)?.high).toBeCloseTo(high, 4);
    }
  });

  it('gives Jeffreys’ intervals, closed at none and at all', () => {
    const half = findJeffreys(5, 10, 0.95);
    expect((half?.low ?? NaN) + (half?.high ?? NaN)).toBeCloseTo(1, 12);
    expect(betaBelow(half?.low ?? NaN, 5.5, 5.5)).toBeCloseTo(0.025, 12);
    expect(findJeffreys(0, 10, 0.95)?.low).toBe(0);
    expect(findJeffreys(0, 10, 0.95)?.high).toBeCloseTo(0.2172, 4);
    expect(findJeffreys(10, 10, 0.95)?.high).toBe(1);
  });

  it('does not define a share of nothing', () => {
    expect(findWilson(0, 0, 0.95)).toBeNull();
    expect(findJeffreys(0, 0, 0.95)).toBeNull();
    expect(() => findWilson(3, 2, 0.95)).toThrow(RangeError);
  });

  it('covers the truth about as often as it says, over binomial outcomes added up exactly', () => {
    for (const find of [findWilson, findJeffreys]) {
      const coverages = Array.from({ length: 81 }, (_, i) => 0.1 + i / 100).map((p) => {
        let covered = 0;
        for (let x = 0; x <= 50; x += 1) {
          const interval = find(x, 50, 0.95);
          if (interval === null || interval.low > p || interval.high < p) continue;
          covered += binomialBelow(x, 50, p) - binomialBelow(x - 1, 50, p);
        }
        return covered;
      });
      const mean = coverages.reduce((a, b) => a + b, 0) / coverages.length;
      expect(mean).toBeCloseTo(0.95, 2);
      expect(Math.min(...coverages)).toBeGreaterThan(0.9);
    }
  });
});

describe('funnel limits', () => {
  it('interpolate exact binomial quantiles', () => {
    // P(X ≤ 1) = 11/1024 and P(X ≤ 2) = 56/1024 at n = 10, p = ½: r = 2, α = (56/1024 − 0.025)/(45/1024).
    const { low, high } = findFunnelLimits(10, 0.5, 0.95);
    expect(low).toBeCloseTo((2 - (56 / 1024 - 0.025) / (45 / 1024)) / 10, 12);
    expect(high).toBeLessThan(0.8);
    expect(high).toBeGreaterThan(0.7);
  });

  it('near the normal limits for many cases, and narrow with more', () => {
    const { low, high } = findFunnelLimits(20_000, 0.2, 0.998);
    const reach = 3.0902 * Math.sqrt((0.2 * 0.8) / 20_000);
    expect(high).toBeCloseTo(0.2 + reach, 3);
    expect(low).toBeCloseTo(0.2 - reach, 3);
    for (const n of [5, 20, 80, 320]) {
      const inner = findFunnelLimits(n, 0.3, 0.95);
      const outer = findFunnelLimits(n, 0.3, 0.998);
      expect(outer.low).toBeLessThanOrEqual(inner.low);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high);
      expect(findFunnelLimits(4 * n, 0.3, 0.95).high).toBeLessThan(inner.high);
    }
    expect(findFunnelLimits(3, 0.05, 0.998).low).toBe(0);
    expect(findFunnelLimits(3, 0, 0.95)).toEqual({ low: 0, high: 0 });
  });

  it('place a publisher by exact tails', () => {
    // 10 of 10 heads: a chance of 1/1024 < 0.001; 9 or more: 11/1024 < 0.025; 8 or more: 56/1024.
    expect(placeInFunnel(10, 10, 0.5)).toBe('very_high');
    expect(placeInFunnel(9, 10, 0.5)).toBe('high');
    expect(placeInFunnel(8, 10, 0.5)).toBe('within');
    expect(placeInFunnel(1, 10, 0.5)).toBe('low');
    expect(placeInFunnel(0, 10, 0.5)).toBe('very_low');
    expect(placeInFunnel(0, 3, 0.5)).toBe('within');
  });

  it('widen with overdispersion, which those whom the funnel should find do not make', () => {
    const random = makeRandom(3);
    const draw = (rateOf: (i: number) => number) =>
      Array.from({ length: 100 }, (_, i) => {
        const n = 20 + Math.floor(200 * random.uniform());
        let x = 0;
        for (let j = 0; j < n; j += 1) if (random.uniform() < rateOf(i)) x += 1;
        return { x, n };
      });
    expect(
      findDispersion(
        draw(() => 0.3),
        0.3,
      ),
    ).toBe(1);
    // Five outliers among a hundred that chance alone moves.
    expect(
      findDispersion(
        draw((i) => (i < 5 ? 0.9 : 0.3)),
        0.3,
      ),
    ).toBe(1);
    const wide = findDispersion(
      draw((i) => (i % 2 === 0 ? 0.15 : 0.45)),
      0.3,
    );
    expect(wide).toBeGreaterThan(5);
    const [plain, widened] = [findFunnelLimits(100, 0.3, 0.95), findFunnelLimits(100, 0.3, 0.95, 4)];
    expect(widened.high - 0.3).toBeCloseTo(2 * (plain.high - 0.3), 10);
    expect(placeInFunnel(48, 100, 0.3)).toBe('very_high');
    expect(placeInFunnel(48, 100, 0.3, 4)).toBe('within');
    expect(placeInFunnel(65, 100, 0.3, 4)).toBe('very_high');
  });
});
