/**
 * The ranking page over many publishers in Chromium: tasks of the page's own thread that took 50 ms or more, by what the
 * reader did. Run: npx tsx tests/bench/ranking-page.ts [publishers] [years]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { manyPublishers } from '../browser/many-publishers.ts';
import { launchChromium } from '../engine/launch.ts';
import { writeData } from '../engine/write-data.ts';
import { serveFolders } from '../static-server.ts';

const publishers = Number(process.argv[2] ?? 3000);
const years = Number(process.argv[3] ?? 7);
const folder = await mkdtemp(join(tmpdir(), 'many-publishers-'));
await writeData(folder, manyPublishers(publishers, years));
const host = await serveFolders(
  { '/': join(import.meta.dirname, '../../dist'), '/data/': folder },
  { ranges: false },
);
const browser = await launchChromium();

const watch = (page: Page) =>
  page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });

const take = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));

const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('.rank-run[data-run="ready"]') !== null &&
      document.querySelectorAll('figure[data-state="loading"], figure[aria-busy="true"]').length === 0,
    undefined,
    { timeout: 300_000 },
  );

const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
await watch(page);
const step = async (name: string, act: () => Promise<unknown>) => {
  const started = performance.now();
  await act();
  await settled(page);
  const tasks = await take(page);
  const all = tasks.length > 0 ? tasks.join(', ') : 'none';
  console.log(`${name}: ${Math.round(performance.now() - started)} ms; long tasks (ms): ${all}`);
};

console.log(`${publishers} publishers, ${years} years`);
await step('opened', () => page.goto(`${host.url}ranking/?lang=en&preset=requests`));
await step('a weight moved', async () => {
  const box = page.locator('.weight-row[data-measure="backlog"] .weight-field input[type="text"]');
  await box.fill('20');
  await box.press('Enter');
  await page.waitForFunction(() => location.search.includes('backlog:20'));
});
await step('another year', async () => {
  await page.locator('.rank-controls select').first().selectOption('2020');
  await page.waitForFunction(() => location.search.includes('year=2020'));
});
await step('scrolled through the table', async () => {
  await page.locator('figure[data-view="ranking-table"] .table-scroll').evaluate(async (box) => {
    for (let at = 0; at < box.scrollHeight; at += box.scrollHeight / 40) {
      box.scrollTop = at;
      await new Promise(requestAnimationFrame);
    }
  });
});
await browser.close();
await host.close();
await rm(folder, { recursive: true });
