import { describe, expect, it } from 'vitest';
import { buildBoard } from '../../src/rank/board.ts';
import { comparePairs } from '../../src/rank/compare-pairs.ts';
import { findRankSets, type RankSet } from '../../src/rank/confidence-sets.ts';
import { makeRatios } from '../../src/rank/lead-ratios.ts';
import { findLeads, type Leads } from '../../src/rank/leads.ts';
import { limitOfMany } from '../../src/rank/many-tests.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { scoreAlone, scoreBoard } from '../../src/rank/score.ts';
import type { Cell, RankOptions } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

/** Intervals by their definition: each row beside all others, stepping down with all its ratios. */
function setsByDefinition(leads: Leads, level: number): readonly RankSet[] {
  const ratioOf = makeRatios(leads);
  const rows = leads.low.length;
  const ends = Math.max(3, Math.ceil(rows / 10));
  return Array.from({ length: rows }, (_, row) => {
    const ratios = Array.from({ length: rows }, (__, other) => (other === row ? 0 : ratioOf(other, row)));
    const setOf = (limit: number): RankSet => ({
      low: 1 + ratios.filter((one) => one > limit).length,
      high: rows - ratios.filter((one) => one < -limit).length,
    });
    let set: RankSet = { low: 1, high: rows };
    for (let open = rows - 1; ;) {
      set = setOf(limitOfMany(Math.max(open, 1), level));
      const left = set.high - set.low;
      if (left >= open || left === 0) break;
      open = left;
    }
    const alone = setOf(limitOfMany(1, level));
    return {
      low: set.low <= ends ? Math.min(set.low, alone.low) : alone.low,
      high: set.high > rows - ends ? Math.max(set.high, alone.high) : alone.high,
    };
  });
}

const random = makeRandom(17);
const indicators = [
  makeIndicator('rate', { kind: 'rate' }),
  makeIndicator('ratio', { kind: 'ratio', direction: 'lower' }),
  makeIndicator('amount'),
];

type Figures = (i: number) => readonly Cell[];

const kinds: Readonly<Record<string, readonly [number, Figures, Partial<RankOptions>]>> = {
  'many cases, well apart': [
    150,
    (i) => [
      { numerator: 20 * i, denominator: 4000 },
      { numerator: 150 - i, denominator: 5000 },
      { value: i },
    ],
    {},
  ],
  'few cases': [
    60,
    () => {
      const denominator = 2 + Math.floor(20 * random.uniform());
      return [
        { numerator: Math.floor(denominator * random.uniform()), denominator },
        { numerator: Math.floor(5 * random.uniform()), denominator },
        { value: 5, rounding: 3 },
      ];
    },
    { normalisation: 'minmax' },
  ],
  'known exactly, some level': [
    40,
    (i) => [{ value: 0.5 }, { value: 0.1 }, { value: Math.floor(i / 3) }],
    { normalisation: 'minmax' },
  ],
  'figures missing': [
    30,
    (i) => [
      { numerator: 10 * i, denominator: 400 },
      { numerator: 3, denominator: 400 },
      i % 4 === 0 ? { missing: 'blank' } : { value: i },
    ],
    { missing: 'bounds', normalisation: 'zscore' },
  ],
};

function leadsOf([publishers, figures, options]: (typeof kinds)[string]): Leads {
  const rows = Object.fromEntries(
    Array.from({ length: publishers }, (_, i) => [`p${String(i).padStart(3, '0')}`, figures(i)]),
  );
  const input = makeInput(indicators, rows, options);
  const board = buildBoard(input);
  return findLeads(board, scoreAlone(scoreBoard(board, input.options), input.options), input.options, 'own');
}

describe.each(Object.entries(kinds))('intervals of ranks: %s', (_, kind) => {
  const leads = leadsOf(kind);

  it('are those of their definition, though each two rows are compared once', () => {
    for (const level of [0.5, 0.9, 0.99]) {
      expect(findRankSets(leads, level)).toEqual(setsByDefinition(leads, level));
    }
  });

  it('count who leads whom as every pair by itself does, both ways', () => {
    const rows = leads.low.length;
    const ratioOf = makeRatios(leads);
    const limits = { least: 1.5, floor: 2, widest: 3 };
    const compared = comparePairs(rows, ratioOf, limits);
    const asked = [0, rows - 1];
    for (const row of asked) {
      const ratios = Array.from({ length: rows }, (__, other) => (other === row ? 0 : ratioOf(other, row)));
      const within = (from: number) =>
        ratios.filter((one) => Math.abs(one) > from && Math.abs(one) <= limits.widest).sort();
      expect(compared.byLeast.above[row]).toBe(ratios.filter((one) => one > 1.5).length);
      expect(compared.byLeast.below[row]).toBe(ratios.filter((one) => one < -1.5).length);
      expect(compared.byWidest.above[row]).toBe(ratios.filter((one) => one > 3).length);
      expect(compared.byWidest.below[row]).toBe(ratios.filter((one) => one < -3).length);
      expect([...(compared.between(asked).get(row) ?? [])].sort()).toEqual(within(2));
      expect([...compared.open(row)].sort()).toEqual(within(1.5));
    }
  });
});
