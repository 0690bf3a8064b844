/**
 * Each page on Fast 4G and a four times slower processor, from a host that compresses and from one that does not: when
 * its first chart is painted, what arrived before, by kind, and how far anything moves, through hydration and through a
 * chart's coming alive.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pages, type PageEntry } from '../../src/ui/address/pages.ts';
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

async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, arrivals, close } = await openSlowPage(browser);
  await watchPage(page);
  await page.goto(url, { waitUntil: 'commit' });
  const started = await page.evaluate(() => performance.timeOrigin);
  await page.waitForFunction(() => window.bench.painted !== null, undefined, { timeout: 60_000 });
  const painted = (await page.evaluate(() => window.bench.painted)) ?? Number.NaN;
  await page.waitForLoadState('networkidle');
  const all = byKind(arrivals);
  const before = byKind(arrivals.filter(({ at }) => at <= painted));
  const frame = page.locator('.chart-frame').first();
  await frame.scrollIntoViewIfNeeded();
  await frame.hover();
  await frame.locator('[data-drawn="live"] svg').waitFor({ timeout: 60_000 });
  const shifted = await page.evaluate(() => window.bench.shifted);
  await close();
  return { painted: painted - started, before, all, shifted };
}

async function measurePage(browser: Browser, host: string, url: string, { id, path }: PageEntry) {
  const visits: Visit[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) visits.push(await visit(browser, `${url}${path}`));
  const first = percentile(
    visits.map(({ painted }) => painted),
    0.5,
  );
  const middle = visits.find(({ painted }) => painted === first) ?? visits[0];
  const shifted = Math.max(...visits.map((each) => each.shifted));
  const most = (kind: string) => Math.max(...visits.map(({ before }) => kib(before[kind])));
  console.log(
    `  ${host}, ${id}: first chart after ${(first / 1000).toFixed(2)} s; KiB before it: ${say(middle?.before ?? {})}; in all: ${say(middle?.all ?? {})}; moved ${shifted.toFixed(4)}`,
  );
  return { first, script: most('script') + most('charts'), engine: most('engine') + most('data'), shifted };
}

const browser = await launchChromium();
const figures: Figure[] = [];
for (const [host, compressed] of [
  ['compressing host', true],
  ['plain host', false],
] as const) {
  const server = await serveFolders({ '/': dist }, { ranges: true, compressed });
  const measured: Awaited<ReturnType<typeof measurePage>>[] = [];
  for (const page of pages.filter(({ id }) => hasPanels(id)))
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
