import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { latestReports, type Span } from '../../src/query/latest-reports.ts';
import { publisher as place } from '../views/fixture.ts';
import { openMemoryDatabase, type Cells } from '../views/memory-database.ts';

const publisher = (id: string, level: string, code: string | null, hans = id, parent_id = ''): Cells => ({
  ...place(id, hans, id, level, code?.slice(0, 2) ?? null, code),
  parent_id: parent_id || null,
});

const counties = Array.from({ length: 12 }, (_, at) => publisher(`c${at}`, 'county', String(320801 + at)));
const towns = Array.from({ length: 9 }, (_, at) => publisher(`t${at}`, 'township', '320801', `t${at}`, 'c0'));
const bureaus = ['320000', '320800', '320801', '320802', null].map((code, at) =>
  publisher(`b${at}`, 'department', code, `某地教育局`),
);
const zones = [
  publisher('z0', 'zone', '320800'),
  ...[1, 2, 3, 4, 5].map((at) => publisher(`z${at}`, 'zone', '320801', `z${at}`, at === 1 ? 'z0' : '')),
];
const publishers = [publisher('city', 'city', '320800'), ...counties, ...towns, ...bureaus, ...zones];

const report = (id: string, year: number, scope: string | null, items: number | null): Cells => ({
  report_id: `${id}-${year}-${scope ?? 'unknown'}`,
  publisher_id: id,
  year,
  scope,
  partial: true,
  'narrative.items_disclosed': items,
});

const reports = [
  report('city', 2023, 'region', 9000),
  // Twelve counties do not say for whom they speak; six of them do in another year.
  ...counties.map((_, at) => report(`c${at}`, 2024, null, 100 + at)),
  ...counties.slice(0, 6).map((_, at) => report(`c${at}`, 2023, 'region', 200 + at)),
  report('c6', 2023, 'region', null),
  ...towns.slice(0, 5).map((_, at) => report(`t${at}`, 2025, 'organ', 10 + at)),
  ...bureaus.map((_, at) => report(`b${at}`, 2023, 'organ', 50 + at)),
  ...zones.map(({ publisher_id }, at) => report(String(publisher_id), 2022, 'region', 70 + at)),
];

describe('who may stand beside whom', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openMemoryDatabase({ publishers, reports });
  });
  afterAll(() => database.close());

  const compare = (filter: Partial<Filter> = {}, span: Span = 'latest') =>
    database.run(latestReports('compared', 'items_disclosed', { ...everything, ...filter }, span));

  it('names the other groups that have enough to be drawn', async () => {
    const [all] = await compare();
    expect(all?.other_groups?.split(',')).toEqual(
      expect.arrayContaining(['township.township.organ']) as string[],
    );
    expect(all?.other_groups).not.toContain('county.government');
    expect((await compare({ kinds: ['township'] }))[0]?.other_groups).toBeNull();
  });

  it.each(['latest', 'year'] as const)(
    'opens on the group of which most can be drawn, not on the one that most give: %s',
    async (span) => {
      const asked = (name: string, drawn: string) =>
        database.run(latestReports(name, 'items_disclosed', everything, span, drawn));
      expect((await asked('large', 'value > 100'))[0]).toMatchObject({
        group_tier: 'county',
        group_kind: 'government',
      });
      expect((await asked('small', 'value < 15'))[0]).toMatchObject({ group_tier: 'township', shown: 5 });
    },
  );

  it.each(['latest', 'year'] as const)(
    'compares one level, kind and scope, a publisher once: %s',
    async (span) => {
      const rows = await compare({}, span);
      expect(rows.map(({ publisher_id }) => publisher_id)).toEqual(['c5', 'c4', 'c3', 'c2', 'c1', 'c0']);
      expect(new Set(rows.map(({ scope, year }) => `${scope} ${year}`))).toEqual(new Set(['region 2023']));
      expect(rows[0]).toMatchObject({
        group_tier: 'county',
        group_kind: 'government',
        group_scope: 'region',
        chosen_year: span === 'year' ? 2023 : null,
        total: 7,
        shown: 6,
        missing_not_read: 1,
      });
      expect(rows[0]?.unstated).toBe(span === 'year' ? 0 : 12);
    },
  );

  it('never takes reports that do not state their scope for one group', async () => {
    const [first, ...rest] = await compare({ years: [2024] });
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ report_id: null, group_tier: null, unstated: 12, elsewhere: 0 });
  });

  it('keeps the departments of a province, a city and a county apart', async () => {
    const rows = await compare({ levels: ['department'] });
    expect(rows.map(({ publisher_id }) => publisher_id)).toEqual(['b3', 'b2']);
    expect(rows[0]).toMatchObject({ group_tier: 'county', group_kind: 'education', elsewhere: 3 });
  });

  it('never lists a part beside its whole', async () => {
    const rows = await compare({ levels: ['zone'] });
    expect(rows.map(({ publisher_id }) => publisher_id)).toEqual(['z5', 'z4', 'z3', 'z2', 'z0']);
    expect(rows[0]).toMatchObject({ parts: 1, total: 5 });
  });

  it('lists publishers that were chosen by name once each, and says which is a part of which', async () => {
    const rows = await compare({ publishers: ['city', 'c0', 't0', 'b2', 'b0'] });
    expect(rows.map(({ publisher_id, whole_id }) => [publisher_id, whole_id])).toEqual([
      ['city', null],
      ['c0', 'city'],
      ['b2', 'c0'],
      ['b0', null],
      ['t0', 'c0'],
    ]);
    expect(rows.find(({ publisher_id }) => publisher_id === 'c0')).toMatchObject({ year: 2024, scope: null });
  });
});
