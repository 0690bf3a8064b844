import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Query } from '../../src/query/query.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { buildPage } from '../engine/build-page.ts';
import { generateData } from '../engine/generate-data.ts';
import { launchChromium } from '../engine/launch.ts';
import type { Outcome } from '../engine/page/page.ts';
import { divideByYear, writeData } from '../engine/write-data.ts';
import { serveFolders, type StaticServer } from '../static-server.ts';

const columns = { year: 'number', n: 'number', received: 'number' } as const;
const received = 'requests.received.total';

const byYear = (years?: readonly number[]): Query => ({
  name: 'by-year',
  sql: `SELECT year, count(*) AS n, sum("${received}") AS received FROM reports WHERE ${years ? `year IN (${years.join(', ')})` : 'true'} GROUP BY year ORDER BY year`,
  needs: { reports: ['year', received] },
  ...(years ? { years } : {}),
  columns,
});

const titles = (years: readonly number[]): Query => ({
  name: 'titles',
  sql: `WITH chosen AS (SELECT report_id, year, title, "${received}" AS received FROM reports WHERE year IN (${years.join(', ')})) SELECT s.report_id, s.title, s.received, count(c.items) AS channels FROM chosen s LEFT JOIN channels c ON c.report_id = s.report_id GROUP BY ALL ORDER BY s.report_id`,
  needs: { reports: ['report_id', 'year', 'title', received], channels: ['report_id', 'items'] },
  years,
  columns: { report_id: 'text', title: 'text', received: 'number', channels: 'number' },
});

const run = (page: Page, query: Query): Promise<Outcome> =>
  page.evaluate((asked) => window.testPage.run(asked), query);

describe('tables divided by year, in a browser', () => {
  let folder: string;
  let data: string;
  let browser: Browser;
  let manifest: Manifest;
  let server: StaticServer | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partitions-'));
    data = join(folder, 'data');
    await buildPage(join(folder, 'site'));
    manifest = await writeData(data, divideByYear(generateData(3000)));
    browser = await launchChromium();
  });

  afterEach(async () => {
    await server?.close();
    server = null;
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(ranges: boolean): Promise<Page> {
    server = await serveFolders({ '/': join(folder, 'site'), '/data/': data }, { ranges });
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(() => window.testPage.open('data/'));
    return page;
  }

  /** Bytes sent of the data, by file. */
  const sent = (): Record<string, number> =>
    Object.fromEntries(
      [...(server?.sent ?? [])]
        .filter(([path]) => path.endsWith('.parquet'))
        .map(([path, bytes]) => [path.slice('/data/'.length), bytes]),
    );
  const bytesOf = (file: string) => manifest.files.find((entry) => entry.file === file)?.bytes ?? 0;
  const fileOf = (year: number) => `reports/year=${year}/part-0.parquet`;

  it.each([true, false])(
    'fetches the files of the years that are asked for, and no more of them than is needed (ranges: %s)',
    async (ranges) => {
      const page = await open(ranges);
      const native = await openNodeDatabase(data);
      expect(await run(page, byYear([2021]))).toMatchObject({ rows: await native.run(byYear([2021])) });
      expect(Object.keys(sent())).toEqual([fileOf(2021)]);
      const bytes = sent()[fileOf(2021)] ?? 0;
      expect(bytesOf(fileOf(2021))).toBeGreaterThan(200_000);
      if (ranges) expect(bytes).toBeLessThan(bytesOf(fileOf(2021)) / 5);
      else expect(bytes).toBe(bytesOf(fileOf(2021)));

      expect(await run(page, byYear([2022]))).toMatchObject({ rows: await native.run(byYear([2022])) });
      expect(Object.keys(sent()).sort()).toEqual([2021, 2022].map(fileOf));

      expect(await run(page, byYear())).toMatchObject({ rows: await native.run(byYear()) });
      expect(Object.keys(sent()).sort()).toEqual([2019, 2020, 2021, 2022, 2023].map(fileOf));
      if (!ranges)
        for (const [file, all] of Object.entries(sent())) expect([file, all]).toEqual([file, bytesOf(file)]);
      await native.close();
      await page.close();
    },
  );

  it('answers from what is there, adds columns to a part, and keeps rows in their places', async () => {
    const page = await open(true);
    const native = await openNodeDatabase(data);
    await run(page, byYear([2020]));
    for (const query of [
      titles([2020]),
      byYear(),
      titles([2020, 2021]),
      titles([2019, 2020, 2021, 2022, 2023]),
    ]) {
      expect(await run(page, query)).toMatchObject({ rows: await native.run(query) });
    }
    server?.sent.clear();
    expect(await run(page, titles([2022]))).toMatchObject({ rows: await native.run(titles([2022])) });
    expect(sent()).toEqual({});
    await native.close();
    await page.close();
  });

  it('answers many questions about all kinds of years at once', async () => {
    const page = await open(true);
    const native = await openNodeDatabase(data);
    const years = [2019, 2020, 2021, 2022, 2023];
    const queries = [
      ...years.map((year) => titles([year])),
      byYear(),
      ...years.map((year) => byYear([year])),
    ];
    const outcomes = await page.evaluate((asked) => window.testPage.runAll(asked), queries);
    for (const [index, query] of queries.entries()) {
      expect(outcomes[index], query.sql).toMatchObject({ rows: await native.run(query) });
    }
    await native.close();
    await page.close();
  });

  it.each(['missing', 'damaged'])(
    'names a file of a year that is %s, and reads it once it is whole',
    async (how) => {
      const file = fileOf(2022);
      const path = join(data, file);
      const bytes = await readFile(path);
      if (how === 'missing') await rename(path, join(folder, 'away.parquet'));
      else await writeFile(path, Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(bytes.length - 4)]));
      const page = await open(true);
      expect(await run(page, byYear())).toMatchObject({ error: 'DataError', file });
      expect(await run(page, byYear([2021]))).toMatchObject({ rows: [{ year: 2021, n: 600 }] });
      await writeFile(path, bytes);
      expect(await run(page, byYear())).toMatchObject({ rows: { length: 5 } });
      await page.close();
    },
  );
});
