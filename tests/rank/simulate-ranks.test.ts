import { describe, expect, it } from 'vitest';

import { finishSimulation, simulateRanks } from '../../src/rank/simulate-ranks.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { IndicatorSpec, RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

const rate = makeIndicator('r', { kind: 'rate' });
const expectedOf = (input: RankInput) =>
  rankPublishers(input).publishers.map(({ expected }) => expected ?? NaN);
const find = (input: RankInput, id: string) => finishSimulation(input).intervals.find((one) => one.id === id);

describe('simulateRanks', () => {
  const mixed = makeInput(
    [rate, makeIndicator('a'), makeIndicator('q', { kind: 'ratio', pillar: 'o', direction: 'lower' })],
    {
      a: [[40, 50], 7, [3, 20]],
      b: [[30, 50], 9, [9, 20]],
      c: [[300, 400], 8, [1, 5]],
      d: [[9, 10], 5, [40, 300]],
    },
    { weightSpread: 0.2 },
  );

  it('gives the same result for the same seed, in whatever order publishers come', () => {
    const once = finishSimulation(mixed);
    expect(finishSimulation({ ...mixed, publishers: [...mixed.publishers].reverse() })).toEqual(once);
    expect(finishSimulation({ ...mixed, options: { ...mixed.options, seed: 8 } }).ranks).not.toEqual(
      once.ranks,
    );
  });

  it('tells its progress, and can be left', () => {
    const steps = simulateRanks(mixed, 2);
    expect(steps.next()).toEqual({ done: false, value: { done: 2, of: 4 } });
    expect(steps.next()).toMatchObject({ done: true, value: { draws: mixed.options.draws } });
    const left = simulateRanks(mixed, 1);
    left.next();
    left.return(finishSimulation(mixed));
    expect(left.next().done).toBe(true);
  });

  it('gives the rank itself where nothing is uncertain, under every method', () => {
    const indicators = [makeIndicator('a'), makeIndicator('b', { direction: 'lower', weight: 3 })];
    for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
      for (const aggregation of ['arithmetic', 'geometric'] as const) {
        const input = makeInput(
          indicators,
          { x: [1, 7], y: [4, 4], z: [4, 4], w: [9, 2], v: [2, 9] },
          { normalisation, aggregation, draws: 3 },
        );
        const ranks = rankPublishers(input).publishers.map(({ id, rank }) => [id, rank, rank, rank]);
        const simulated = finishSimulation(input).intervals.map(({ id, low, median, high }) => [
          id,
          low,
          median,
          high,
        ]);
        expect(simulated.sort()).toEqual(ranks.sort());
      }
    }
  });

  it('varies with weights alone', () => {
    const indicators = [makeIndicator('a'), makeIndicator('b')];
    const rows = { x: [1, 3], y: [3, 1], z: [0, 0] };
    expect(find(makeInput(indicators, rows), 'x')).toMatchObject({ low: 1, high: 1 });
    expect(find(makeInput(indicators, rows, { weightSpread: 0.3 }), 'x')).toMatchObject({ low: 1, high: 2 });
    expect(find(makeInput(indicators, rows, { weightSpread: 0.3 }), 'z')).toMatchObject({ low: 3, high: 3 });
  });

  it('widens with fewer cases: 3 out of 3 does not lead, nor trail, by luck', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 20 }, (_, i): [string, readonly [readonly [number, number]]] => [
        `p${i}`,
        [[600 + 15 * i, 1000]],
      ]),
    );
    const input = makeInput([rate], { ...rows, lucky: [[3, 3]], solid: [[990, 1000]] }, { draws: 1000 });
    expect(rankPublishers(input).publishers[0]?.id).toBe('solid');
    const lucky = find(input, 'lucky');
    expect(lucky?.high).toBeGreaterThan(10);
    expect(lucky?.low).toBe(1);
    expect(find(input, 'solid')?.high).toBeLessThanOrEqual(2);
    expect(find(input, 'solid')?.first).toBeGreaterThan(lucky?.first ?? NaN);
  });

  it('gives a rate told without its cases all the uncertainty of the fewest', () => {
    const input = makeInput([rate], { x: [{ value: 0.5 }], y: [{ value: 0.6 }], z: [[200, 400]] });
    expect(find(input, 'x')).toMatchObject({ low: 1, high: 3 });
    expect(find(input, 'z')).toMatchObject({ low: 1, high: 3 });
  });

  it('draws outcomes of one table together: what one share gains the other loses', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `p${i}`,
        [
          [30 + i, 100],
          [70 - i, 100],
        ] as const,
      ]),
    );
    const input = (table: Pick<IndicatorSpec, 'table'>) =>
      makeInput(
        [
          makeIndicator('r', { kind: 'rate', ...table }),
          makeIndicator('s', { kind: 'rate', direction: 'lower', ...table }),
        ],
        rows,
        { normalisation: 'minmax', draws: 400 },
      );
    // Two shares that make up the whole, of which one should be high and the other low, say the same thing twice: their
    // mean is as uncertain as one of them, not less by a factor of √2 as two of their own would be.
    const sure = (one: RankInput): number =>
      expectedOf(one).reduce((sum, expected) => sum + Math.abs(expected - 6.5), 0);
    expect(sure(input({ table: 't' }))).toBeLessThan(0.97 * sure(input({})));
    const width = (one: RankInput): number =>
      finishSimulation(one).intervals.reduce((sum, { first }) => sum + (first ?? 0) ** 2, 0);
    expect(width(input({ table: 't' }))).toBeLessThan(width(input({})));
  });

  it('spans best and worst cases where a figure is missing', () => {
    const indicators = [rate, makeIndicator('a')];
    const input = makeInput(
      indicators,
      {
        x: [[500, 1000], 5],
        y: [[100, 1000], 1],
        z: [[900, 1000], 9],
        m: [[500, 1000], { missing: 'blank' }],
      },
      { missing: 'bounds', normalisation: 'minmax' },
    );
    expect(find(input, 'm')).toMatchObject({ low: 1, median: null, high: 3, first: null });
    expect(find(input, 'x')).toMatchObject({ low: 1, median: 2, high: 3 });
    expect(find(input, 'y')).toMatchObject({ low: 4, median: 3, high: 4 });
    const ranking = rankPublishers(input);
    for (const { id, bounds } of ranking.publishers) {
      expect(find(input, id)?.low).toBeLessThanOrEqual(bounds.bestRank);
      expect(find(input, id)?.high).toBeGreaterThanOrEqual(bounds.worstRank);
    }
    expect(finishSimulation(input).ids).toEqual(['x', 'y', 'z']);
  });
});
