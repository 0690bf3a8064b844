import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { countedChecks } from '../../src/query/counted-findings.ts';
import { checks, type CheckId } from '../../src/schema/checks.ts';
import { checkClasses } from '../../src/schema/checks/check-classes.ts';
import type { Manifest } from '../../src/schema/manifest.ts';

type Row = Readonly<Record<string, unknown>>;

describe('the findings of data/', { timeout: 240_000 }, () => {
  let folder: string;
  let manifest: Manifest;
  let findings: readonly Row[];
  let reports: readonly Row[];

  async function readTable(table: string): Promise<readonly Row[]> {
    const files = manifest.files.filter((file) => file.table === table);
    const parts = await Promise.all(
      files.map(async ({ file }) => {
        const bytes = await readFile(join(folder, file));
        return parquetReadObjects({
          file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
        });
      }),
    );
    return parts.flat();
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shipped-'));
    manifest = await compileData('data', folder, { threads: 0 });
    findings = await readTable('findings');
    reports = await readTable('reports');
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true }));

  const told = (check: CheckId) =>
    findings
      .filter(({ check_id, result }) => check_id === check && (result === 'fail' || result === 'warn'))
      .map((row) => [row.report_id, row.result, row.at, row.left_value, row.right_value]);

  it('fail only where a check counts, and each has the class of its check', () => {
    for (const row of findings) expect(row.class).toBe(checks[row.check_id as CheckId].class);
    const failed = new Set(
      findings.filter(({ result }) => result === 'fail').map(({ check_id }) => check_id),
    );
    for (const check of failed) expect(countedChecks).toContain(check);
    expect(countedChecks.every((check) => checkClasses[checks[check].class].counts)).toBe(true);
    expect(countedChecks).not.toContain('channels.sum');
  });

  it('say of five facts alone that a report contradicts itself, each with both numbers as printed', () => {
    const counted = findings
      .filter(({ result }) => result === 'fail')
      .map((row) => [row.report_id, row.check_id, row.at, row.left_value, row.right_value]);
    expect(counted.sort()).toEqual(
      [
        // A region's report prints 10 upheld and 1 corrected, then 5 upheld, and totals of 0.
        ['320813-hongze-2023', 'disputes.results', 'review', '0', '11'],
        ['320813-hongze-2023', 'disputes.results', 'suit_after_review', '0', '5'],
        // 783 new and 8 carried in, 788 concluded and 2 carried on.
        ['320115-jiangning-2022', 'told.balance', null, '791', '790'],
        // None arose, says the text; two suits upheld and one pending, says the table.
        ['610900-ankang-gaoxinqu-2019', 'narrative.disputes', 'narrative.no_disputes', '0', '3'],
        // The text tells of 2, the table of 3 and none carried in.
        [
          '220100-changchun-tuiyijunrenshiwuju-2023',
          'narrative.requests',
          'narrative.requests_received',
          '2',
          '3',
        ],
      ].sort(),
    );
  });

  it('hold nothing against channels that overlap or count posts', () => {
    expect(told('channels.sum')).toEqual([]);
    const overlap = findings.filter(({ state }) => state === 'overlap').map(({ report_id }) => report_id);
    expect(overlap).toContain('120114-wuqing-zhengfuban-2025');
    expect(overlap).toContain('340100-hefei-jingkaiqu-2020');
  });

  it('have a told balance that does not hold', () => {
    expect(told('told.balance')).toContainEqual(['320115-jiangning-2022', 'fail', null, '791', '790']);
  });

  it('compare no region with what its file tells of something else, nor finer than it prints', () => {
    const wholes = told('hierarchy.sum').map(([id]) => id);
    expect(wholes).not.toContain('120000-tianjin-2021');
    expect(wholes).not.toContain('500240-shizhu-2024');
    // A zone in the district's code that answers to the city.
    expect(wholes).not.toContain('360112-xinjian-2022');
  });

  it('point at an amount in the wrong unit, a number out of proportion, and a power that is not there', () => {
    expect(told('fees.unit')).toContainEqual(['610117-gaoling-2022', 'warn', null, '1627.79', '10000']);
    expect(told('outlier.share').map(([id, , at, left]) => [id, at, left])).toContainEqual([
      '610981-xunyang-zhengfuban-2020',
      'wechat',
      '265534',
    ]);
    expect(told('documents.power').map(([id]) => id)).toContain('430922-taojiang-songmutangzhen-2022');
    expect(told('documents.power').map(([id]) => id)).not.toContain('321300-suqian-2023');
  });

  it('tell one fact once', () => {
    expect(told('narrative.disputes').filter(([id]) => id === '610900-ankang-gaoxinqu-2019')).toHaveLength(1);
    const jump = findings.find(
      ({ report_id, at }) => report_id === '320813-hongze-2024' && at === 'requests.granted.total',
    );
    expect(jump?.also).toBe('outlier.year@requests.granted.natural=50|0');
    const items = findings.filter(
      ({ report_id, check_id }) =>
        report_id === '500103-yuzhong-shijianju-2021' && check_id === 'outlier.share',
    );
    expect(items.map(({ at }) => at)).toEqual(['narrative.items_disclosed']);
    expect(items[0]?.also).toBe('outlier.share@website=9321|114.5');
  });

  it('name the totals that fail their own sum in the report', () => {
    const hongze = reports.find(({ report_id }) => report_id === '320813-hongze-2023');
    expect(hongze?.unsound).toBe('disputes.review.total,disputes.suit_after_review.total');
    expect(reports.filter(({ unsound }) => unsound !== null).length).toBeGreaterThan(0);
  });

  it('hold a date against nobody that is read from an address alone', () => {
    const deadline = findings.filter(({ check_id }) => check_id === 'deadline');
    expect(deadline.filter(({ result }) => result === 'fail')).toEqual([]);
    const byAddress = new Set(
      reports.filter(({ published_from }) => published_from === 'address').map(({ report_id }) => report_id),
    );
    for (const row of deadline)
      if (row.left_value !== null) expect(row.state === 'address').toBe(byAddress.has(row.report_id));
  });

  it('are dated by the day on which the data was read or changed', () => {
    expect(manifest.date >= '2026-11-23').toBe(true);
    expect(manifest.date.endsWith('-12-31')).toBe(false);
  });
});
