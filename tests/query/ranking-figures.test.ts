import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { rankColumn, rankingFigures, rankingSupport } from '../../src/query/ranking-figures.ts';
import { rankMeasures, type RankKey } from '../../src/query/ranking-measures.ts';
import { sizeBandOf } from '../../src/schema/size-bands.ts';
import { sumSupport } from '../../src/views/ranking/ranking-peers.ts';
import { readReports, type RankReport } from '../../src/views/ranking/ranking-rows.ts';
import { openMemoryDatabase, type Cells } from '../views/memory-database.ts';

const everyone = { provinces: [], places: [], levels: [], kinds: [] };
const told = (granted: number, partly: number, concluded: number): Cells => ({
  'narrative.requests_granted': granted,
  'narrative.requests_partly_granted': partly,
  'narrative.requests_concluded': concluded,
});

const report = (publisher: string, year: number, scope: string | null, more: Cells = {}): Cells => ({
  report_id: `${publisher}/${year}/${scope ?? 'unknown'}`,
  publisher_id: publisher,
  year,
  scope,
  edition: '2021',
  partial: true,
  sections_read: 'narrative,requests',
  ...more,
});

const finding = (reportId: string, check: string, result: string): Cells => ({
  report_id: reportId,
  check_id: check,
  result,
});

/** The sums that every report of a form can be asked for. */
const sums = ['requests.balance', 'requests.outcomes', 'requests.applicants', 'disputes.results'];

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase({
    publishers: [
      { publisher_id: 'a', hans: '甲', en: 'A', level: 'county', kind: 'government', province: '31' },
      { publisher_id: 'b', hans: '乙', en: 'B', level: 'city', kind: 'audit', province: '31' },
      { publisher_id: 'c', hans: '丙', en: 'C', level: 'county', province: '32' },
      // Named after what the check of the deadline made of a date in an address.
      ...['pass', 'warn'].map((id) => ({ publisher_id: id, hans: id, en: id, province: '33' })),
    ],
    reports: [
      report('a', 2024, 'organ', { ...told(4, 1, 100), 'narrative.items_disclosed': 0 }),
      report('b', 2024, 'organ', { ...told(0, 0, 0), partial: false, sections_read: 'narrative,requests,x' }),
      report('c', 2024, 'organ', { 'hotline.on_time_rate': 98.5, 'hotline.orders': 200 }),
      report('c', 2024, null, { 'narrative.items_disclosed': 9, 'hotline.on_time_rate': 97 }),
      ...['pass', 'warn'].map((result) =>
        report(result, 2024, 'region', {
          published: '2025-01-01',
          published_from: 'address',
          partial: false,
        }),
      ),
      report('a', 2023, 'region', { 'narrative.items_disclosed': 3 }),
      // Another copy of the same report, read whole: it stands for both.
      {
        ...report('a', 2023, 'region', { 'narrative.items_disclosed': 4 }),
        report_id: 'copy',
        partial: false,
      },
    ],
    sources: [
      { report_id: 'c/2024/organ', key: 'narrative.items_disclosed', problem: 'slash', printed: '/' },
    ],
    findings: [
      finding('a/2024/organ', 'deadline', 'pass'),
      ...sums.map((check) => finding('a/2024/organ', check, 'pass')),
      finding('a/2024/organ', 'requests.balance', 'fail'),
      ...sums.map((check) => finding('b/2024/organ', check, 'pass')),
      finding('a/2024/organ', 'range.count', 'pass'),
      finding('b/2024/organ', 'deadline', 'warn'),
      finding('c/2024/organ', 'deadline', 'not_assessable'),
      ...['pass', 'warn'].map((result) => finding(`${result}/2024/region`, 'deadline', result)),
      finding('c/2024/organ', 'range.count', 'not_assessable'),
      ...sums.map((check) => finding('c/2024/organ', check, 'pass')),
      finding('c/2024/organ', 'requests.applicants', 'not_assessable'),
    ],
  });
});
afterAll(() => database.close());

const keys: RankKey[] = [
  'items_disclosed',
  'disclosure_rate',
  'hotline_on_time_rate',
  'published_on_time',
  'tables_right',
  'form_complete',
];
const readAll = async (
  peers: Parameters<typeof rankingFigures>[1] = everyone,
): Promise<readonly RankReport[]> => readReports(await database.run(rankingFigures(keys, peers)), keys);

const cellsOf = async (id: string, scope: string) =>
  (await readAll()).find((one) => one.id === id && one.scope === scope && one.year === 2024)?.cells;

