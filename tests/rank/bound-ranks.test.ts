import { describe, expect, it, vi } from 'vitest';

import { makeRandom } from '../../src/rank/random.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { Cell, IndicatorSpec, RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const missing: Cell = { missing: 'blank' };
const boundsOf = (input: RankInput) =>
  new Map(rankPublishers(input).publishers.map(({ id, bounds }) => [id, bounds]));

describe('best and worst ranks', () => {
  it('span all places for one missing rate beside six of 100 %', () => {
    const rate = makeIndicator('r', { kind: 'rate' });
    const rows = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`p${i}`, [[40, 40]] as const]));
    for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
      const bounds = boundsOf(
        makeInput([rate], { ...rows, m: [missing] }, { missing: 'bounds', normalisation }),
      );
      expect(bounds.get('m')).toMatchObject({ bestRank: 1, worstRank: 7 });
      expect(bounds.get('p0')).toMatchObject({ bestRank: 1, worstRank: 2 });
    }
  });

  it('keep apart whom no figure can bring together', () => {
    const indicators = [makeIndicator('a', { weight: 3 }), makeIndicator('b', { weight: 1 })];
    const bounds = boundsOf(
      makeInput(
        indicators,
        { x: [0, 0], y: [50, 5], z: [100, 9], m: [100, missing] },
        {
          missing: 'bounds',
          normalisation: 'minmax',
        },
      ),
    );
    expect(bounds.get('m')?.worstRank).toBeLessThanOrEqual(2);
    expect(bounds.get('x')).toMatchObject({ bestRank: 4, worstRank: 4 });
  });

  it('hold every filled-in ranking of small cases, whatever is filled in', () => {
    const random = makeRandom(12);
    const pick = (below: number): number => Math.floor(below * random.uniform());
    const kinds = ['rate', 'amount', 'ratio'] as const;
    let tried = 0;
    for (let trial = 0; trial < 150; trial += 1) {
      const indicators: IndicatorSpec[] = Array.from({ length: 1 + pick(3) }, (_, i) =>
        makeIndicator(`i${i}`, {
          kind: kinds[pick(3)] ?? 'rate',
          direction: pick(2) ? 'higher' : 'lower',
          weight: 1 + pick(3),
        }),
      );
      const cellOf = ({ kind }: IndicatorSpec): Cell => {
        const denominator = [4, 10, 300][pick(3)] ?? 4;
        if (kind === 'amount') return { value: pick(12) };
        return { numerator: pick(denominator + 1), denominator };
      };
      const rows = Object.fromEntries(
        Array.from({ length: 3 + pick(4) }, (_, row): [string, Cell[]] => [
          `p${row}`,
          indicators.map((spec) => (pick(6) === 0 ? missing : cellOf(spec))),
        ]),
      );
      const input = makeInput(indicators, rows, {
        missing: 'bounds',
        normalisation: (['percentile', 'minmax', 'zscore'] as const)[pick(3)] ?? 'percentile',
        aggregation: pick(3) === 0 ? 'geometric' : 'arithmetic',
      });
      const bounds = boundsOf(input);
      for (let fill = 0; fill < 30; fill += 1) {
        const filled = makeInput(
          indicators,
          Object.fromEntries(
            Object.entries(rows).map(([id, cells]) => [
              id,
              cells.map((cell, i): Cell => {
                const spec = indicators[i];
                if (!('missing' in cell) || !spec) return cell;
                const extreme = pick(3);
                const denominator = [1, 10, 5000][pick(3)] ?? 1;
                if (spec.kind === 'amount') return { value: [0, 3 * pick(8), 100_000][extreme] ?? 0 };
                return { numerator: [0, denominator, pick(denominator + 1)][extreme] ?? 0, denominator };
              }),
            ]),
          ),
          input.options,
        );
        for (const { id, rank } of rankPublishers(filled).publishers) {
          const bound = bounds.get(id);
          tried += 1;
          expect(rank).toBeGreaterThanOrEqual(bound?.bestRank ?? NaN);
          expect(rank).toBeLessThanOrEqual(bound?.worstRank ?? NaN);
        }
      }
    }
    expect(tried).toBeGreaterThan(10_000);
  });
});
