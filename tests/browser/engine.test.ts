import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Query } from '../../src/query/query.ts';
import { buildPage } from '../engine/build-page.ts';
import { generateData } from '../engine/generate-data.ts';
import { launchChromium, watchPage, type Watched } from '../engine/launch.ts';
import type { Outcome } from '../engine/page/page.ts';
import { serveFolders, type StaticServer } from '../static-server.ts';
import { knownDifferences } from '../engine/test-queries.ts';
import { writeData } from '../engine/write-data.ts';

const byYear: Query = {
  name: 'by-year',
  sql: 'SELECT year, count(*) AS n FROM reports GROUP BY year ORDER BY year',
  needs: { reports: ['year'] },
  columns: { year: 'number', n: 'number' },
};
const yearly = [2019, 2020, 2021, 2022, 2023].map((year) => ({ year, n: 20 }));
const slow: Query = {
  name: 'slow',
  sql: 'SELECT count(*) AS n FROM range(100000000) a, range(1000) b WHERE (a.range * b.range) % 7 = 3',
  needs: {},
  columns: { n: 'number' },
};
const one: Query = { name: 'one', sql: 'SELECT 1 AS n', needs: {}, columns: { n: 'number' } };

const reachingOut = [
  'INSTALL icu',
  'LOAD icu',
  'LOAD parquet',
  "SELECT count(*) AS n FROM read_parquet('data/reports.parquet')",
  "SELECT count(*) AS n FROM read_csv('http://elsewhere.example/x.csv')",
  "ATTACH 'http://elsewhere.example/x.duckdb'",
  'SET autoinstall_known_extensions = true',
  'SET enable_external_access = true',
  "SET custom_extension_repository = 'http://elsewhere.example'",
  "COPY (SELECT 1) TO 'x.parquet'",
];

const run = (page: Page, query: Query): Promise<Outcome> =>
  page.evaluate((asked) => window.testPage.run(asked), query);

