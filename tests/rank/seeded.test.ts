import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findBands } from '../../src/rank/bands.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import { finishSimulation } from '../../src/rank/simulate-ranks.ts';
import type { Cell, IndicatorSpec, RankInput, RankOptions } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

/** Rates of few and of many cases, ratios, amounts with and without rounding; every ninth publisher lacks one. */
const indicators: readonly IndicatorSpec[] = [
  makeIndicator('rate', { kind: 'rate', table: 't' }),
  makeIndicator('other_rate', { kind: 'rate', table: 't', direction: 'lower' }),
  makeIndicator('ratio', { kind: 'ratio', pillar: 'q', direction: 'lower' }),
  makeIndicator('amount', { pillar: 'r' }),
];

function draw(publishers: number, options: Partial<RankOptions>): RankInput {
  const random = makeRandom(41);
  const rows = Object.fromEntries(
    Array.from({ length: publishers }, (_, i): [string, Cell[]] => {
      const denominator = Math.ceil(3 + 300 * random.uniform() ** 3);
      const numerator = Math.round(denominator * random.uniform());
      return [
        `p${String(i).padStart(3, '0')}`,
        [
          { numerator, denominator },
          { numerator: Math.floor((denominator - numerator) / 2), denominator },
          { numerator: Math.round(20 * random.uniform()), denominator },
          i % 9 === 4
            ? { missing: 'blank' }
            : { value: Math.round(Math.exp(3 * random.normal())), ...(i % 5 === 0 && { rounding: 5 }) },
        ],
      ];
    }),
  );
  return makeInput(indicators, rows, { draws: 300, seed: 5, weightSpread: 0.1, ...options });
}

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Everything that a seed decides, each in one number: how ranks are worked out may become faster and nothing else. */
const pins: Readonly<Record<string, readonly [Partial<RankOptions>, number, readonly string[]]>> = {
  percentiles: [{}, 120, ['44b4f425b5b4042a', '8900151cdab34877', '5bdbc0f2c1e950ce']],
  'min–max, geometric': [
    { normalisation: 'minmax', aggregation: 'geometric' },
    120,
    ['baf6772b2f479eaf', 'd02b34f9afe41f86', '69eab13d70d887cd'],
  ],
  'z-scores with bounds': [
    { normalisation: 'zscore', missing: 'bounds' },
    120,
    ['95d4cd97d47d5b00', 'c3325a1938d004c4', '1dd3e7a27b0c202a'],
  ],
  'goalposts, weights kept': [
    { normalisation: 'goalposts', weightSpread: 0, level: 0.95 },
    120,
    ['2fc92f51d261eb2b', 'df2d4872f936f1da', '69b5e1cb8ac5383b'],
  ],
  'five hundred': [{}, 500, ['860dc826b8a9328a', 'd7d9999b8de3bc71', '9d57f5750d4a19da']],
};

describe('a seeded ranking', () => {
  it.each(Object.entries(pins))('stays what it was: %s', (_, [options, publishers, kept]) => {
    const input = draw(publishers, options);
    const { ranks, intervals } = finishSimulation(input);
    const bands = findBands(input, rankPublishers(input));
    expect([hash([...ranks]), hash(intervals), hash(bands)]).toEqual(kept);
  });
});
