/**
 * What Chromium's own tracing says of a visit to each page, on Fast 4G and a four times slower processor: when its first
 * and its largest content are painted, how long tasks block the main thread after that (the time of each beyond 50 ms),
 * how far anything moves, and what the main thread was busy with until the page was taken over.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pages } from '../../src/ui/address/pages.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders } from '../static-server.ts';
import { report } from './limits.ts';
import { openSlowPage } from './slow-page.ts';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly weighted_score_delta?: number; readonly isOutermostMainFrame?: boolean };
  };
};

/** Milliseconds that a page is watched after its code has begun to take it over and the network is quiet. */
const settling = 1500;

const categories = ['loading', 'devtools.timeline', 'toplevel', 'blink.user_timing'];

const work: Readonly<Record<string, readonly string[]>> = {
  parsing: ['ParseHTML'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  painting: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  script: ['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks'],
};

const milliseconds = (microseconds: number): number => microseconds / 1000;

function readTrace(events: readonly TraceEvent[]) {
  const painted = events.find(({ name }) => name === 'firstContentfulPaint');
  if (!painted) throw new Error('Nothing was painted.');
  const started = events
    .filter(({ name, pid, ts }) => name === 'navigationStart' && pid === painted.pid && ts <= painted.ts)
    .at(-1);
  if (!started) throw new Error('No navigation was traced.');
  const own = events.filter(({ pid, ts }) => pid === painted.pid && ts >= started.ts);
  const largest = own.filter(({ name }) => name === 'largestContentfulPaint::Candidate').at(-1) ?? painted;
  const main = own.filter(({ tid, ph }) => tid === painted.tid && ph === 'X');
  const tasks = main.filter(({ name }) => name.endsWith('::RunTask') || name === 'RunTask');
  const blocking = tasks
    .filter(({ ts }) => ts >= painted.ts)
    .map(({ dur = 0 }) => Math.max(0, milliseconds(dur) - 50));
  const timeOf = (names: readonly string[]) =>
    main.filter(({ name }) => names.includes(name)).reduce((sum, { dur = 0 }) => sum + milliseconds(dur), 0);
  return {
    first: milliseconds(painted.ts - started.ts),
    largest: milliseconds(largest.ts - started.ts),
    blocked: blocking.reduce((sum, each) => sum + each, 0),
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => milliseconds(dur))),
    moved: own
      .filter(({ name }) => name === 'LayoutShift')
      .reduce((sum, { args }) => sum + (args.data?.weighted_score_delta ?? 0), 0),
    busy: Object.fromEntries(Object.entries(work).map(([kind, names]) => [kind, timeOf(names)])),
  };
}

async function trace(browser: Browser, url: string) {
  const { page, close } = await openSlowPage(browser);
  await browser.startTracing(page, { categories });
  await page.goto(url);
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('app') ?? {}).some((key) => key.startsWith('__reactContainer')),
  );
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(settling);
  const buffer = await browser.stopTracing();
  await close();
  return readTrace((JSON.parse(buffer.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

const browser = await launchChromium();
const server = await serveFolders(
  { '/': join(import.meta.dirname, '../../dist') },
  { ranges: true, compressed: true },
);
const visits: ReturnType<typeof readTrace>[] = [];
for (const { id, path } of pages) {
  const visit = await trace(browser, `${server.url}${path}`);
  visits.push(visit);
  const busy = Object.entries(visit.busy).map(([kind, time]) => `${kind} ${time.toFixed(0)}`);
  console.log(
    `  ${id}: first content ${visit.first.toFixed(0)} ms, largest ${visit.largest.toFixed(0)} ms, blocked ${visit.blocked.toFixed(0)} ms (longest task ${visit.longest.toFixed(0)} ms), moved ${visit.moved.toFixed(4)}; busy, in ms: ${busy.join(', ')}`,
  );
}
await server.close();
await browser.close();
const worst = (of: (visit: (typeof visits)[number]) => number) => Math.max(...visits.map(of));
await report('traced', [
  { name: 'first content, slowest page', value: worst(({ first }) => first), unit: 'ms' },
  { name: 'largest content, slowest page', value: worst(({ largest }) => largest), unit: 'ms', most: 2500 },
  {
    name: 'blocked after the first, most on a page',
    value: worst(({ blocked }) => blocked),
    unit: 'ms',
    most: 200,
  },
  { name: 'moved, most on a page', value: worst(({ moved }) => moved), unit: 'shift', most: 0.05 },
]);
