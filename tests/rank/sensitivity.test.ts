import { describe, expect, it } from 'vitest';

import { findKendall, findSpearman, toMidRanks } from '../../src/rank/correlation.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import { findSensitivity } from '../../src/rank/sensitivity.ts';
import { makeIndicator, makeInput, plainOptions } from './make-input.ts';
import { makeTai } from './tai.ts';

describe('correlation of ranks', () => {
  it('gives Kendall’s of the Handbook’s eight people, by height and weight (step 4)', () => {
    const tau = findKendall([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 1, 2, 5, 7, 8, 6]);
    expect(tau).toBeCloseTo((2 * 22) / 28 - 1, 12);
    expect(tau).toBeCloseTo(0.57, 2);
  });

  it('gives Spearman’s by the closed form without ties', () => {
    const left = [1, 2, 3, 4, 5, 6, 7, 8];
    const right = [3, 4, 1, 2, 5, 7, 8, 6];
    const squares = left.reduce((sum, one, i) => sum + (one - (right[i] ?? NaN)) ** 2, 0);
    expect(findSpearman(left, right)).toBeCloseTo(1 - (6 * squares) / (8 * 63), 12);
    expect(findSpearman(left, left)).toBeCloseTo(1, 12);
    expect(findSpearman(left, [...left].reverse())).toBeCloseTo(-1, 12);
  });

  it('counts ties as halves', () => {
    expect(toMidRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    // Pairs: two agree, one is tied on the right: τ-b = 2/√(3·2).
    expect(findKendall([1, 2, 3], [1, 2, 2])).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(findSpearman([1, 2, 3], [1, 2, 2])).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });

  it('is not defined where one side is all ties', () => {
    expect(findSpearman([1, 2], [3, 3])).toBeNull();
    expect(findKendall([1, 2], [3, 3])).toBeNull();
    expect(findKendall([], [])).toBeNull();
    expect(() => findSpearman([1], [1, 2])).toThrow(RangeError);
  });
});

describe('findSensitivity', () => {
  const input = makeTai({ ...plainOptions, normalisation: 'minmax' });
  const found = findSensitivity(input);

  it('ranks everybody anew under six methods', () => {
    expect(
      found.scenarios.map(({ normalisation, aggregation }) => `${normalisation} ${aggregation}`),
    ).toEqual([
      'percentile arithmetic',
      'percentile geometric',
      'minmax arithmetic',
      'minmax geometric',
      'zscore arithmetic',
      'zscore geometric',
    ]);
    for (const { normalisation, aggregation, ranks } of found.scenarios) {
      const own = rankPublishers({ ...input, options: { ...input.options, normalisation, aggregation } });
      expect(Object.fromEntries(found.publishers.map(({ id }, i) => [id, ranks[i]]))).toEqual(
        Object.fromEntries(own.publishers.map(({ id, rank }) => [id, rank])),
      );
    }
  });

  it('finds the reader’s own method like itself', () => {
    expect(found.scenarios[2]?.spearman).toBeCloseTo(1, 12);
    expect(found.scenarios[2]?.kendall).toBeCloseTo(1, 12);
    expect(found.scenarios[0]?.spearman).toBeLessThan(1);
  });

  it('says how far a rank goes', () => {
    for (const { rank, best, median, worst } of found.publishers) {
      expect(best).toBeLessThanOrEqual(Math.min(rank, median));
      expect(worst).toBeGreaterThanOrEqual(Math.max(rank, median));
    }
    found.publishers.forEach((one, place) => {
      const ranks = found.scenarios.map((scenario) => scenario.ranks[place] ?? NaN).sort((a, b) => a - b);
      expect(one).toMatchObject({
        best: ranks[0],
        median: ((ranks[2] ?? NaN) + (ranks[3] ?? NaN)) / 2,
        worst: ranks[5],
      });
    });
  });

  it('leaves out who is set aside', () => {
    const some = makeInput([makeIndicator('a')], { x: [3], y: [{ missing: 'blank' }], z: [1] });
    expect(findSensitivity(some).publishers.map(({ id }) => id)).toEqual(['x', 'z']);
  });
});
