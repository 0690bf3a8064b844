/** Measures the built board in Chromium: seconds to the first chart, and bytes fetched by kind, page by page. */
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { pages } from '../../src/ui/pages.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolder } from '../browser/static-server.ts';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['engine', /duckdb|\.wasm/],
  ['data', /^data\//],
  ['script', /\.js$/],
  ['style', /\.css$/],
  ['page', /(^|\/)$|\.html$/],
];
const kindOf = (path: string): string => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';

/** Bytes over the wire as Chromium counts them, by kind, from now on. */
async function countBytes(session: CDPSession, base: string): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  const paths = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => paths.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = paths.get(requestId) ?? '';
    if (!url.startsWith(base)) return;
    const kind = kindOf(new URL(url).pathname.slice(new URL(base).pathname.length));
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  return bytes;
}

async function secondsTo(page: Page, url: string, selector: string): Promise<number> {
  const started = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(selector, { timeout: 60_000 });
  return (performance.now() - started) / 1000;
}

const host = await serveFolder({ folder: join(import.meta.dirname, '../../dist') });
const browser = await launchChromium();
for (const { id, path } of pages) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const bytes = await countBytes(await context.newCDPSession(page), host.url);
  const seconds = await secondsTo(page, `${host.url}${path}`, 'figure[data-state="ready"] svg');
  await page.waitForLoadState('networkidle');
  const parts = [...bytes].map(([kind, count]) => `${kind} ${Math.round(count / 1024)} KiB`).join(', ');
  console.log(`${id}: first chart ${seconds.toFixed(2)} s; ${parts}`);
  await context.close();
}
await browser.close();
await host.close();
