/**
 * Each page on Fast 4G and a four times slower processor, from a host that compresses and from one that does not: when
 * its first chart is painted (on the page of a place: its name and sentence), what arrived before, by kind, and how far anything moves, through hydration and through a
 * chart's coming alive.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pages } from '../../src/ui/address/pages.ts';
import { hasPanels } from '../browser/board.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders } from '../static-server.ts';
import { watchPage } from './in-page.ts';
import { percentile } from './figures.ts';
import { report, type Figure } from './limits.ts';
import { openSlowPage, type Arrival } from './slow-page.ts';

const repeats = 3;
const dist = join(import.meta.dirname, '../../dist');

const kinds: readonly (readonly [string, RegExp])[] = [
  ['engine', /duckdb|\.wasm/],
  ['charts', /echarts/],
  ['data', /^\/data\//],
  ['script', /\.m?js$/],
  ['style', /\.css$/],
  ['prepared', /^\/prepared\//],
  ['page', /\/$|\.html$/],
];
const kindOf = (path: string): string => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';

type Bytes = Readonly<Record<string, number>>;
function byKind(arrivals: readonly Arrival[]): Bytes {
  const bytes: Record<string, number> = {};
  for (const { path, bytes: count } of arrivals) bytes[kindOf(path)] = (bytes[kindOf(path)] ?? 0) + count;
  return bytes;
}
const kib = (bytes: number | undefined): number => (bytes ?? 0) / 1024;
const say = (bytes: Bytes): string =>
  Object.entries(bytes)
    .map(([kind, count]) => `${kind} ${kib(count).toFixed(0)}`)
    .join(', ');

type Visit = {
  readonly painted: number;
  readonly before: Bytes;
  readonly all: Bytes;
  readonly shifted: number;
};

/** Brings the first chart to life, as a pointer over it does. */
async function awaken(page: Page): Promise<void> {
  const frame = page.locator('.chart-frame').first();
  await frame.scrollIntoViewIfNeeded();
  await frame.hover();
  await frame.locator('[data-drawn="live"] svg').waitFor({ timeout: 60_000 });
}

/** Waits until the page of a place is live, charts and all. */
async function settle(page: Page): Promise<void> {
  await page.locator('.place-actions').waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}

async function visit(browser: Browser, url: string, then: (page: Page) => Promise<void>): Promise<Visit> {
  const { page, arrivals, close } = await openSlowPage(browser);
  await watchPage(page);
  await page.goto(url, { waitUntil: 'commit' });
  const started = await page.evaluate(() => performance.timeOrigin);
  await page.waitForFunction(() => window.bench.painted !== null, undefined, { timeout: 60_000 });
  const painted = (await page.evaluate(() => window.bench.painted)) ?? Number.NaN;
  await page.waitForLoadState('networkidle');
  const all = byKind(arrivals);
  const before = byKind(arrivals.filter(({ at }) => at <= painted));
  await then(page);
  const shifted = await page.evaluate(() => window.bench.shifted);
  await close();
  return { painted: painted - started, before, all, shifted };
}

type Measured = {
  readonly name: string;
  readonly path: string;
  readonly then: (page: Page) => Promise<void>;
};

/** Places of each level, with and without reports, by their own page and by the one of all places. */
const places: readonly Measured[] = (
  [
    ['province', '320000'],
    ['city', '320800'],
    ['county with reports', '110105'],
    ['county without', '610431'],
  ] as const
).flatMap(([name, code]) => [
  { name: `place, ${name}`, path: `place/${code}/`, then: settle },
  { name: `place, ${name}, by its code`, path: `place/?at=${code}`, then: settle },
]);

async function measurePage(browser: Browser, host: string, url: string, { name, path, then }: Measured) {
  const visits: Visit[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1)
    visits.push(await visit(browser, `${url}${path}`, then));
  const first = percentile(
    visits.map(({ painted }) => painted),
    0.5,
  );
  const middle = visits.find(({ painted }) => painted === first) ?? visits[0];
  const shifted = Math.max(...visits.map((each) => each.shifted));
  const most = (kind: string) => Math.max(...visits.map(({ before }) => kib(before[kind])));
  console.log(
    `  ${host}, ${name}: first chart after ${(first / 1000).toFixed(2)} s; KiB before it: ${say(middle?.before ?? {})}; in all: ${say(middle?.all ?? {})}; moved ${shifted.toFixed(4)}`,
  );
  return { first, script: most('script') + most('charts'), engine: most('engine') + most('data'), shifted };
}

/** `--page=TEXT` narrows it to the pages that have the text in their names. */
const asked = process.argv.flatMap((word) => (word.startsWith('--page=') ? [word.slice(7)] : []));
const browser = await launchChromium();
const figures: Figure[] = [];
for (const [host, compressed] of [
  ['compressing host', true],
  ['plain host', false],
] as const) {
  const server = await serveFolders({ '/': dist }, { ranges: true, compressed });
  const measured: Awaited<ReturnType<typeof measurePage>>[] = [];
  const charted = pages
    .filter(({ id }) => hasPanels(id))
    .map(({ id, path }) => ({ name: id, path, then: awaken }));
  for (const page of [...charted, ...places].filter(({ name }) => asked.every((each) => name.includes(each))))
    measured.push(await measurePage(browser, host, server.url, page));
  const worst = (of: (each: (typeof measured)[number]) => number) => Math.max(...measured.map(of));
  figures.push(
    {
      name: `${host}: first chart, slowest page`,
      value: worst(({ first }) => first),
      unit: 'ms',
      most: 1000,
    },
    {
      name: `${host}: engine and data before it`,
      value: worst(({ engine }) => engine),
      unit: 'KiB',
      most: 0,
    },
    {
      name: `${host}: script before it`,
      value: worst(({ script }) => script),
      unit: 'KiB',
      ...(compressed ? { most: 150 } : {}),
    },
    { name: `${host}: layout shift`, value: worst(({ shifted }) => shifted), unit: 'shift', most: 0.05 },
  );
  await server.close();
}
await browser.close();
await report('first-chart', figures);
