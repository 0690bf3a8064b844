import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countRanks } from '../../src/rank/count-ranks.ts';
import { expectRanks, orderExpected } from '../../src/rank/expected-ranks.ts';
import { normalBelow } from '../../src/rank/normal.ts';

const scores = fc.array(
  fc.record({ mean: fc.integer({ min: 0, max: 40 }), variance: fc.constantFrom(0, 0.5, 4, 100) }),
  { minLength: 1, maxLength: 30 },
);
const run = (list: readonly { readonly mean: number; readonly variance: number }[]) =>
  expectRanks({
    mean: Float64Array.from(list, ({ mean }) => mean),
    variance: Float64Array.from(list, ({ variance }) => variance),
  });

describe('expectRanks', () => {
  it('is 1 plus the chances of all others to be ahead', () => {
    fc.assert(
      fc.property(scores, (list) => {
        run(list).forEach((expected, i) => {
          const own = list[i] ?? { mean: NaN, variance: NaN };
          let sum = 1;
          list.forEach((other, k) => {
            if (k === i) return;
            const both = other.variance + own.variance;
            const gap = other.mean - own.mean;
            sum += gap === 0 ? 0.5 : both > 0 ? normalBelow(gap / Math.sqrt(both)) : gap > 0 ? 1 : 0;
          });
          expect(Math.abs(expected - sum)).toBeLessThan(0.02 * list.length);
        });
      }),
    );
  });

  it('adds up to the ranks there are', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const total = run(list).reduce((a, b) => a + b, 0);
        expect(total).toBeCloseTo((list.length * (list.length + 1)) / 2, 6);
      }),
    );
  });

  it('orders exact scores as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (means) => {
        const expected = run(means.map((mean) => ({ mean, variance: 0 })));
        expect(orderExpected(expected)).toEqual(countRanks(means));
      }),
    );
  });
});
