/**
 * The ranking page over many publishers in Chromium: tasks of the page's own thread that kept a core busy for 50 ms or
 * more, by what the reader did. Core time is told, as other programs share the machine.
 * Run: npx tsx tests/bench/ranking-page.ts [publishers] [years]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../browser/serve-host.ts';
import { manyPublishers } from '../browser/many-publishers.ts';
import { launchChromium } from '../engine/launch.ts';
import { writeData } from '../engine/write-data.ts';

const publishers = Number(process.argv[2] ?? 3000);
const years = Number(process.argv[3] ?? 7);
const folder = await mkdtemp(join(tmpdir(), 'many-publishers-'));
await writeData(folder, manyPublishers(publishers, years));
const host = await serveFolder({ folder: join(import.meta.dirname, '../../dist'), data: folder });
const browser = await launchChromium();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the core in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/** Milliseconds of the core of each long task, from a trace. */
function longTasks(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000))
    .filter((duration) => duration >= 50);
}

const settled = () =>
  page.waitForFunction(
    (least) =>
      Number(document.querySelector('.rank-table')?.getAttribute('aria-rowcount')) > least &&
      document.querySelector('.rank-run[data-run="ready"]') !== null &&
      document.querySelectorAll('figure[data-state="loading"], figure[aria-busy="true"]').length === 0,
    publishers / 2,
    { timeout: 300_000 },
  );

async function step(name: string, act: () => Promise<unknown>): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const started = performance.now();
  await act();
  await settled();
  const took = Math.round(performance.now() - started);
  const tasks = longTasks(await browser.stopTracing());
  console.log(`${name}: ${took} ms; long tasks (core ms): ${tasks.length > 0 ? tasks.join(', ') : 'none'}`);
}

console.log(`${publishers} publishers, ${years} years`);
await step('opened', () => page.goto(`${host.url}ranking/?lang=en&preset=requests`));
await step('a weight moved', async () => {
  const box = page.locator('.weight-row[data-measure="disclosure_rate"] .weight-field input[type="text"]');
  await box.fill('20');
  await box.press('Enter');
  await page.waitForFunction(() => location.search.includes('disclosure_rate:20'));
});
await step('another year', async () => {
  await page.locator('.rank-controls select').first().selectOption('2020');
  await page.waitForFunction(() => location.search.includes('year=2020'));
});
await step('scrolled through the table', () =>
  page.locator('figure[data-view="ranking-table"] .table-scroll').evaluate(async (box) => {
    for (let at = 0; at < box.scrollHeight; at += box.scrollHeight / 40) {
      box.scrollTop = at;
      await new Promise(requestAnimationFrame);
    }
  }),
);
await browser.close();
await host.close();
await rm(folder, { recursive: true });
