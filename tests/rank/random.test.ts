import { describe, expect, it, vi } from 'vitest';

import { betaBelow } from '../../src/rank/beta.ts';
import { drawShares } from '../../src/rank/draw-weights.ts';
import { normalBelow } from '../../src/rank/normal.ts';
import type { Random } from '../../src/rank/random.ts';
import { makeRandom } from '../../src/rank/random.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const COUNT = 200_000;

/** Kolmogorov's distance between draws and a distribution, times √n: above 1.95 in one of a thousand honest samples. */
function distance(draw: (random: Random) => number, below: (x: number) => number): number {
  const random = makeRandom(2024);
  const drawn = Float64Array.from({ length: COUNT }, () => draw(random)).sort();
  let most = 0;
  drawn.forEach((x, i) => {
    const expected = below(x);
    most = Math.max(most, Math.abs(expected - i / COUNT), Math.abs(expected - (i + 1) / COUNT));
  });
  return most * Math.sqrt(COUNT);
}

describe('random numbers', () => {
  it('are those of the seed', () => {
    const draw = (seed: number): readonly number[] => {
      const random = makeRandom(seed);
      return [random.uniform(), random.normal(), random.gamma(0.5), random.gamma(30)];
    };
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    for (const seed of [1, 2, 7]) expect(draw(seed)).not.toEqual(draw(seed + 2 ** 32));
  });

  it('are the same normals whether they are drawn one by one or many at once', () => {
    const [one, many] = [makeRandom(11), makeRandom(11)];
    const out = new Float64Array(5000);
    for (const size of [1, 3, 5000, 7]) {
      many.fillNormals(out.subarray(0, size));
      expect([...out.subarray(0, size)]).toEqual(Array.from({ length: size }, () => one.normal()));
      expect(many.normal()).toBe(one.normal());
      expect(many.uniform()).toBe(one.uniform());
    }
  });

  it('are uniform and normal', () => {
    expect(
      distance(
        (random) => random.uniform(),
        (x) => x,
      ),
    ).toBeLessThan(1.95);
    expect(distance((random) => random.normal(), normalBelow)).toBeLessThan(1.95);
  });

  it('reach the tails of the normal as often as they should', () => {
    const random = makeRandom(3);
    let beyond = 0;
    for (let i = 0; i < 1_000_000; i += 1) if (Math.abs(random.normal()) > 3.5) beyond += 1;
    const expected = 2_000_000 * (1 - normalBelow(3.5));
    expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('make Beta variates of gammas, for few cases and for many', () => {
    for (const [x, n] of [
      [0, 3],
      [1, 1],
      [7, 20],
      [4000, 5000],
    ] as const) {
      const a = x + 0.5;
      const b = n - x + 0.5;
      const beta = (random: Random): number => {
        const hits = random.gamma(a);
        return hits / (hits + random.gamma(b));
      };
      expect(distance(beta, (share) => betaBelow(share, a, b))).toBeLessThan(1.95);
    }
  });
});

describe('drawShares', () => {
  it('varies weights around the reader’s with the stated spread, summing to 1', () => {
    const shares = [0.5, 0.3, 0.2, 0];
    const spread = 0.5;
    const random = makeRandom(11);
    const draws = Array.from({ length: 20_000 }, () => drawShares(shares, spread, random));
    for (const draw of draws) expect(draw.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    shares.slice(0, 3).forEach((share, i) => {
      const own = draws.map((draw) => draw[i] ?? NaN);
      const mean = own.reduce((a, b) => a + b, 0) / own.length;
      const deviation = Math.sqrt(own.reduce((sum, one) => sum + (one - mean) ** 2, 0) / own.length);
      expect(mean).toBeCloseTo(share, 2);
      expect(deviation / (spread * Math.sqrt(share * (1 - share)))).toBeCloseTo(1, 1);
    });
  });

  it('keeps weights without a spread, and a lone weight', () => {
    const random = makeRandom(1);
    expect(drawShares([0.7, 0.3], 0, random)).toEqual([0.7, 0.3]);
    expect(drawShares([1], 0.5, random)).toEqual([1]);
  });
});
