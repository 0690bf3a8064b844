import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { measureTrend } from '../../src/query/yearly-values.ts';
import { measureTrend as trendView } from '../../src/views/measure/measure-trend.ts';
import { contextOf } from '../views/context-of.ts';
import { openMemoryDatabase, type Cells } from '../views/memory-database.ts';

const report = (id: string, year: number, items: number, scope: string | null = 'region'): Cells => ({
  report_id: `${id}-${year}`,
  publisher_id: id,
  year,
  scope,
  'narrative.items_disclosed': items,
});
const county = (id: string, at: number): Cells => ({
  publisher_id: id,
  hans: id,
  en: id,
  level: 'county',
  tier: 'county',
  kind: 'government',
  province: at % 2 ? '32' : '33',
  region_code: String(330101 + at),
});

const steady = [1, 2, 3, 4, 5, 6];
const early = [1, 2, 3, 4, 5];
const towns = [1, 2, 3, 4, 5, 6, 7, 8];
const zones = Array.from({ length: 13 }, (_, at) => at + 1);

const contents = {
  publishers: [
    ...steady.map((at) => county(`s${at}`, at)),
    ...early.map((at) => county(`e${at}`, 10 + at)),
    ...towns.map((at) => ({
      ...county(`t${at}`, 20 + at),
      level: 'township',
      tier: 'township',
      kind: 'township',
    })),
    ...zones.map((at) => ({ ...county(`z${at}`, 40 + at), level: 'zone', tier: 'zone', kind: 'zone' })),
  ],
  reports: [
    // Those that report in each year tell a little more each year.
    ...steady.flatMap((at) =>
      [2020, 2021, 2022].map((year) => report(`s${at}`, year, at * 10 + year - 2020)),
    ),
    report('s1', 2023, 12),
    // Large ones report in the first year alone: the median of all falls when they are gone.
    ...early.map((at) => report(`e${at}`, 2020, 5000 + at)),
    ...towns.map((at) => report(`t${at}`, 2018 + (at % 2), at, 'organ')),
    report('t1', 2022, 9, 'organ'),
    // Each year other zones: six, then two, then five.
    ...zones.map((at) => report(`z${at}`, at <= 6 ? 2019 : at <= 8 ? 2020 : 2021, at)),
  ],
};

describe('a measure over the years', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openMemoryDatabase(contents);
  });
  afterAll(() => database.close());

  const trend = (filter: Partial<Filter> = {}) =>
    database.run(measureTrend('trend', 'items_disclosed', { ...everything, ...filter }));
  const show = async (filter: Partial<Filter> = {}) => {
    const asked = { ...everything, ...filter };
    const view = trendView('items-trend', 'items_disclosed');
    return view.model(await database.run(view.query(asked)), await contextOf('en', asked));
  };

  it('compares the same publishers in each year, so that a change of publishers is no change', async () => {
    const rows = await trend();
    expect(rows.map(({ year, value, given }) => [year, value, given])).toEqual([
      [2020, 35, 11],
      [2021, 36, 6],
      [2022, 37, 6],
      [2023, null, 1],
    ]);
    expect(rows[0]).toMatchObject({ group_tier: 'county', group_scope: 'region', matched: 6, givers: 11 });
  });

  it('says of whom the median is, and what changed', async () => {
    const model = await show();
    expect(model.summary).toBe('Median of the same 6 publishers rose from 35 in 2020 to 37 in 2022.');
    expect(model.notes[0]).toContain('in each year from 2020 to 2022: county governments, region-wide');
    expect(model.coverage).toMatchObject({ unit: 'publishers', shown: 6, total: 11 });
  });

  it('gives a reason where no five of a group give it in any two years, and no median of fewer', async () => {
    const model = await show({ levels: ['township'] });
    expect(model).toMatchObject({ chart: null, refused: model.summary });
    expect(model.summary).toContain('no two years in each of which 5 publishers of one group give this');
    expect((await trend({ levels: ['township'] })).every(({ value }) => value === null)).toBe(true);
  });

  it('shows each year by itself where its publishers are others, without a line and without those of too few', async () => {
    const rows = await trend({ levels: ['zone'] });
    expect(
      rows.map(({ year, value, low, high, given, matched }) => [year, value, low, high, given, matched]),
    ).toEqual([
      [2019, 3.5, 2.25, 4.75, 6, null],
      [2020, null, null, null, 2, null],
      [2021, 11, 10, 12, 5, null],
    ]);
    const model = await show({ levels: ['zone'] });
    expect(model.chart).toMatchObject({
      kind: 'intervals',
      categories: ['6 reports of 2019', '2 reports of 2020', '5 reports of 2021'],
      points: [
        { value: 3.5, low: 2.25, high: 4.75 },
        { value: null, reason: 'Fewer than 5 publishers give it: no median' },
        { value: 11, low: 10, high: 12 },
      ],
    });
    expect(model.notes[0]).toBe('Compared: development zones, region-wide');
    expect(model.notes).toContain(
      'Each year’s reports are of different publishers: a difference between years is no change',
    );
    expect(model.coverage).toEqual({
      unit: 'reports',
      shown: 11,
      total: 13,
      reasons: [{ name: 'Fewer than 5 publishers give it: no median', count: 2 }],
    });
    expect(model.summary).toBe('5 reports of 2021; the median is 11.');
  });

  it('says that one year alone is no time, where one is chosen', async () => {
    const model = await show({ levels: ['zone'], years: [2021] });
    expect(model).toMatchObject({
      chart: null,
      refused: expect.stringContaining('2021 alone is chosen') as string,
    });
  });

  it('puts no years of others beside a chosen publisher', async () => {
    const rows = await trend({ publishers: ['z1'] });
    expect(rows.filter(({ report_id }) => report_id === null).every(({ value }) => value === null)).toBe(
      true,
    );
  });

  it('holds a chosen publisher against its own kind alone', async () => {
    const town = await trend({ publishers: ['t1'] });
    expect(town.filter(({ report_id }) => report_id === null).every(({ value }) => value === null)).toBe(
      true,
    );
    const county = await trend({ publishers: ['e1'] });
    expect(county.find(({ year, report_id }) => year === 2021 && report_id === null)?.value).toBe(36);
    expect(county.find(({ report_id }) => report_id === 'e1-2020')?.value).toBe(5001);
  });

  it('draws no line through a single value of a single publisher, and tells it', async () => {
    const lone = await show({ publishers: ['t2'] });
    expect(lone).toMatchObject({ chart: null, refused: lone.summary });
    expect(lone.summary).toMatch(/^Not drawn: t2 has a value for 2018 only: 2, and a line needs two years/);
    expect(lone.table.rows).toHaveLength(1);
    expect((await show({ publishers: ['t1'] })).chart?.kind).toBe('lines');
    expect((await show({ publishers: ['t2', 't3'] })).chart?.kind).toBe('lines');
    expect((await show({ publishers: ['e1'] })).chart?.kind, 'beside the median of its kind').toBe('lines');
  });

  it('keeps to the years of the filter', async () => {
    const rows = await trend({ years: [2020, 2022] });
    expect(rows.map(({ year, value }) => [year, value])).toEqual([
      [2020, 35],
      [2022, 37],
    ]);
  });
});
