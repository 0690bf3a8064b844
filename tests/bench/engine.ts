/**
 * Milliseconds of the browser engine on generated tables: until it is ready (beside a bare page that starts the same
 * WebAssembly in the same run), until the first rows of a cold page, and of queries once it is warm (beside native
 * DuckDB). Run: npx tsx tests/bench/engine.ts [reports …]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Query } from '../../src/query/query.ts';
import { buildPage } from '../engine/build-page.ts';
import { generateData } from '../engine/generate-data.ts';
import { launchChromium } from '../engine/launch.ts';
import { filters, measureKeys, measureQuery } from '../engine/measure-queries.ts';
import { serveFolders } from '../static-server.ts';
import { writeData } from '../engine/write-data.ts';

const repeats = 5;
const sizes = process.argv.slice(2).map(Number);

const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};
const show = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5).toFixed(1)} ms, p95 ${percentile(values, 0.95).toFixed(1)} ms`;

async function onFreshPage<T>(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const measured = await measure(page);
  await context.close();
  return measured;
}

/** A query that ends in few rows, so that the engine is measured and not the casting of its answer. */
function summed(query: Query): Query {
  return {
    ...query,
    sql: `SELECT basis, count(*) AS n, avg(value) AS mean FROM (${query.sql}) GROUP BY basis ORDER BY basis`,
    columns: { basis: 'text', n: 'number', mean: 'number' },
  };
}

const queries = measureKeys.flatMap((key) =>
  Object.values(filters).map((filter) => summed(measureQuery(key, filter))),
);
const nothing: Query = { name: 'nothing', sql: 'SELECT 1 AS n', needs: {}, columns: { n: 'number' } };
const [cold] = queries;
if (!cold) throw new Error('There is no query.');

const time = (page: Page, query: Query): Promise<number> =>
  page.evaluate(async (asked) => {
    const outcome = await window.testPage.run(asked);
    if ('error' in outcome) throw new Error(outcome.message);
    return outcome.ms;
  }, query);

const openAndRun = (page: Page, query: Query): Promise<number> =>
  page.evaluate(async (asked) => {
    const start = performance.now();
    await window.testPage.open('data/');
    const outcome = await window.testPage.run(asked);
    if ('error' in outcome) throw new Error(outcome.message);
    return performance.now() - start;
  }, query);

const folder = await mkdtemp(join(tmpdir(), 'bench-engine-'));
await buildPage(join(folder, 'site'));
await buildPage(join(folder, 'bare'), resolve(import.meta.dirname, 'bare'));
const browser = await launchChromium();

for (const [index, reports] of (sizes.length > 0 ? sizes : [900, 10_000]).entries()) {
  const data = join(folder, `data-${reports}`);
  const manifest = await writeData(data, generateData(reports), 20_000);
  const server = await serveFolders(
    { '/': join(folder, 'site'), '/bare/': join(folder, 'bare'), '/data/': data },
    { ranges: true },
  );
  if (index === 0) {
    const compile: number[] = [];
    const bare: number[] = [];
    const ready: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      compile.push(
        await onFreshPage(browser, `${server.url}bare/`, (page) =>
          page.evaluate(() => window.barePage.compile()),
        ),
      );
      bare.push(
        await onFreshPage(browser, `${server.url}bare/`, (page) =>
          page.evaluate(() => window.barePage.instantiate()),
        ),
      );
      ready.push(await onFreshPage(browser, server.url, (page) => openAndRun(page, nothing)));
    }
    console.log(`compile the WebAssembly alone: ${show(compile)}`);
    console.log(`bare page, plain duckdb-wasm:  ${show(bare)}`);
    console.log(`engine ready (compressed):     ${show(ready)}`);
    console.log(
      `ratio ready / bare page:       ${(percentile(ready, 0.5) / percentile(bare, 0.5)).toFixed(2)}`,
    );
  }
  const first: number[] = [];
  let warm: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    server.sent.clear();
    first.push(await onFreshPage(browser, server.url, (page) => openAndRun(page, cold)));
  }
  const fetched = [...server.sent].filter(([path]) => path.startsWith('/data/'));
  const firstBytes = fetched.reduce((sum, [, bytes]) => sum + bytes, 0);
  const { loadAll, all } = await onFreshPage(browser, server.url, async (page) => {
    await openAndRun(page, nothing);
    const start = performance.now();
    for (const query of queries) await time(page, query);
    const loaded = performance.now() - start;
    const times: number[] = [];
    for (const query of queries) times.push(await time(page, query));
    return { loadAll: loaded, all: times };
  });
  warm = all;
  const native = await openNodeDatabase(data);
  const nativeTimes: number[] = [];
  for (const query of [...queries, ...queries]) {
    const start = performance.now();
    await native.run(query);
    nativeTimes.push(performance.now() - start);
  }
  await native.close();
  const size = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${reports} generated reports (${(size / 1e6).toFixed(2)} MB of Parquet)`);
  console.log(
    `  cold page to first rows: ${show(first)}; ${(firstBytes / 1e6).toFixed(2)} MB of data fetched`,
  );
  console.log(`  ${queries.length} queries, columns loaded as needed: ${loadAll.toFixed(0)} ms in all`);
  console.log(
    `  the same once loaded: ${show(warm)}; native DuckDB over Parquet: ${show(nativeTimes.slice(queries.length))}`,
  );
  await server.close();
}
await browser.close();
await rm(folder, { recursive: true });
