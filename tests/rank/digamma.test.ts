import { describe, expect, it } from 'vitest';

import { digamma, trigamma } from '../../src/rank/digamma.ts';
import { normalBelow } from '../../src/rank/normal.ts';
import { quickBelow } from '../../src/rank/quick-normal.ts';
import { findShape } from '../../src/rank/skewness.ts';

describe('digamma and trigamma', () => {
  it('have their known values (DLMF 5.4.12 to 5.4.14, 5.15.4)', () => {
    expect(digamma(1)).toBeCloseTo(-0.577_215_664_9, 9);
    expect(digamma(0.5)).toBeCloseTo(-1.963_510_026, 8);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 9);
    expect(trigamma(0.5)).toBeCloseTo(Math.PI ** 2 / 2, 8);
  });
});

describe('quickBelow', () => {
  it('is the normal to six digits', () => {
    for (let z = -8.5; z < 8.5; z += 0.0173) expect(quickBelow(z)).toBeCloseTo(normalBelow(z), 6);
  });
});

describe('findShape', () => {
  it('gives what a spreadsheet’s manual prints for SKEW and KURT', () => {
    const { skew = NaN, kurtosis = NaN } = findShape([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]) ?? {};
    expect(skew).toBeCloseTo(0.359_543, 6);
    expect(kurtosis).toBeCloseTo(-0.151_799_6, 6);
  });

  it('is none of a few numbers or of equal ones', () => {
    expect(findShape([1, 2, 9])).toBeNull();
    expect(findShape([4, 4, 4, 4, 4])).toBeNull();
  });
});
