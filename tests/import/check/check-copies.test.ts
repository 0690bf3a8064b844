import { describe, expect, it } from 'vitest';
import { checkCopies } from '../../../src/import/check/check-copies.ts';
import { toleranceOf } from '../../../src/import/check/tolerance.ts';

describe('two copies of one report', () => {
  it('agree, or differ with both numbers', () => {
    expect(checkCopies([])).toEqual([{ check: 'sources.agree', result: 'pass', at: null }]);
    const key = 'disputes.suit_direct.corrected';
    expect(checkCopies([{ key, kept: { value: 1 }, other: { value: 0 } }])).toEqual([
      {
        check: 'sources.agree',
        result: 'warn',
        at: key,
        left: { value: 1, keys: [key] },
        right: { value: 0, keys: [key] },
        difference: 1,
      },
    ]);
  });

  it('need a look where only one of them has the figure', () => {
    const key = 'requests.received.total';
    expect(checkCopies([{ key, kept: { problem: 'not_found' }, other: { value: 4 } }])).toMatchObject([
      { result: 'warn', at: key, missing: [key], right: { value: 4 } },
    ]);
  });
});

describe('how far a figure may stand from the exact number', () => {
  it.each([
    [{ value: 21_915_630, printed: '2191.563万元' }, 'yuan', 5],
    [{ value: 320_000_000, printed: '3.2亿元' }, 'yuan', 5_000_000],
    [{ value: 98.5 }, 'percent', 0.05],
    [{ value: 100 }, 'percent', 0.5],
    [{ value: 1653 }, 'count', 0],
    [{ value: 180_000, printed: '18万余条', approximate: true }, 'count', 10_000],
    [{ problem: 'blank' }, 'count', 0],
  ] as const)('%j in %s: %d', (figure, unit, slack) => {
    expect(toleranceOf(figure, unit)).toBeCloseTo(slack);
  });
});
