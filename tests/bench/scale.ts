/**
 * The board at a thousand to a million generated reports, as ratios to baselines of the same run: bytes fetched, cold
 * load, queries, filter to paint, memory. Run: npm run bench -- scale [reports …] [--record]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { everything } from '../../src/query/filter.ts';
import type { Query } from '../../src/query/query.ts';
import { writeState } from '../../src/state/url.ts';
import { buildPage } from '../engine/build-page.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders } from '../static-server.ts';
import { ratio, record, showSpread, spreadOf, type Spread } from './figures.ts';
import { onFreshPage } from './fresh-page.ts';
import { dist, manifestForPages } from './manifest-for-pages.ts';
import { memoryOf } from './memory.ts';
import { cache, dataOf } from './scale-data.ts';
import { changeFilter, settle } from './scale-paint.ts';
import { cold, coldColumns, filters, questions } from './scale-questions.ts';

const numbers = process.argv
  .slice(2)
  .map(Number)
  .filter((value) => value > 0);
const sizes = numbers.length > 0 ? numbers : [1000, 10_000, 100_000, 1_000_000];
const repeats = 5;
const patience = 180_000;

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < repeats; run += 1) all.push(await measure());
  return all;
}

const ask = (page: Page, query: Query): Promise<number> =>
  page.evaluate(async (asked) => {
    const outcome = await window.testPage.run(asked);
    if ('error' in outcome) throw new Error(outcome.message);
    return outcome.ms;
  }, query);

const openAndAsk = (page: Page, query: Query): Promise<number> =>
  page.evaluate(async (asked) => {
    const start = performance.now();
    await window.testPage.open('data/');
    const outcome = await window.testPage.run(asked);
    if ('error' in outcome) throw new Error(outcome.message);
    return performance.now() - start;
  }, query);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

await buildPage(join(cache, 'site'));
await buildPage(join(cache, 'plain'), resolve(import.meta.dirname, 'scale-page'));
const grown: Record<string, Record<string, number>> = {};

for (const reports of sizes) {
  console.log(`${reports.toLocaleString('en')} generated reports`);
  const { folder, manifest } = await dataOf(reports);
  const files = manifest.files.filter(({ table }) => table === 'reports');
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const hasPages = existsSync(dist);
  const server = await serveFolders(
    {
      '/': join(cache, 'site'),
      '/plain/': join(cache, 'plain'),
      '/data/': folder,
      ...(hasPages
        ? {
            '/board/': dist,
            '/board/data/': folder,
            '/board/data/manifest.json': await manifestForPages(manifest),
          }
        : {}),
    },
    { ranges: true },
  );
  const fetched = () =>
    [...server.sent].reduce((sum, [path, bytes]) => sum + (path.endsWith('.parquet') ? bytes : 0), 0);
  const browser = await launchChromium();

  // The same question, cold: a bare page, a loop in JavaScript, and this engine.
  const asked = { files: files.map(({ file }) => `../data/${file}`), columns: coldColumns, sql: cold.sql };
  const plain = await repeat(() =>
    onFreshPage(browser, `${server.url}plain/`, (page) =>
      page.evaluate((what) => window.plainPage.engine(what), asked),
    ),
  );
  server.sent.clear();
  const loop = await repeat(() =>
    onFreshPage(browser, `${server.url}plain/`, (page) =>
      page.evaluate((what) => window.plainPage.loop(what), asked),
    ),
  );
  const plainBytes = fetched() / repeats;
  server.sent.clear();
  const own = await repeat(() => onFreshPage(browser, server.url, (page) => openAndAsk(page, cold)));
  const bytes = fetched() / repeats;
  const coldMs = {
    own: spreadOf(own),
    plain: spreadOf(plain.map(({ ms }) => ms)),
    loop: spreadOf(loop.map(({ ms }) => ms)),
  };
  console.log(
    `  bytes of data for the first answer: ${megabytes(bytes)} of ${megabytes(total)}; ${ratio(bytes, plainBytes)} a bare page's`,
  );
  console.log(
    `  cold load to the first answer: ${showSpread(coldMs.own)}; ${ratio(coldMs.own.p50, coldMs.plain.p50)} a bare page with hyparquet and duckdb-wasm, ${ratio(coldMs.own.p50, coldMs.loop.p50)} one with hyparquet and a loop`,
  );

  // Questions under filters, all columns there: this engine, beside native DuckDB over the same files.
  const native = await openNodeDatabase(folder);
  const queries: Record<string, { own: Spread; native: Spread }> = {};
  const memory = await onFreshPage(browser, server.url, async (page) => {
    await openAndAsk(page, cold);
    for (const [name, question] of Object.entries(questions)) {
      await ask(page, question(everything));
      const times: number[] = [];
      const nativeTimes: number[] = [];
      for (const filter of filters) {
        times.push(await ask(page, question(filter)));
        const start = performance.now();
        await native.run(question(filter));
        nativeTimes.push(performance.now() - start);
      }
      const measured = { own: spreadOf(times), native: spreadOf(nativeTimes.slice(1)) };
      queries[name] = measured;
      console.log(
        `  ${name}: ${showSpread(measured.own)}; ${ratio(measured.own.p50, measured.native.p50)} native DuckDB over Parquet, ${ratio(measured.own.p50, spreadOf(loop.map(({ again }) => again)).p50)} a loop in JavaScript over two columns`,
      );
    }
    return memoryOf(browser);
  });
  await native.close();
  console.log(`  memory of the page with these columns: ${megabytes(memory)}`);

  // The real page: from the change of the address until charts are painted.
  const paint: Record<string, { first: Spread; all: Spread; blocked: number; longest: number }> = {};
  for (const view of hasPages ? (['overview', 'requests'] as const) : []) {
    const path = view === 'overview' ? '' : `${view}/`;
    try {
      paint[view] = await onFreshPage(browser, `${server.url}board/${path}?levels=city`, async (page) => {
        await settle(page, patience);
        await changeFilter(page, '?provinces=65', patience);
        const painted = [];
        for (const filter of filters) {
          painted.push(await changeFilter(page, `?${writeState({ ...filter, language: null })}`, patience));
        }
        const blocked = painted.flatMap((each) => each.blocked);
        return {
          first: spreadOf(painted.map((each) => each.first)),
          all: spreadOf(painted.map((each) => each.all)),
          blocked: blocked.length,
          longest: Math.round(Math.max(0, ...blocked)),
        };
      });
      const { first, all, blocked, longest } = paint[view];
      console.log(
        `  ${view}, filter → first chart painted: ${showSpread(first)}; → all painted: ${showSpread(all)}; ${blocked} tasks over 50 ms in ${first.n} changes, the longest ${longest} ms`,
      );
    } catch (error) {
      console.log(`  ${view}, filter → paint: ${(error as Error).message.split('\n')[0] ?? ''}`);
    }
  }

  grown[reports] = {
    bytes,
    cold: coldMs.own.p50,
    ...Object.fromEntries(Object.entries(queries).map(([name, { own: spread }]) => [name, spread.p50])),
    memory,
  };
  await record('scale', {
    reports,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    bytes,
    total,
    cold: coldMs,
    queries,
    paint,
    memory,
  });
  await browser.close();
  await server.close();
}

const [smallest = 0] = sizes;
for (const [name, value] of Object.entries(grown[smallest] ?? {})) {
  const steps = sizes.map((reports) => `${reports}: ${ratio(grown[reports]?.[name] ?? Number.NaN, value)}`);
  console.log(`growth of ${name}: ${steps.join(', ')}`);
}
