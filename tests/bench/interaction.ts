/**
 * Filters changed one after the other on the built board, the engine and the columns being there: from the change until
 * the panels in sight, and all of the page, show the new answer. No filter is asked twice.
 */
import { join } from 'node:path';
import { writeState } from '../../src/state/url.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders } from '../static-server.ts';
import { percentile } from './figures.ts';
import { report } from './limits.ts';
import { changeFilter, settle, type Painted } from './scale-paint.ts';
import { filters } from './scale-questions.ts';

const places = ['', 'channels/', 'procurement/', 'hotline/', 'requests/', 'appeals/', 'quality/'];
const warming = [
  'levels=zone&provinces=50',
  'levels=county&scope=region&provinces=50',
  'years=2018&levels=zone',
];
const asked = filters.map((filter) => `?${writeState({ ...filter, language: null })}`);
const patience = 60_000;

const browser = await launchChromium();
const server = await serveFolders({ '/': join(import.meta.dirname, '../../dist') }, { ranges: true });
const painted: Painted[] = [];
for (const place of places) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  // Functions sent to the page are named by a helper that only this side has.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.goto(`${server.url}${place}?years=2023`);
  await settle(page, patience);
  // A first visit is kept for offline reading once the page is at rest; that is over before a second.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // The press on a filter begins to load what its change will need; its list stays open, as while a reader chooses.
  await page.locator('.filter-button').first().click();
  await page.locator('.filter-dialog').waitFor();
  for (const filter of warming) await changeFilter(page, `?${filter}`, patience);
  const measured: Painted[] = [];
  for (const filter of asked) measured.push(await changeFilter(page, filter, patience));
  const of = (name: 'sight' | 'all') => {
    const times = measured.map((each) => each[name]);
    return `p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`;
  };
  console.log(`  ${place || 'overview'}: in sight ${of('sight')}; all of the page ${of('all')}`);
  painted.push(...measured);
  await context.close();
}
await server.close();
await browser.close();
const times = (name: 'sight' | 'all') => painted.map((each) => each[name]);
const blocked = painted.flatMap((each) => each.blocked);
await report('interaction', [
  { name: 'a changed filter shown, in sight, p50', value: percentile(times('sight'), 0.5), unit: 'ms' },
  {
    name: 'a changed filter shown, in sight, p95',
    value: percentile(times('sight'), 0.95),
    unit: 'ms',
    most: 100,
  },
  { name: 'a changed filter shown, all of the page, p50', value: percentile(times('all'), 0.5), unit: 'ms' },
  { name: 'a changed filter shown, all of the page, p95', value: percentile(times('all'), 0.95), unit: 'ms' },
  { name: 'longest task of the main thread', value: Math.max(0, ...blocked), unit: 'ms', most: 50 },
]);
