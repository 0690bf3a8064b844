import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { finishSimulation } from '../../src/rank/simulate-ranks.ts';
import { rankPublishers } from '../../src/rank/rank.ts';
import type { RankInput } from '../../src/rank/types.ts';
import { RankInputError } from '../../src/rank/types.ts';
import { makeIndicator, makeInput, plainOptions } from './make-input.ts';
import { makeTai, taiFigures, taiIndicators, taiRanks } from './tai.ts';

// Much is drawn or tried; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const ranksOf = (input: RankInput): Readonly<Record<string, number | null>> =>
  Object.fromEntries(rankPublishers(input).publishers.map(({ id, rank }) => [id, rank]));

describe('the Technology Achievement Index', () => {
  // Goalposts of the Human Development Report 2001 stand as two more rows; telephones and electricity count up to theirs.
  const telephones = Math.log10(901);
  const electricity = Math.log10(6969);
  const rows: Readonly<Record<string, readonly number[]>> = {
    ...taiFigures,
    'upper goalposts': [994, 272.6, 232.4, 80.8, telephones, electricity, 12, 27.4],
    'lower goalposts': [0, 0, 0, 0, 0, Math.log10(22), 0.8, 0.1],
  };
  const caps: Readonly<Record<string, number>> = { telephones, electricity };
  const pillars = ['creation', 'recent', 'old', 'skills'];
  const base = makeTai({ ...plainOptions, normalisation: 'minmax', skew: 'leave' });
  const ranking = rankPublishers({
    ...base,
    pillars: pillars.map((key) => ({ key, weight: 1 })),
    indicators: base.indicators.map((spec, i) => ({ ...spec, pillar: pillars[i >> 1] ?? '' })),
    publishers: Object.entries(rows).map(([id, figures]) => ({
      id,
      cells: Object.fromEntries(
        taiIndicators.map((key, i) => [key, { value: Math.min(figures[i] ?? NaN, caps[key] ?? Infinity) }]),
      ),
    })),
  });
  const countries = ranking.publishers.filter(({ id }) => id in taiRanks);

  it('has all 23 linear ranks of the Handbook’s table 38', () => {
    // The upper goalposts rank first.
    expect(Object.fromEntries(countries.map(({ id, rank }) => [id, (rank ?? NaN) - 1]))).toEqual(
      Object.fromEntries(Object.entries(taiRanks).map(([id, [linear]]) => [id, linear])),
    );
  });

  it('has the published scores to the precision of the printed figures', () => {
    const published = { Finland: 0.744, 'United States': 0.733, Sweden: 0.703, Japan: 0.698, Korea: 0.666 };
    for (const [id, score] of Object.entries(published)) {
      const found = countries.find((one) => one.id === id)?.score ?? NaN;
      expect(Math.abs(found / 100 - score)).toBeLessThan(0.0015);
    }
  });

  it('gives pillars whose mean is the total', () => {
    for (const { pillars: parts, score, indicators } of countries) {
      const total = parts.reduce((sum, part) => sum + part.share * (part.score ?? NaN), 0);
      expect(total).toBeCloseTo(score ?? NaN, 9);
      expect(indicators.reduce((sum, part) => sum + part.share * part.score, 0)).toBeCloseTo(score ?? NaN, 9);
    }
  });
});

