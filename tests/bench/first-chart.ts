/**
 * Measures the built board in Chromium, page by page and each time without a cache: seconds to the first chart, and the
 * bytes that the server sent, by kind. The server does not compress; the engine is shipped compressed.
 */
import { join } from 'node:path';
import { pages } from '../../src/ui/pages.ts';
import { serveFolder } from '../browser/static-server.ts';
import { launchChromium } from '../engine/launch.ts';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['engine', /duckdb|\.wasm/],
  ['data', /^\/data\//],
  ['script', /\.m?js$/],
  ['style', /\.css$/],
  ['page', /\/$|\.html$/],
];
const kindOf = (path: string): string => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';

function byKind(sent: ReadonlyMap<string, number>): string {
  const bytes = new Map<string, number>();
  for (const [path, count] of sent) bytes.set(kindOf(path), (bytes.get(kindOf(path)) ?? 0) + count);
  return [...bytes].map(([kind, count]) => `${kind} ${Math.round(count / 1024)} KiB`).join(', ');
}

const host = await serveFolder({ folder: join(import.meta.dirname, '../../dist') });
const browser = await launchChromium();
for (const { id, path } of pages) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  host.sent.clear();
  const started = performance.now();
  await page.goto(`${host.url}${path}`, { waitUntil: 'commit' });
  const drawn = await page
    .waitForSelector('figure[data-state="ready"] svg', { timeout: 20_000 })
    .then(() => `${((performance.now() - started) / 1000).toFixed(2)} s`)
    .catch(() => 'no chart until something is chosen');
  await page.waitForLoadState('networkidle');
  console.log(`${id}: ${drawn}; ${byKind(host.sent)}`);
  await context.close();
}
await browser.close();
await host.close();
