import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packInput, unpackInput } from '../../src/rank/pack-input.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { Cell, RankInput } from '../../src/rank/types.ts';
import { makeIndicator, plainOptions } from './make-input.ts';

const inputOf = (indicators: readonly string[], publishers: RankInput['publishers']): RankInput => ({
  publishers,
  pillars: [{ key: 'p', weight: 1 }],
  indicators: indicators.map((key) => makeIndicator(key)),
  options: plainOptions,
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.double({ noNaN: true }) }),
  fc.record({ numerator: fc.nat(50), denominator: fc.nat(50) }),
  fc.record({
    missing: fc.constantFrom('slash' as const, 'blank' as const, 'not_read' as const, 'not_defined' as const),
  }),
);
const keys = ['a', 'b', 'c'];
const inputs: fc.Arbitrary<RankInput> = fc
  .array(fc.dictionary(fc.constantFrom(...keys), cells, { noNullPrototype: true }), { maxLength: 12 })
  .map((list) =>
    inputOf(
      keys,
      list.map((one, row) => ({ id: `p${row}`, cells: one })),
    ),
  );

describe('an input on its way to a worker', () => {
  it('comes back as it was, zero, gap and reason alike', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(unpackInput(structuredClone(packInput(input)))).toEqual(input);
      }),
    );
  });

  it('is the same ranking, as cells that no indicator reads are of no account', () => {
    const input = inputOf(
      ['a'],
      [
        { id: 'x', cells: { a: { value: 1 }, z: { value: 9 } } },
        { id: 'y', cells: { a: { value: 2 } } },
      ],
    );
    expect(rankPublishers(unpackInput(packInput(input)))).toEqual(rankPublishers(input));
    expect(packInput(input).first).toHaveLength(2);
  });
});
