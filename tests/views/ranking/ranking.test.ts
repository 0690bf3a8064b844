import { describe, expect, it } from 'vitest';
import { finishSimulation } from '../../../src/rank/simulate-ranks.ts';
import { findBands } from '../../../src/rank/bands.ts';
import { explainMove } from '../../../src/rank/moved.ts';
import { findLift } from '../../../src/rank/lift.ts';
import { listRanks } from '../../../src/rank/list-ranks.ts';
import { rankPublishers } from '../../../src/rank/rank.ts';
import { findSensitivity } from '../../../src/rank/sensitivity.ts';
import { formatOf } from '../../../src/text/format.ts';
import type { SizeBand } from '../../../src/schema/size-bands.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { rankingBands, rankingLift, rankingMove } from '../../../src/views/ranking/ranking-blocks.ts';
import { rankingBump } from '../../../src/views/ranking/ranking-bump.ts';
import { rankingBars, rankingSensitivity } from '../../../src/views/ranking/ranking-charts.ts';
import { casesOf } from '../../../src/views/ranking/ranking-cases.ts';
import { chooseReports, toRankInput, yearsOf } from '../../../src/views/ranking/ranking-input.ts';
import { keepIndicators } from '../../../src/views/ranking/ranking-keeps.ts';
import { halfPlace, halfRound } from '../../../src/views/ranking/ranking-rounding.ts';
import { minimumOf, toSpecs, type RankReport } from '../../../src/views/ranking/ranking-rows.ts';
import {
  countingKeys,
  defaultSettings,
  presets,
  shareOf,
  type Preset,
  type RankScope,
  type RankSettings,
} from '../../../src/views/ranking/ranking-settings.ts';
import {
  bandsById,
  rankingAside,
  rankingTable,
  type Ranked,
} from '../../../src/views/ranking/ranking-table.ts';
import type { RankContext } from '../../../src/views/ranking/ranking-words.ts';

const context: RankContext = {
  language: 'en',
  t: await loadMessages('en'),
  format: formatOf('en'),
  say: (text) => text.en,
};

/** Sizes that differ from the others’. */
const sizeOf: Readonly<Record<string, SizeBand>> = { a: 'hundreds', d: 'unknown' };

type Figures = RankReport['cells'];
const reportOf = (id: string, year: number, scope: RankScope, cells: Figures): RankReport => ({
  id,
  reportId: `${id}/${year}`,
  names: { hans: `名${id}`, hant: null, en: `Name ${id}` },
  level: 'county',
  tier: 'county',
  kind: 'government',
  province: '31',
  year,
  scope,
  size: sizeOf[id] ?? 'tens',
  cells,
  bases: { items_disclosed: 'text' },
});

const passed = (numerator: number, denominator = 10) => ({ numerator, denominator });
const right = (value: number) => ({ value });
const full = (items: number, isRight: number): Figures => ({
  items_disclosed: { value: items },
  tables_right: right(isRight),
});

/** Twelve organs of 2023, of which `a` leads; in 2024 three, and one more that lacks a figure; two regions of 2024. */
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const reports: readonly RankReport[] = [
  ...letters.map((id, at) => reportOf(id, 2023, 'organ', full(100 - at, 1))),
  reportOf('a', 2024, 'organ', full(10, 0)),
  reportOf('b', 2024, 'organ', full(30, 1)),
  reportOf('c', 2024, 'organ', full(20, 1)),
  reportOf('d', 2024, 'organ', { items_disclosed: { missing: 'slash' }, tables_right: right(1) }),
  reportOf('x', 2024, 'region', full(5, 1)),
  reportOf('y', 2024, 'region', full(6, 1)),
];

const keys = countingKeys(defaultSettings);
const group = { scope: 'organ', tier: 'county', kind: 'government' } as const;
const inputOf = (year: number, changes: Partial<RankSettings> = {}) =>
  toRankInput(reports, { ...defaultSettings, draws: 200, ...changes }, keys, { ...group, year });

