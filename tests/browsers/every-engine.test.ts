import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/ui/address/pages.ts';
import { sampleSize } from '../../src/ui/reports/sample-offer.tsx';
import { dist, hasPanels } from '../browser/board.ts';
import { serveFolder, type RunningHost } from '../browser/serve-host.ts';
import { count, openSettled, rowsOf, untilLive } from './board-in.ts';
import { until, type Driver } from './driver.ts';
import { engines } from './engines.ts';

/** What must be the same in every engine, to the last digit shown: by what it is of, the first engine's words. */
const first = new Map<string, unknown>();
function expectAlike(what: string, found: unknown): void {
  if (!first.has(what)) first.set(what, found);
  expect(found, `${what}, as in ${engines[0]?.name ?? ''}`).toEqual(first.get(what));
}

/** Ranked with weights that are shaken and intervals: all of it is drawn by chance from a seed. */
const ranking = 'ranking/?lang=en&group=county.office&few=1&year=2024&preset=openness';
const sql =
  "SELECT province, count(*) AS offices FROM publishers WHERE level = 'county' GROUP BY province ORDER BY offices DESC, province LIMIT 5";

/** That the engine and the readers of documents, which come last, are kept for reading offline. */
const kept = `(async () => {
  const later = (await caches.keys()).find((key) => key.startsWith('gongkai-later'));
  const urls = later === undefined ? [] : (await (await caches.open(later)).keys()).map(({ url }) => url);
  return ['duckdb-eh', 'read-worker'].every((part) => urls.some((url) => url.includes(part)));
})()`;

it('is asked of a board that is built', () => {
  expect(existsSync(dist), 'There is no dist: run `npm run build`.').toBe(true);
});

describe.each(engines)('the board in $name', ({ missing, start }) => {
  let driver: Driver;
  let host: RunningHost;
  beforeAll(async () => {
    const wanting = missing();
    if (wanting !== null) throw new Error(wanting);
    host = await serveFolder({ folder: dist, ranges: true });
    driver = await start();
    console.log(driver.name);
  });
  afterAll(async () => {
    await (driver as Driver | undefined)?.close();
    await (host as RunningHost | undefined)?.close();
  });

  it.each(pages.map(({ id, path }) => [id, path] as const).filter(([id]) => hasPanels(id)))(
    'page %s draws its lead chart or table, and wakes it under the pointer',
    async (_, path) => {
      expect(await openSettled(driver, `${host.url}${path}?lang=en`)).toEqual([]);
      const panel = 'figure[data-view]';
      expect(
        await driver.read(`document.querySelector('${panel}').querySelector('.chart svg, table') !== null`),
      ).toBe(true);
      if ((await count(driver, `${panel} .chart[data-drawn]`)) === 0) return;
      await driver.point(`${panel} .chart[data-drawn]`);
      await until(driver, `document.querySelector('.chart[data-drawn="live"] svg') !== null`);
    },
  );

  it('shows a place with all its parts, and takes one of them apart', async () => {
    await driver.open(`${host.url}place/320800/?lang=en`);
    await until(driver, `document.querySelectorAll('.place-table tbody tr').length >= 7`);
    await until(driver, `document.querySelector('.place-actions') !== null`);
    expectAlike('the parts of a place', await rowsOf(driver, '.place-table'));
  });

  it('answers under a filter that nothing was built for', async () => {
    expect(await openSettled(driver, `${host.url}requests/?lang=en&years=2023&regions=320000`)).toEqual([]);
    expectAlike(
      'the summaries of requests',
      await driver.read(
        `[...document.querySelectorAll('figure[data-view]')].map((panel) => [panel.dataset.view, panel.dataset.state, panel.querySelector('figcaption')?.textContent ?? ''])`,
      ),
    );
  });

  it('ranks in its worker: ranks, intervals, bands and scores as in every engine', async () => {
    expect(await openSettled(driver, `${host.url}${ranking}`)).toEqual([]);
    const table = 'figure[data-view="ranking-table"]';
    await until(driver, `document.querySelectorAll('${table} tbody tr[data-index]').length > 5`);
    const rows = await rowsOf(driver, table);
    expectAlike(
      'a ranking',
      rows.slice(0, 10).map((row) => row.slice(0, 6)),
    );
  });

  it('reads documents as the reader’s own, and ranks these', async () => {
    await driver.open(`${host.url}reports/?lang=en`);
    await until(
      driver,
      `document.querySelector('.reports-page:not([data-kept="unknown"]) .sample-offer button') !== null`,
    );
    await driver.press('.sample-offer button');
    await until(
      driver,
      `document.querySelector('.sample-offer[data-sample="${sampleSize.reports}"]') !== null`,
    );
    await until(driver, `document.querySelector('.sample-offer a[href*="ranking/"]') !== null`);
    await driver.press('.sample-offer a[href*="ranking/"]');
    const table = 'figure[data-view="ranking-table"]';
    await until(driver, `document.querySelectorAll('${table} tbody tr[data-index]').length === 12`);
    await until(driver, `document.querySelector('.own-note') !== null`);
    expectAlike('the ranking of own reports', await rowsOf(driver, table));
    await driver.press('.own-note-ways button:last-of-type');
    await until(driver, `document.querySelector('.own-note:not([data-sample="0"])') === null`);
  });

  it('answers a statement of the reader’s', async () => {
    await driver.open(`${host.url}download/?lang=en&sql=${encodeURIComponent(sql)}#sql`);
    await until(driver, `document.querySelector('.sql-actions .button-main') !== null`);
    // The editor stands in a shadow root.
    await until(
      driver,
      `document.querySelector('.sql-editor')?.shadowRoot?.querySelector('.cm-content') instanceof HTMLElement`,
    );
    await driver.press('.sql-actions .button-main');
    await until(driver, `document.querySelector('.sql-answer[data-state="ready"]') !== null`);
    await until(driver, `document.querySelectorAll('.sql-result tbody tr').length >= 5`);
    expectAlike('an answer of the console', await rowsOf(driver, '.sql-result'));
  });

  it('changes language and theme, and keeps the theme', async () => {
    await driver.open(`${host.url}channels/?lang=en`);
    await untilLive(driver);
    await driver.press('header a[hreflang="zh-Hant"]');
    await until(
      driver,
      `document.documentElement.lang === 'zh-Hant' && /開/.test(document.querySelector('h1').textContent)`,
    );
    await untilLive(driver);
    await driver.press('header [role="radiogroup"] button:nth-of-type(3)');
    await until(driver, `document.documentElement.dataset.theme === 'dark'`);
    await driver.open(`${host.url}channels/?lang=en`);
    await until(driver, `document.documentElement.dataset.theme === 'dark'`);
  });

  it('is there without a connection after a first visit, and answers', async () => {
    await driver.open(`${host.url}?lang=en`);
    await until(driver, `navigator.serviceWorker !== undefined`);
    await until(driver, kept);
    await host.close();
    expect(await openSettled(driver, `${host.url}appeals/?lang=en&years=2023`)).toEqual([]);
  });
});
