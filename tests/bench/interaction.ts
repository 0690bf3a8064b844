/**
 * Filters changed one after the other on the built board, the engine being there: from the change until every panel
 * shows the new answer. Each filter is asked once before, so that its columns are loaded.
 */
import { join } from 'node:path';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders } from '../static-server.ts';
import { percentile } from './figures.ts';
import { report } from './limits.ts';
import { changeFilter, settle } from './scale-paint.ts';

const places = ['', 'channels/', 'requests/', 'appeals/', 'quality/'];
const filters = ['years=2023', 'years=2022', 'years=2024', 'levels=county', 'provinces=50', 'scope=organ'];

const browser = await launchChromium();
const server = await serveFolders({ '/': join(import.meta.dirname, '../../dist') }, { ranges: true });
const times: number[] = [];
for (const place of places) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  // Functions sent to the page are named by a helper that only this side has.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.goto(`${server.url}${place}?${filters[0] ?? ''}`);
  await settle(page, 60_000);
  for (const filter of [...filters.slice(1), ...filters]) await changeFilter(page, `?${filter}`, 60_000);
  const measured: number[] = [];
  for (const filter of [...filters.slice(1), ...filters]) {
    measured.push((await changeFilter(page, `?${filter}`, 60_000)).all);
  }
  console.log(
    `  ${place || 'overview'}: p50 ${percentile(measured, 0.5).toFixed(0)} ms, p95 ${percentile(measured, 0.95).toFixed(0)} ms`,
  );
  times.push(...measured);
  await context.close();
}
await server.close();
await browser.close();
await report('interaction', [
  { name: 'a changed filter shown, p50', value: percentile(times, 0.5), unit: 'ms' },
  { name: 'a changed filter shown, p95', value: percentile(times, 0.95), unit: 'ms', most: 100 },
]);
