import { describe, expect, it } from 'vitest';

import { aggregate, GEOMETRIC_FLOOR } from '../../src/rank/aggregate.ts';
import { countRanks } from '../../src/rank/count-ranks.ts';
import { taiFigures, taiRanks } from './tai.ts';

const quarters = [0.25, 0.25, 0.25, 0.25];

describe('aggregate', () => {
  it('gives the Handbook’s two countries one arithmetic mean and two geometric ones (6.11)', () => {
    expect(aggregate([21, 1, 1, 1], quarters, 'arithmetic')).toBe(6);
    expect(aggregate([6, 6, 6, 6], quarters, 'arithmetic')).toBe(6);
    expect(aggregate([21, 1, 1, 1], quarters, 'geometric')).toBeCloseTo(2.14, 2);
    expect(aggregate([6, 6, 6, 6], quarters, 'geometric')).toBeCloseTo(6, 10);
    // The Handbook cuts these two off after two digits.
    const cut = (number: number): number => Math.floor(number * 100) / 100;
    expect(cut(aggregate([21, 2, 1, 1], quarters, 'geometric'))).toBe(2.54);
    expect(cut(aggregate([6, 7, 6, 6], quarters, 'geometric'))).toBe(6.23);
  });

  it('gives all 23 geometric ranks of the Handbook’s table 38, from raw figures as it has them', () => {
    const ids = Object.keys(taiFigures);
    const shares = new Array<number>(8).fill(1 / 8);
    const ranks = countRanks(ids.map((id) => aggregate(taiFigures[id] ?? [], shares, 'geometric')));
    expect(Object.fromEntries(ids.map((id, i) => [id, ranks[i]]))).toEqual(
      Object.fromEntries(Object.entries(taiRanks).map(([id, [, geometric]]) => [id, geometric])),
    );
  });

  it('lifts a score below the floor to the floor in a geometric mean, and there only', () => {
    expect(aggregate([0, 100], [0.5, 0.5], 'geometric')).toBeCloseTo(10, 10);
    expect(aggregate([GEOMETRIC_FLOOR, 100], [0.5, 0.5], 'geometric')).toBeCloseTo(10, 10);
    expect(aggregate([0, 100], [0.5, 0.5], 'arithmetic')).toBe(50);
  });
});