describe('rankPublishers', () => {
  it('ranks level publishers alike and skips after them: 1, 2, 2, 4', () => {
    const input = makeInput([makeIndicator('a')], { d: [1], b: [5], c: [5], a: [9] });
    expect(rankPublishers(input).publishers.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  it('takes sums of another order for level, not for a lead', () => {
    const indicators = ['a', 'b', 'c'].map((key) => makeIndicator(key));
    const input = makeInput(
      indicators,
      { x: [0.1, 0.2, 0.3], y: [0.3, 0.1, 0.2], z: [0.2, 0.3, 0.1] },
      { normalisation: 'minmax' },
    );
    expect(ranksOf(input)).toEqual({ x: 1, y: 1, z: 1 });
  });

  it('sets aside whoever lacks a figure, with the reason, and ranks the others among themselves', () => {
    const indicators = [makeIndicator('a'), makeIndicator('r', { kind: 'rate', minimumN: 10 })];
    const ranking = rankPublishers(
      makeInput(indicators, {
        lucky: [1000, [3, 3]],
        blank: [1000, { missing: 'blank' }],
        low: [1, [10, 100]],
        high: [2, [20, 100]],
      }),
    );
    expect(ranking.setAside).toEqual([
      { id: 'blank', lacking: [{ key: 'r', reason: 'blank' }] },
      { id: 'lucky', lacking: [{ key: 'r', reason: 'below_minimum_n' }] },
    ]);
    expect(ranking.publishers.map(({ id, rank }) => [id, rank])).toEqual([
      ['high', 1],
      ['low', 2],
    ]);
  });

  it('bounds whoever lacks a figure, and all others, by all that it could be', () => {
    const indicators = [makeIndicator('a'), makeIndicator('b')];
    const ranking = rankPublishers(
      makeInput(
        indicators,
        { x: [0, 0], y: [10, 10], z: [5, 5], m: [7, { missing: 'slash' }] },
        { missing: 'bounds', normalisation: 'minmax' },
      ),
    );
    const find = (id: string) => ranking.publishers.find((one) => one.id === id);
    expect(find('m')).toMatchObject({
      score: null,
      rank: null,
      lacking: [{ key: 'b', reason: 'slash' }],
      bounds: { worstScore: 35, bestScore: 85, bestRank: 1, worstRank: 3 },
    });
    expect(find('m')?.pillars).toEqual([{ key: 'p', share: 1, score: null }]);
    // The missing figure can be any: far above all others it leaves them nothing.
    expect(find('y')).toMatchObject({ rank: 1, bounds: { bestRank: 1, worstRank: 2 } });
    expect(find('z')).toMatchObject({
      rank: 2,
      bounds: { bestRank: 2, worstRank: 3 },
    });
    expect(find('x')).toMatchObject({ rank: 3, bounds: { bestRank: 4, worstRank: 4 } });
    expect(ranking.publishers.map(({ id }) => id)).toEqual(['y', 'm', 'z', 'x']);
  });

  it('leaves a figure that nobody has at anything from 0 to 100', () => {
    const indicators = [makeIndicator('a'), makeIndicator('b')];
    const ranking = rankPublishers(
      makeInput(
        indicators,
        { x: [0, { missing: 'blank' }], y: [1, { missing: 'blank' }] },
        { missing: 'bounds', normalisation: 'minmax' },
      ),
    );
    expect(ranking.publishers.map(({ bounds }) => [bounds.worstScore, bounds.bestScore])).toEqual([
      [50, 100],
      [0, 50],
    ]);
  });

  it('asks nothing of an indicator without weight', () => {
    const indicators = [makeIndicator('a'), makeIndicator('b', { weight: 0 })];
    expect(ranksOf(makeInput(indicators, { x: [1, { missing: 'blank' }], y: [2, 5] }))).toEqual({
      y: 1,
      x: 2,
    });
  });

  it('says what is wrong with an input', () => {
    const one = makeIndicator('a');
    const input = makeInput([one], { x: [1] });
    const broken: RankInput[] = [
      { ...input, indicators: [{ ...one, weight: 0 }] },
      { ...input, indicators: [{ ...one, weight: -1 }] },
      { ...input, indicators: [one, one] },
      { ...input, pillars: [] },
      { ...input, publishers: [...input.publishers, ...input.publishers] },
      { ...input, options: { ...input.options, first: 0 } },
      { ...input, options: { ...input.options, draws: 0 } },
      { ...input, options: { ...input.options, weightSpread: 1 } },
    ];
    for (const each of broken) expect(() => rankPublishers(each)).toThrow(RankInputError);
  });

  const table = fc
    .record({
      rows: fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.option(fc.nat(50), { freq: 4 })), {
        minLength: 1,
        maxLength: 25,
      }),
      weights: fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      normalisation: fc.constantFrom('percentile' as const, 'minmax' as const, 'zscore' as const),
      aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
      missing: fc.constantFrom('set_aside' as const, 'bounds' as const),
    })
    .map(({ rows, weights, ...options }) =>
      makeInput(
        [
          makeIndicator('a', { weight: weights[0] }),
          makeIndicator('b', { weight: weights[1], pillar: 'q', direction: 'lower' }),
          makeIndicator('c', { weight: weights[2] }),
        ],
        Object.fromEntries(rows.map(([a, b, c], i) => [`p${i}`, [a, b, c ?? { missing: 'blank' as const }]])),
        options,
      ),
    );

  it('loses nobody, and ranks as competitions do', () => {
    fc.assert(
      fc.property(table, (input) => {
        const { publishers, setAside } = rankPublishers(input);
        expect(publishers.length + setAside.length).toBe(input.publishers.length);
        const ranked = publishers.filter(({ rank }) => rank !== null);
        for (const one of ranked) {
          const ahead = ranked.filter((other) => (other.score ?? NaN) > (one.score ?? NaN) + 1e-9).length;
          expect(one.rank).toBe(ahead + 1);
          expect(one.bounds.bestRank).toBeLessThanOrEqual(one.bounds.worstRank);
        }
        for (const { id, rank } of publishers) {
          const lacks = 'missing' in (input.publishers.find((one) => one.id === id)?.cells.c ?? {});
          expect(rank === null).toBe(lacks);
        }
      }),
    );
  });

  it('holds every filled-in ranking within the bounds', () => {
    fc.assert(
      fc.property(table, fc.nat(50), (input, guess) => {
        const bounded = {
          ...input,
          options: { ...input.options, missing: 'bounds' as const, normalisation: 'minmax' as const },
        };
        const observed = input.publishers.flatMap(({ cells }) => {
          const cell = cells.c;
          return cell !== undefined && 'value' in cell ? [cell.value] : [];
        });
        if (observed.length === 0) return;
        const least = observed.reduce((a, b) => Math.min(a, b));
        const most = observed.reduce((a, b) => Math.max(a, b));
        const value = Math.min(Math.max(guess, least), most);
        const filled = ranksOf({
          ...bounded,
          publishers: input.publishers.map(({ id, cells }) => ({
            id,
            cells: { ...cells, c: 'missing' in (cells.c ?? {}) ? { value } : (cells.c ?? { value }) },
          })),
        });
        for (const { id, bounds } of rankPublishers(bounded).publishers) {
          expect(filled[id]).toBeGreaterThanOrEqual(bounds.bestRank);
          expect(filled[id]).toBeLessThanOrEqual(bounds.worstRank);
        }
      }),
    );
  });

  it('does not depend on the order of publishers, nor on the scale of weights or figures', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (input, scale) => {
        const plain = rankPublishers(input);
        const turned = rankPublishers({ ...input, publishers: [...input.publishers].reverse() });
        expect(turned).toEqual(plain);
        const heavier = ranksOf({
          ...input,
          pillars: input.pillars.map((one) => ({ ...one, weight: one.weight * scale })),
          indicators: input.indicators.map((one) => ({ ...one, weight: one.weight * scale })),
        });
        expect(heavier).toEqual(ranksOf(input));
        const longer = ranksOf({
          ...input,
          publishers: input.publishers.map(({ id, cells }) => ({
            id,
            cells: Object.fromEntries(
              Object.entries(cells).map(([key, cell]) => [
                key,
                'value' in cell ? { value: cell.value * scale } : cell,
              ]),
            ),
          })),
        });
        expect(longer).toEqual(ranksOf(input));
      }),
    );
  });

  it('never lowers a publisher whose figure gets better (percentile and min–max)', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 30 }), fc.nat(24), (input, more, pick) => {
        if (input.options.normalisation === 'zscore') return;
        const id = `p${pick % input.publishers.length}`;
        const better = {
          ...input,
          publishers: input.publishers.map((one) => {
            const cell = one.cells.a;
            if (one.id !== id || cell === undefined || !('value' in cell)) return one;
            return { ...one, cells: { ...one.cells, a: { value: cell.value + more } } };
          }),
        };
        const before = ranksOf(input)[id] ?? null;
        if (before !== null) expect(ranksOf(better)[id]).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('keeps all ranks when an indicator joins in which all are level', () => {
    fc.assert(
      fc.property(table, (input) => {
        if (input.options.aggregation === 'geometric') return;
        const joined = {
          ...input,
          pillars: [...input.pillars, { key: 'level', weight: 1 }],
          indicators: [...input.indicators, makeIndicator('level', { pillar: 'level' })],
          publishers: input.publishers.map(({ id, cells }) => ({
            id,
            cells: { ...cells, level: { value: 3 } },
          })),
        };
        expect(ranksOf(joined)).toEqual(ranksOf(input));
      }),
    );
  });
});

describe('a ranking of nobody', () => {
  it('is empty where everybody is set aside, with the reasons', () => {
    const input = makeInput(
      [makeIndicator('a')],
      { x: [{ missing: 'not_read' }] },
      { normalisation: 'zscore' },
    );
    expect(rankPublishers(input)).toEqual({
      publishers: [],
      setAside: [{ id: 'x', lacking: [{ key: 'a', reason: 'not_read' }] }],
      scales: [{ key: 'a', reliability: 1, treatment: 'none' }],
    });
    expect(finishSimulation(input).intervals).toEqual([]);
    expect(rankPublishers({ ...input, publishers: [] })).toMatchObject({ publishers: [], setAside: [] });
  });
});
