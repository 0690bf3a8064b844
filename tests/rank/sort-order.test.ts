import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeSortMemory, sortOrder } from '../../src/rank/sort-order.ts';

const sorted = (values: readonly number[]): readonly number[] => {
  const order = sortOrder(Float64Array.from(values), values.length, makeSortMemory(values.length));
  return [...order.subarray(0, values.length)].map((i) => values[i] ?? NaN);
};

describe('sortOrder', () => {
  it('orders any finite numbers, each once', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 300 }), (values) => {
        expect(sorted(values)).toEqual([...values].sort((a, b) => a - b));
      }),
    );
  });

  it('orders numbers that crowd into one bucket', () => {
    const crowded = Array.from({ length: 2000 }, (_, i) => (((i * 7919) % 2003) % 40) * 1e-9);
    expect(sorted([...crowded, 1e6])).toEqual([...crowded, 1e6].sort((a, b) => a - b));
  });
});