describe('the figures of a ranking', () => {
  it('recomputes a rate from its count and cases, and keeps a zero a zero', async () => {
    const cells = await cellsOf('a', 'organ');
    expect(cells?.disclosure_rate).toEqual({ numerator: 5, denominator: 100 });
    expect(cells?.items_disclosed).toEqual({ value: 0 });
  });

  it('gives a zero denominator as its cases, so that it is never a rate of zero', async () => {
    expect((await cellsOf('b', 'organ'))?.disclosure_rate).toEqual({ numerator: 0, denominator: 0 });
  });

  it('tells apart why a figure is missing', async () => {
    const [organ, unknown] = [await cellsOf('c', 'organ'), await cellsOf('c', 'unknown')];
    expect(organ?.items_disclosed).toEqual({ missing: 'slash' });
    expect(unknown?.disclosure_rate).toEqual({ missing: 'not_read' });
    expect((await cellsOf('b', 'organ'))?.items_disclosed).toEqual({ missing: 'not_found' });
  });

  it('takes the cases of a told rate from the volume told with it, where one is', async () => {
    expect((await cellsOf('c', 'organ'))?.hotline_on_time_rate).toEqual({
      numerator: 197,
      denominator: 200,
      rounding: 0.0005,
    });
    expect((await cellsOf('c', 'unknown'))?.hotline_on_time_rate).toEqual({ value: 0.97, rounding: 0.005 });
  });

  it('knows the deadline from its finding, whether the tables add up, and parts found where all was read', async () => {
    const [a, b, c] = [await cellsOf('a', 'organ'), await cellsOf('b', 'organ'), await cellsOf('c', 'organ')];
    expect([a?.published_on_time, b?.published_on_time]).toEqual([{ value: 1 }, { value: 0 }]);
    expect(c?.published_on_time).toEqual({ missing: 'not_read' });
    expect([a?.tables_right, b?.tables_right]).toEqual([{ value: 0 }, { value: 1 }]);
    // A sum that cannot be checked is neither right nor wrong: a blank never helps.
    expect(c?.tables_right).toEqual({ missing: 'not_read' });
    expect(a?.form_complete).toEqual({ missing: 'not_read' });
    expect(b?.form_complete).toEqual({ value: 0.5 });
  });

  it('counts nobody as in time or late by a date that only the address of the page tells', async () => {
    for (const id of ['pass', 'warn'])
      expect((await cellsOf(id, 'region'))?.published_on_time).toEqual({ missing: 'not_found' });
  });

  it('holds one report of a publisher, year and scope: the one read whole; scopes are never mixed', async () => {
    const reports = await readAll();
    const names = reports.map(({ id, year, scope }) => `${id} ${year} ${scope}`);
    expect(new Set(names).size).toBe(names.length);
    expect(reports.find(({ year }) => year === 2023)?.cells.items_disclosed).toEqual({ value: 4 });
    expect(names).toContain('c 2024 organ');
    expect(names).toContain('c 2024 unknown');
  });

  it('keeps to the peers asked for', async () => {
    const ids = async (peers: Parameters<typeof rankingFigures>[1]) =>
      [...new Set((await readAll(peers)).map(({ id }) => id))].sort();
    expect(await ids({ ...everyone, provinces: ['31'] })).toEqual(['a', 'b']);
    expect(await ids({ ...everyone, levels: ['county'] })).toEqual(['a', 'c']);
    expect(await ids({ ...everyone, kinds: ['audit', 'government'] })).toEqual(['a', 'b']);
  });

  it('tells the band of each report’s own volume, from the table else from the text', async () => {
    const sized = await openMemoryDatabase({
      publishers: [{ publisher_id: 'p', hans: '甲', en: 'A', level: 'county', province: '31' }],
      reports: [0, 9, 10, 999.5, 1000, null].map((received, at) => ({
        ...report('p', 2010 + at, 'organ'),
        'narrative.requests_received': received,
        ...(at === 2 ? { 'requests.received.total': 5000 } : {}),
      })),
    });
    const rows = await sized.run(rankingFigures(['tables_right'], everyone));
    await sized.close();
    expect(rows.map(({ size }) => size)).toEqual(
      [0, 9, 5000, 999.5, 1000, null].map((received) => sizeBandOf(received)),
    );
  });

  it('declares every column that it reads', () => {
    const query = rankingFigures(keys, everyone);
    for (const key of keys) expect(Object.keys(query.columns)).toContain(rankColumn(key, 'missing'));
    expect(query.needs.reports).toEqual(
      expect.arrayContaining(['sections_read', 'hotline.orders', 'edition']),
    );
  });
});

describe('what the data can support', () => {
  it('counts, by year and scope, who gives each measure', async () => {
    const rows = sumSupport(await database.run(rankingSupport(everyone)), () => null);
    const organ = rows.find(({ year, scope }) => year === 2024 && scope === 'organ');
    expect(organ?.reports).toBe(3);
    expect(organ?.given.disclosure_rate).toBe(1);
    expect(organ?.given.items_disclosed).toBe(1);
    expect(organ?.given.tables_right).toBe(2);
    expect(organ?.given.suit_corrected_rate).toBe(0);
    expect(rows.map(({ year, scope }) => `${year} ${scope}`)).toEqual([
      '2023 region',
      '2024 organ',
      '2024 region',
      '2024 unknown',
    ]);
    expect(Object.keys(organ?.given ?? {})).toHaveLength(rankMeasures.length);
  });
});
