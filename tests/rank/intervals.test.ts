import { describe, expect, it } from 'vitest';

import { finishSimulation, simulateRanks } from '../../src/rank/intervals.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { RankInput } from '../../src/rank/types.ts';
import { makeIndicator, makeInput } from './make-input.ts';

const rate = makeIndicator('r', { kind: 'rate' });
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
    const steps = simulateRanks({ ...mixed, options: { ...mixed.options, draws: 100 } }, 40);
    expect(steps.next()).toEqual({ done: false, value: { done: 40, draws: 100 } });
    expect(steps.next()).toEqual({ done: false, value: { done: 80, draws: 100 } });
    expect(steps.next()).toMatchObject({ done: true, value: { draws: 100 } });
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
          { normalisation, aggregation, winsorise: 0.1, draws: 3 },
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
    expect(rankPublishers(input).publishers[0]?.id).toBe('lucky');
    const lucky = find(input, 'lucky');
    expect(lucky?.high).toBeGreaterThan(10);
    expect(find(input, 'solid')?.high).toBeLessThanOrEqual(2);
  });

  it('gives a rate without counts no uncertainty', () => {
    const input = makeInput([rate], { x: [{ value: 0.5 }], y: [{ value: 0.6 }] });
    expect(finishSimulation(input).intervals).toEqual([
      { id: 'x', low: 2, median: 2, high: 2 },
      { id: 'y', low: 1, median: 1, high: 1 },
    ]);
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
    expect(find(input, 'm')).toEqual({ id: 'm', low: 2, median: null, high: 3 });
    expect(find(input, 'x')).toEqual({ id: 'x', low: 2, median: 2, high: 3 });
    expect(find(input, 'y')).toEqual({ id: 'y', low: 4, median: 3, high: 4 });
    expect(finishSimulation(input).ids).toEqual(['x', 'y', 'z']);
  });
});