describe('the engine in a browser', () => {
  let folder: string;
  let site: string;
  let data: string;
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'engine-'));
    site = join(folder, 'site');
    data = join(folder, 'data');
    await buildPage(site);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    await rm(data, { recursive: true, force: true });
    await writeData(data, generateData(100));
    server = await serveFolders({ '/a/board/': site, '/a/board/data/': data }, { ranges: false });
    page = await browser.newPage();
    watched = watchPage(page, new URL(server.url).origin);
    await page.goto(`${server.url}a/board/`);
    await page.evaluate(() => window.testPage.open('data/'));
  });

  afterEach(async () => {
    await page.close();
    await server.close();
  });

  it('answers below any path, under the strict policy, with nothing from elsewhere', async () => {
    expect(await run(page, byYear)).toMatchObject({ rows: yearly });
    expect(watched).toMatchObject({ outside: [], breaches: [] });
    expect(watched.asked.some((url) => url.includes('/reports.parquet'))).toBe(true);
    expect(watched.asked.some((url) => url.includes('.wasm'))).toBe(true);
    const paths = [...server.sent.keys()];
    expect(paths.every((path) => path.startsWith('/a/board/'))).toBe(true);
    expect(paths.filter((path) => path.endsWith('.parquet'))).toEqual(['/a/board/data/reports.parquet']);
  });

  it('would be seen to ask elsewhere, and to breach the policy', async () => {
    const reach = async () => {
      await fetch('http://elsewhere.example/x').catch(() => undefined);
      const script = document.createElement('script');
      script.append('window.breached = true');
      document.body.append(script);
    };
    await page.evaluate(reach);
    expect(watched.breaches.length).toBeGreaterThan(0);
    const free = await browser.newPage();
    const seen = watchPage(free, new URL(server.url).origin);
    await free.evaluate(reach);
    expect(seen.outside).toEqual(['http://elsewhere.example/x']);
    await free.close();
  });

  it('is locked, and fetches nothing for a query that reaches out', async () => {
    await run(page, one);
    server.sent.clear();
    for (const sql of reachingOut) {
      expect(await run(page, { ...one, sql }), sql).toMatchObject({ error: 'QueryError' });
      expect(await run(page, one)).toMatchObject({ rows: [{ n: 1 }] });
    }
    expect(server.sent.size).toBe(0);
    expect(watched.outside).toEqual([]);
  });

  it('loads a table’s columns as they are needed, by many queries at once, as native DuckDB has them', async () => {
    const native = await openNodeDatabase(data);
    const outcomes = await page.evaluate(
      async (queries) => [
        ...(await window.testPage.runAll(queries)),
        ...(await window.testPage.runAll([...queries].reverse())),
      ],
      [...knownDifferences],
    );
    const queries = [...knownDifferences, ...[...knownDifferences].reverse()];
    for (const [index, query] of queries.entries()) {
      expect(outcomes[index], query.name).toMatchObject({ rows: await native.run(query) });
    }
    await native.close();
  });

  it('says which column a query needs in vain', async () => {
    expect(await run(page, { ...byYear, needs: { reports: ['yeer'] } })).toMatchObject({
      error: 'QueryError',
      message: expect.stringContaining('“yeer”') as string,
    });
    expect(await run(page, { ...byYear, needs: {} })).toMatchObject({ error: 'QueryError' });
    expect(await run(page, byYear)).toMatchObject({ rows: yearly });
  });

  it.each(['manifest.json', 'reports.parquet'])(
    'names a missing %s, and works once it is there',
    async (name) => {
      await rename(join(data, name), join(folder, name));
      await page.reload();
      await page.evaluate(() => window.testPage.open('data/'));
      const missing = await run(page, byYear);
      expect(missing).toMatchObject({
        error: 'DataError',
        file: name,
        message: expect.stringMatching(/404.*try again/) as string,
      });
      await rename(join(folder, name), join(data, name));
      expect(await run(page, byYear)).toMatchObject({ rows: yearly });
    },
  );

  it.each(['duckdb-eh', 'duckdb-browser-eh', 'duckdb-worker', 'decode-worker'])(
    'says that its own %s is missing, and works once it is there',
    async (part) => {
      const assets = join(site, 'assets');
      const name = (await readdir(assets)).find((file) => file.startsWith(part)) ?? 'none';
      await rename(join(assets, name), join(folder, name));
      await page.reload();
      await page.evaluate(() => window.testPage.open('data/'));
      const missing = await run(page, byYear);
      await rename(join(folder, name), join(assets, name));
      expect(missing).toMatchObject({ error: 'DataError' });
      expect(missing).toHaveProperty('file', expect.stringContaining(part));
      expect(await run(page, byYear)).toMatchObject({ rows: yearly });
    },
  );

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 100_000)],
    ['another page', () => Buffer.from('<!doctype html><title>Not found</title>')],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 5_000_000), Buffer.alloc(1_000_000)])],
  ])('says that its WebAssembly is %s, and works once it is whole', async (_, damage) => {
    const assets = join(site, 'assets');
    const name = (await readdir(assets)).find((file) => file.endsWith('.bin')) ?? 'none';
    const bytes = await readFile(join(assets, name));
    await writeFile(join(assets, name), damage(bytes));
    await page.reload();
    await page.evaluate(() => window.testPage.open('data/'));
    const damaged = await run(page, one);
    await writeFile(join(assets, name), bytes);
    expect(damaged).toMatchObject({ error: 'DataError', file: name });
    expect(await run(page, one)).toMatchObject({ rows: [{ n: 1 }] });
  });

  it('takes its WebAssembly from a host that has inflated it on the way', async () => {
    const assets = join(site, 'assets');
    const name = (await readdir(assets)).find((file) => file.endsWith('.bin')) ?? 'none';
    const bytes = await readFile(join(assets, name));
    await writeFile(join(assets, name), gunzipSync(bytes));
    await page.reload();
    await page.evaluate(() => window.testPage.open('data/'));
    const answered = await run(page, one);
    await writeFile(join(assets, name), bytes);
    expect(answered).toMatchObject({ rows: [{ n: 1 }] });
  });

  it('refuses a file of another version or a damaged one', async () => {
    const file = join(data, 'reports.parquet');
    const bytes = await readFile(file);
    const damaged = Buffer.from(bytes);
    damaged[1000] = (damaged[1000] ?? 0) ^ 255;
    await writeFile(file, damaged);
    expect(await run(page, byYear)).toMatchObject({
      error: 'DataError',
      file: 'reports.parquet',
      message: expect.stringContaining('SHA-256') as string,
    });
    await writeFile(file, bytes.subarray(0, 5000));
    expect(await run(page, byYear)).toMatchObject({ error: 'DataError', file: 'reports.parquet' });
    await writeFile(file, bytes);
    expect(await run(page, byYear)).toMatchObject({ rows: yearly });
  });

  it('works on plain http, where browsers cannot hash', async () => {
    const { port } = new URL(server.url);
    const plain = await browser.newPage();
    await plain.goto(`http://board.test:${port}/a/board/`);
    expect(await plain.evaluate(() => window.isSecureContext || 'subtle' in crypto)).toBe(false);
    await plain.evaluate(() => window.testPage.open('data/'));
    expect(await run(plain, byYear)).toMatchObject({ rows: yearly });
    await plain.close();
  });

  it('cancels a query at once, and is free for the next', async () => {
    await run(page, one);
    const stale = await page.evaluate((query) => window.testPage.runThenAbort(query, 200), slow);
    expect(stale).toMatchObject({ error: 'reason', message: 'stale' });
    expect(stale.ms).toBeLessThan(1500);
    const next = await run(page, one);
    expect(next).toMatchObject({ rows: [{ n: 1 }] });
    expect(next.ms).toBeLessThan(1500);
  });

  it('closes, and opens again', async () => {
    await run(page, byYear);
    await page.evaluate(() => window.testPage.close());
    await page.evaluate(() => window.testPage.open('data/'));
    expect(await run(page, byYear)).toMatchObject({ rows: yearly });
  });

  describe.each([true, false])('with files larger than are fetched whole, ranges: %s', (ranges) => {
    it('fetches the columns it needs where the host has ranges, else the file once', async () => {
      const manifest = await writeData(data, generateData(6000));
      const bytes = manifest.files.find(({ table }) => table === 'reports')?.bytes ?? 0;
      expect(bytes).toBeGreaterThan(3_000_000);
      const host = await serveFolders({ '/': site, '/data/': data }, { ranges });
      await page.goto(host.url);
      await page.evaluate(() => window.testPage.open('data/'));
      expect(await run(page, byYear)).toMatchObject({ rows: yearly.map(({ year }) => ({ year, n: 1200 })) });
      expect(await run(page, { ...byYear, needs: { reports: ['year', 'title'] } })).toHaveProperty('rows');
      const sent = host.sent.get('/data/reports.parquet') ?? 0;
      if (ranges) expect(sent).toBeLessThan(bytes / 4);
      else expect(sent).toBe(bytes);
      await host.close();
    });
  });
});