function rankedOf(year: number, changes: Partial<RankSettings> = {}, simulate = true): Ranked {
  const input = inputOf(year, changes);
  const ranking = rankPublishers(input);
  const simulation = finishSimulation(input);
  return {
    ranking,
    simulated: simulate
      ? {
          state: 'ready',
          intervals: new Map(simulation.intervals.map((one) => [one.id, one])),
          bands: bandsById(findBands(input, ranking)),
        }
      : { state: 'running' },
    reports: new Map(
      reports.filter((one) => one.year === year && one.scope === 'organ').map((one) => [one.id, one]),
    ),
    keys,
    bounded: changes.missing === 'bounds',
  };
}

const columnOf = (table: ReturnType<typeof rankingTable>, id: string) => {
  const at = table.columns.findIndex((column) => column.id === id);
  return table.rows.map((row) => row[at]);
};

describe('the settings of a ranking', () => {
  it('shares add up to one over what counts, whatever the weights', () => {
    const settings: RankSettings = {
      ...defaultSettings,
      preset: 'all',
      weights: { disclosure_rate: 7, items_disclosed: 0 },
      pillars: { service: 0, appeals: 90 },
    };
    const counting = countingKeys(settings);
    expect(counting).not.toContain('items_disclosed');
    expect(counting).not.toContain('services_on_time_rate');
    expect(counting.reduce((sum, key) => sum + shareOf(settings, key), 0)).toBeCloseTo(1, 12);
    expect(shareOf(settings, 'items_disclosed')).toBe(0);
  });

  it('shares are those that the ranking itself uses', () => {
    const settings: RankSettings = {
      ...defaultSettings,
      weights: { disclosure_rate: 20 },
      pillars: { openness: 80 },
    };
    const counting = countingKeys(settings);
    const specs = toSpecs(settings, counting);
    const cells: Figures = { ...full(1, 0), disclosure_rate: passed(2, 20) };
    const input = toRankInput([reportOf('a', 2024, 'organ', cells)], settings, counting, {
      ...group,
      year: 2024,
    });
    const [one] = rankPublishers(input).publishers;
    expect(one?.indicators).toHaveLength(specs.length);
    for (const { key, share } of one?.indicators ?? []) {
      expect(shareOf(settings, key as 'disclosure_rate')).toBeCloseTo(share, 12);
    }
    // What the group leaves out has no share, and the others have all.
    expect(shareOf(settings, 'disclosure_rate', ['disclosure_rate'])).toBe(1);
    expect(shareOf(settings, 'tables_right', ['disclosure_rate'])).toBe(0);
  });

  it('takes the least cases from the registry unless the reader sets them', () => {
    expect(minimumOf(defaultSettings, 'disclosure_rate')).toBe(10);
    expect(minimumOf({ minimums: { disclosure_rate: 3 } }, 'disclosure_rate')).toBe(3);
  });
});

