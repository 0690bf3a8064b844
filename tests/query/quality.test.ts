import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { filing } from '../../src/query/filing.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { findingsList } from '../../src/query/listed-findings.ts';
import { publisherStated } from '../../src/query/publisher-facts.ts';
import { figurePlaces } from '../../src/query/source.ts';
import { publisherThemes, themesByLevel, themesByYear } from '../../src/query/themes-counts.ts';
import { fixture } from '../views/fixture.ts';
import { openMemoryDatabase, type Cells } from '../views/memory-database.ts';

const finding = (report_id: string, check_id: string, result: string, at: string | null = null): Cells => ({
  report_id,
  check_id,
  result,
  at,
});

const contents = {
  ...fixture,
  findings: [
    finding('a2024', 'requests.balance', 'fail', 'total'),
    finding('a2024', 'requests.balance', 'fail', 'natural'),
    finding('b2024', 'channels.sum', 'fail'),
    finding('b2020', 'channels.sum', 'fail'),
    finding('b2020', 'procurement.projects', 'warn'),
    finding('c2024', 'a.check.of.tomorrow', 'fail'),
    finding('a2024', 'deadline', 'pass'),
    finding('b2024', 'deadline', 'warn'),
    finding('c2024', 'deadline', 'not_assessable'),
  ],
  sources: [
    {
      report_id: 'a2024',
      key: 'requests.received.total',
      value: 51,
      printed: '50',
      correction: 'The organ said so.',
    },
    { report_id: 'a2024', key: 'requests.received.natural', value: 40 },
  ],
};

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(contents);
});
afterAll(() => database.close());

const only = (change: Partial<Filter>): Filter => ({ ...everything, ...change });

describe('the list of findings', () => {
  const list = (
    filter: Filter,
    choice: Partial<Parameters<typeof findingsList>[1]>,
    window?: Parameters<typeof findingsList>[2],
  ) => database.run(findingsList(filter, { class: null, check: null, result: 'fail', ...choice }, window));
  const named = (rows: Awaited<ReturnType<typeof list>>) =>
    rows.map(({ report_id, check_id, at }) => [report_id, check_id, at]);

  it('has one result, newest year first, then by check and place; unknown checks are left out', async () => {
    const rows = await list(everything, {});
    expect(named(rows)).toEqual([
      ['a2024', 'requests.balance', 'natural'],
      ['a2024', 'requests.balance', 'total'],
      ['b2024', 'channels.sum', null],
      ['b2020', 'channels.sum', null],
    ]);
    expect(rows.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
    expect(rows[2]).toMatchObject({ publisher_id: 'b', en: 'Yi District', year: 2024, partial: true });
  });

  it('is narrowed by check, and by the filter’s years and publishers', async () => {
    expect(named(await list(everything, { check: 'channels.sum' }))).toHaveLength(2);
    expect(named(await list(only({ years: [2020] }), {}))).toEqual([['b2020', 'channels.sum', null]]);
    expect(await list(only({ publishers: ['a'] }), { result: 'warn' })).toEqual([]);
  });

  it('is narrowed by class: what counts against a report is the contradictions and the sums, and nothing else', async () => {
    expect(named(await list(everything, { class: 'counted' }))).toEqual([
      ['a2024', 'requests.balance', 'natural'],
      ['a2024', 'requests.balance', 'total'],
    ]);
    expect(await list(everything, { class: 'contradiction' })).toEqual([]);
    expect(named(await list(everything, { class: 'suspect' }))).toHaveLength(2);
    expect(await list(everything, { class: 'suspect', check: 'requests.balance' })).toEqual([]);
  });

  it('gives a window with the number of all', async () => {
    const rows = await list(everything, {}, { offset: 2, limit: 1 });
    expect(named(rows)).toEqual([['b2024', 'channels.sum', null]]);
    expect(rows[0]?.total).toBe(4);
  });
});

describe('who has reported', () => {
  const rowsOf = async (filter: Filter) => {
    const rows = await database.run(filing(filter));
    return rows.map(({ publisher_id, year, reports, partial, in_time, late }) => [
      publisher_id,
      year,
      reports,
      partial,
      in_time,
      late,
    ]);
  };

  it('tells for each year how many reports there are, read in part, in time, late', async () => {
    const rows = await rowsOf(everything);
    expect(rows).toContainEqual(['a', 2024, 1, 0, 1, 0]);
    expect(rows).toContainEqual(['b', 2024, 1, 1, 0, 1]);
    expect(rows).toContainEqual(['c', 2024, 1, 1, 0, 0]);
    expect(rows).toHaveLength(contents.reports?.length ?? 0);
  });

  it('keeps a publisher without a report of these years, in a row without a year', async () => {
    const rows = await rowsOf(only({ years: [2023], provinces: ['32', '61'] }));
    expect(rows).toEqual([
      ['a', 2023, 1, 1, 0, 0],
      ['b', 2023, 1, 1, 0, 0],
      ['c', null, 0, 0, 0, 0],
      ['f', null, 0, 0, 0, 0],
    ]);
    expect(await rowsOf(only({ years: [2023], publishers: ['c'] }))).toEqual([['c', null, 0, 0, 0, 0]]);
  });
});

describe('themes', () => {
  it('are counted by report, in each role and in either, beside the reports in all', async () => {
    const rows = await database.run(themesByYear(everything));
    const of = (year: number, theme: string | null, role: string | null) =>
      rows.find((row) => row.year === year && row.theme === theme && row.role === role);
    expect(of(2024, null, null)).toMatchObject({ reports: 2, total: 6 });
    expect(of(2023, null, null)).toMatchObject({ reports: 0, total: 2 });
    expect(of(2024, 'training', 'problem')?.reports).toBe(1);
    expect(of(2024, 'training', 'plan')?.reports).toBe(2);
    expect(of(2024, 'training', null)?.reports).toBe(2);
    expect(of(2020, 'training', null)).toBeUndefined();
  });

  it('are counted by level under a filter', async () => {
    const rows = await database.run(themesByLevel(only({ years: [2024], levels: ['department'] })));
    expect(rows.map(({ level, theme, role, reports }) => [level, theme, role, reports])).toEqual([
      ['department', null, null, 1],
      ['department', 'staffing', null, 1],
      ['department', 'staffing', 'problem', 1],
      ['department', 'training', null, 1],
      ['department', 'training', 'plan', 1],
    ]);
  });

  it('of a publisher stand with their lines', async () => {
    expect(await database.run(publisherThemes('d'))).toEqual([
      { report_id: 'd2024', year: 2024, theme: 'staffing', role: 'problem', line: 12 },
      { report_id: 'd2024', year: 2024, theme: 'training', role: 'plan', line: 13 },
    ]);
  });
});

describe('a correction', () => {
  it('goes with the figure wherever it is asked for', async () => {
    const corrected = {
      key: 'requests.received.total',
      printed: '50',
      correction: 'The organ said so.',
    };
    const stated = await database.run(publisherStated('a'));
    expect(stated).toEqual([{ report_id: 'a2024', problem: null, approximate: null, ...corrected }]);
    const places = await database.run(figurePlaces('a2024'));
    expect(places.find(({ key }) => key === corrected.key)).toMatchObject({ value: 51, ...corrected });
    expect(places.find(({ key }) => key !== corrected.key)?.correction).toBeNull();
  });
});
