import { describe, expect, it } from 'vitest';
import { findShape } from '../../src/rank/skewness.ts';
import { treatSkew } from '../../src/rank/treat-skew.ts';

/**
 * Worked examples of COINr 1.1 (W. Becker; bluefoxr.github.io/COINr, reference pages of `Treat.numeric`,
 * `check_SkewKurt`, `log_CT_plus`, and its tests/testthat/test-treat.R), with the numbers printed there.
 */
const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('skewed figures, as COINr’s documentation works them out', () => {
  it('have the skewness and kurtosis printed there: 1 to 10, with 30 and 100', () => {
    const shape = findShape([...oneToTen, 30, 100]);
    expect(shape?.skew).toBeCloseTo(3.063241, 6);
    expect(shape?.kurtosis).toBeCloseTo(9.741391, 6);
  });

  it.each([
    ['with 100', [...oneToTen, 100], 'log'],
    ['with −100', [...oneToTen, -100], 'log'],
    ['with 30 and 100', [...oneToTen, 30, 100], 'log'],
    ['to 20, with 100 and 200', [...Array.from({ length: 20 }, (_, i) => i + 1), 100, 200], 'log'],
    ['with 10 once more in place of 100, which passes', [...oneToTen, 10], 'none'],
  ] as const)('fail or pass its test of skew and kurtosis: 1 to 10 %s', (_, values, name) => {
    expect(treatSkew(Float64Array.from(values)).name).toBe(name);
  });

  it('are put on its logarithm: log(x − min + a), or −log(max + a − x), with a hundredth of the range', () => {
    const above = treatSkew(Float64Array.from([...oneToTen, 100]));
    const below = treatSkew(Float64Array.from([...oneToTen, -100]));
    for (const x of [...oneToTen, 100]) expect(above.apply(x)).toBeCloseTo(Math.log(x - 1 + 0.99), 12);
    for (const x of [...oneToTen, -100]) expect(below.apply(x)).toBeCloseTo(-Math.log(10 + 1.1 - x), 12);
  });
});