describe('what is ranked', () => {
  it('is the largest comparable group, and of it the newest year with at least ten', () => {
    expect(chooseReports(reports, defaultSettings)).toEqual({ ...group, year: 2023 });
    const more = [...reports, ...letters.slice(0, 10).map((id) => reportOf(id, 2025, 'organ', full(1, 1)))];
    expect(chooseReports(more, defaultSettings)).toEqual({ ...group, year: 2025 });
  });

  it('is one tier and one kind, never those that no rule tells apart nor a scope that is not stated', () => {
    const mixed = [
      ...letters.map((id) => ({ ...reportOf(`${id}1`, 2024, 'organ', full(1, 1)), kind: 'other' })),
      ...letters.map((id) => reportOf(`${id}2`, 2024, 'unknown', full(1, 1))),
      ...letters
        .slice(0, 4)
        .map((id) => ({ ...reportOf(`${id}3`, 2024, 'organ', full(1, 1)), tier: 'city' })),
      ...letters.slice(0, 3).map((id) => reportOf(id, 2024, 'organ', full(1, 1))),
    ];
    expect(chooseReports(mixed, defaultSettings)).toEqual({ ...group, tier: 'city', year: 2024 });
    expect(chooseReports(mixed, { ...defaultSettings, scope: 'unknown' })?.scope).toBe('unknown');
    expect(chooseReports(mixed, { ...defaultSettings, group: 'county.government' })?.tier).toBe('county');
  });

  it('is what the reader sets; the other is still chosen', () => {
    expect(chooseReports(reports, { ...defaultSettings, year: 2024 })).toEqual({ ...group, year: 2024 });
    expect(chooseReports(reports, { ...defaultSettings, scope: 'region' })).toEqual({
      ...group,
      scope: 'region',
      year: 2024,
    });
    expect(chooseReports([], defaultSettings)).toBeNull();
  });

  it('stays who it is and when it is, whatever is weighed', () => {
    const chosen = chooseReports(reports, defaultSettings);
    for (const preset of Object.keys(presets) as Preset[]) {
      for (const weights of [{}, { items_disclosed: 0 }, { disclosure_rate: 100 }]) {
        expect(chooseReports(reports, { ...defaultSettings, preset, weights })).toEqual(chosen);
      }
    }
  });

  it('is ranked by what at least half of the group gives of a preset, and by all that the reader weighs', () => {
    const some = letters.map((id, at) =>
      reportOf(id, 2024, 'organ', at < 4 ? full(at, 1) : { items_disclosed: { value: at } }),
    );
    expect(keepIndicators(defaultSettings, some)).toEqual({
      keys: ['items_disclosed'],
      dropped: ['tables_right'],
    });
    const asked = { ...defaultSettings, weights: { tables_right: 10 } };
    expect(keepIndicators(asked, some).keys).toEqual(['items_disclosed', 'tables_right']);
    expect(keepIndicators({ ...defaultSettings, preset: 'appeals' }, some).dropped).toEqual([]);
    const rare = letters.map((id, at) =>
      reportOf(id, 2024, 'organ', at < 4 ? { items_disclosed: { value: at } } : {}),
    );
    expect(keepIndicators(defaultSettings, rare).keys).toEqual(['items_disclosed']);
  });

  it('never holds two kinds of report', () => {
    const ids = inputOf(2024).publishers.map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the table of a ranking', () => {
  it('shows ranks, intervals, scores and figures; those set aside are in the file alone, with the reason', () => {
    const ranked = rankedOf(2024);
    const page = rankingTable(ranked, context, 'page');
    const file = rankingTable(ranked, context, 'file');
    expect(columnOf(page, 'rank').map((cell) => cell?.value)).toEqual([1, 2, 3]);
    expect(columnOf(page, 'publisher').map((cell) => cell?.text)).toEqual(['Name b', 'Name c', 'Name a']);
    expect(columnOf(page, 'tables_right').map((cell) => cell?.text)).toEqual(['1', '1', '0']);
    expect(columnOf(page, 'interval')[0]?.text).toMatch(/^1–[123]$/);
    expect(columnOf(page, 'items_disclosed')[0]).toMatchObject({
      reportId: 'b/2024',
      keys: ['narrative.items_disclosed'],
    });
    expect(file.rows).toHaveLength(4);
    expect(file.rows[3]?.[1]?.reason).toContain('Printed as “/”');
    for (const row of file.rows) expect(row).toHaveLength(file.columns.length);
  });

  it('says that intervals are on their way while they are, and shows no number for them', () => {
    const page = rankingTable(rankedOf(2024, {}, false), context, 'page');
    for (const cell of columnOf(page, 'interval')) {
      expect(cell).toEqual({ text: '', value: null, reason: 'simulating' });
    }
  });

  it('gives best and worst ranks where figures are missing, and no single one', () => {
    const page = rankingTable(rankedOf(2024, { missing: 'bounds' }), context, 'page');
    const at = page.rows.findIndex((row) => row[0]?.publisherId === 'd');
    expect(columnOf(page, 'rank')[at]?.value).toBeNull();
    expect(columnOf(page, 'rank')[at]?.reason).toContain('Items disclosed');
    expect(Number(columnOf(page, 'best')[at]?.value)).toBeLessThan(
      Number(columnOf(page, 'worst')[at]?.value),
    );
  });
});

/** The bump chart of 2024, each year ranked by itself. */
function bumpOf(all: readonly RankReport[], changes: Partial<RankSettings> = {}) {
  const years = yearsOf(all, group).map((year) => {
    const input = toRankInput(all, { ...defaultSettings, ...changes }, keys, { ...group, year });
    return { year, ranks: new Map(listRanks(input).map(({ id, rank }) => [id, rank])) };
  });
  return rankingBump(years, all, rankedOf(2024).ranking, null, context);
}

describe('the charts of a ranking', () => {
  it('bars: a page of publishers on an axis that holds every rank', () => {
    const { chart, table } = rankingBars(rankedOf(2023), 0, context);
    expect(chart?.kind).toBe('intervals');
    if (chart?.kind !== 'intervals') return;
    expect(chart.value.max).toBe(12);
    expect(chart.points[0]).toMatchObject({ value: 1, reportId: 'a/2023' });
    expect(table.rows).toHaveLength(12);
  });

  it('bump: each year ranked by itself, a year without a rank a gap with its reason', () => {
    const model = bumpOf(reports);
    expect(model.table.columns.map(({ name }) => name)).toEqual(['Publisher', '2023', '2024']);
    const rowOf = (id: string) => model.table.rows.find((row) => row[0]?.publisherId === id);
    expect(
      rowOf('a')
        ?.slice(1)
        .map((cell) => cell.value),
    ).toEqual([1, 3]);
    expect(rowOf('l')?.[2]).toEqual({ text: '', value: null, reason: 'cannot be ranked that year' });
    if (model.chart?.kind !== 'lines') throw new Error('The bump chart is of lines.');
    expect(model.chart.value.unit).toBe('rank');
  });

  it('bump: years of which nobody can be ranked are left out, under every normalisation', () => {
    const thin = [...reports, reportOf('a', 2022, 'organ', { items_disclosed: { missing: 'not_read' } })];
    for (const normalisation of ['percentile', 'minmax', 'zscore'] as const) {
      const model = bumpOf(thin, { normalisation });
      expect(model.table.columns).toHaveLength(3);
    }
  });

  it('sensitivity: six methods, and each publisher’s range over them', () => {
    const model = rankingSensitivity(findSensitivity(inputOf(2024)), rankedOf(2024), context);
    expect(model.table.columns).toHaveLength(5 + 6);
    for (const row of model.table.rows) {
      const ranks = row.slice(5).map((cell) => Number(cell.value));
      expect(row[2]?.value).toBe(Math.min(...ranks));
      expect(row[4]?.value).toBe(Math.max(...ranks));
    }
  });

  it('bands: everyone ranked is in one, and a long one says how many it does not name', () => {
    const ranked = rankedOf(2023);
    if (ranked.simulated.state !== 'ready') throw new Error('The simulation is done.');
    const bands = [...new Set(ranked.simulated.bands.values())];
    const model = rankingBands(bands, ranked.reports, context);
    const counts = model.table.rows.map((row) => Number(row[1]?.value));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    const ids = Array.from({ length: 15 }, (_, at) => `p${at}`);
    const long = rankingBands([{ from: 1, to: 15, ids }], new Map(), context);
    expect(long.table.rows[0]?.[2]?.text).toMatch(/p11; and 3 more$/);
  });
});

describe('who is set aside', () => {
  it('is listed with every figure that it lacks, and why', () => {
    const table = rankingAside(rankedOf(2024), context);
    expect(table.rows.map(([name]) => name?.text)).toEqual(['Name d']);
    expect(table.rows[0]?.[1]?.text).toBe('Items disclosed: Printed as “/”');
  });

  it('is listed as well where bounds stand for its rank', () => {
    const bounded = rankedOf(2024, { missing: 'bounds' });
    expect(rankingAside(bounded, context)).toEqual(rankingAside(rankedOf(2024), context));
    expect(bounded.ranking.publishers).toHaveLength(4);
  });
});

describe('the reasons of a ranking', () => {
  it('a move’s parts add up to its total, in words and in numbers', () => {
    const move = explainMove(inputOf(2023), inputOf(2024), 'a');
    const model = rankingMove(
      move,
      { name: 'Name a', before: '2023', after: '2024', together: false },
      context,
    );
    const parts = model.table.rows.map((row) => Number(row[1]?.value));
    const total = parts.pop();
    expect(total).toBe(2);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(2, 12);
    expect(parts.slice(2)).toEqual([0, 0]);
    expect(model.table.rows.at(-1)?.[1]?.text).toBe('down 2');
    expect(model.summary).toBe('Name a: rank 1 in 2023, rank 3 in 2024');
  });

  it('a move that cannot be explained says which figure is missing', () => {
    const move = explainMove(inputOf(2023), inputOf(2024), 'd');
    const model = rankingMove(
      move,
      { name: 'Name d', before: '2023', after: '2024', together: false },
      context,
    );
    expect(model.table.rows).toEqual([]);
    expect(model.summary).toContain('Items disclosed: Printed as “/”');
  });

  it('a lift tells the cases that it takes, and what is out of reach', () => {
    const lift = findLift(inputOf(2024), 'a', 1);
    if (!lift) throw new Error('“a” has a rank.');
    const model = rankingLift(lift, context);
    expect(model.summary).toBe('Now rank 3, aimed at 2');
    expect(model.table.rows).toHaveLength(2);
    const [items, checks] = model.table.rows;
    expect(items?.[1]?.text).toBe('10');
    expect(checks?.[1]?.text).toBe('0');
    for (const row of model.table.rows) {
      expect(row[2]?.value === null ? row[2].reason : Number(row[3]?.value) <= 2).toBeTruthy();
    }
  });
});

describe('the cases behind a rate', () => {
  const counted = (id: string, numerator: number, denominator: number) =>
    reportOf(id, 2020, 'organ', {
      items_disclosed: { value: 1 },
      disclosure_rate: passed(numerator, denominator),
    });
  const cases = (few: readonly RankReport[], key: 'disclosure_rate' | 'items_disclosed') => {
    const settings = {
      ...defaultSettings,
      weights: { disclosure_rate: 50 },
      minimums: { disclosure_rate: 1 },
    };
    const input = toRankInput(few, settings, ['items_disclosed', 'disclosure_rate'], {
      ...group,
      year: 2020,
    });
    return casesOf(rankPublishers(input), new Map(few.map((report) => [report.id, report])), key);
  };

  it('are counted over those placed, and are none of an amount', () => {
    const few = [counted('a', 1, 10), counted('b', 2, 10), counted('c', 2, 12)];
    expect(cases(few, 'disclosure_rate')).toEqual({ least: 10, median: 10 });
    expect(cases(few, 'items_disclosed')).toBeNull();
  });

  it('have a median between the middle two', () => {
    expect(cases([counted('a', 1, 1), counted('b', 1, 4)], 'disclosure_rate')).toEqual({
      least: 1,
      median: 2.5,
    });
  });
});

describe('the rounding of what is printed', () => {
  it('is half of the last place, and of an approximate number half of its last place that is not zero', () => {
    expect([98.5, 98, 99.98].map(halfPlace)).toEqual([0.05, 0.5, 0.005]);
    expect([5500, 5501, 20_000, 0].map(halfRound)).toEqual([50, 0.5, 5000, 0.5]);
  });
});
