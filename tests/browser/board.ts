import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../engine/launch.ts';
import type { PageId } from '../../src/ui/address/pages.ts';
import { KeptTab } from './kept-tab.ts';
import { serveFolder, type Host } from './serve-host.ts';

export const dist = join(import.meta.dirname, '../../dist');

/** The built board on a host of its own, in a browser, with everything that it asked for and complained of. */
export type Board = {
  readonly url: string;
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: string[];
  /** Ends the host, and leaves the page open. */
  readonly stopHost: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Viewport = { readonly width: number; readonly height: number };
const desktop: Viewport = { width: 1280, height: 900 };
export const phone: Viewport = { width: 390, height: 844 };

let browser: Promise<Browser> | undefined;
/** The tabs that boards take in turn, by the options that they were opened with. */
const kept = new Map<string, Promise<KeptTab>>();

/** Closes the browser that all boards of a test file share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
  kept.clear();
}

/** How long what is waited for may take (milliseconds): a machine that stalls for a moment fails no test. */
const patience = 60_000;

type Tab = { readonly page: Page; readonly leave: () => Promise<void> };

/** A kept tab; or one of its own where that is lent, or where a service worker would outlive its page. */
async function openTab(origin: string, viewport: Viewport, options: BrowserContextOptions): Promise<Tab> {
  const running = await (browser ??= launchChromium());
  if (options.serviceWorkers === 'block') {
    const key = JSON.stringify(options);
    const opening = kept.get(key) ?? KeptTab.open(running, options, patience);
    kept.set(key, opening);
    const tab = await opening;
    if (tab.canShow(origin)) {
      const page = tab.lend(origin);
      await page.setViewportSize(viewport);
      return { page, leave: () => tab.takeBack() };
    }
  }
  const context = await running.newContext({ viewport, ...options });
  context.setDefaultTimeout(patience);
  return { page: await context.newPage(), leave: () => context.close() };
}

/**
 * Serves `dist` and opens a page on it as if for the first time (own storage, English words, and nothing kept for reading
 * offline, unless `options` of the browser say otherwise).
 */
export async function openBoard(
  host: Partial<Host> = {},
  viewport: Viewport = desktop,
  options: BrowserContextOptions = {},
): Promise<Board> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no dist/index.html: run `npm run build`.');
  const running = await serveFolder({ folder: dist, ...host });
  const { page, leave } = await openTab(new URL(running.url).origin, viewport, {
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...options,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    url: running.url,
    page,
    requests,
    complaints,
    stopHost: running.close,
    close: async () => {
      await leave();
      await running.close();
    },
  };
}

/** Whether a page shows panels before anything is chosen or added on it. */
export const hasPanels = (id: PageId): boolean =>
  !['place', 'publisher', 'reports', 'check', 'data'].includes(id);

/** Waits until no panel is loading, and gives each panel's state by view. */
export async function panelStates(page: Page): Promise<Record<string, string>> {
  await page.waitForSelector('figure[data-view]', { timeout: 60_000 });
  await page.waitForFunction(
    // A page that was written for another address waits, hidden, until it is made anew.
    () =>
      document.documentElement.dataset.awaits === undefined &&
      document.querySelector(
        'figure[data-state="loading"], figure[aria-busy="true"], figure :is([aria-busy="true"], .skeleton, [data-drawn="waiting"])',
      ) === null,
    undefined,
    { timeout: 60_000 },
  );
  return Object.fromEntries(
    await page
      .locator('figure[data-view]')
      .evaluateAll((figures) =>
        figures.map((figure) => [
          figure.getAttribute('data-view') ?? '',
          figure.getAttribute('data-state') ?? '',
        ]),
      ),
  );
}

/**
 * Makes the window as high as the page: what is far from the screen has neither size nor words for a script. Nothing
 * moves then: each frame of so high a window costs a software renderer more than the page.
 */
export async function seeAll(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (let seen = 0; ;) {
    const height = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve(document.documentElement.scrollHeight);
            });
          });
        }),
    );
    if (height <= seen) return;
    seen = height;
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
  }
}

/** Requests that left the site's origin; blob and data addresses stay within the page. */
export const strayRequests = ({ requests, url }: Board): string[] => {
  const { origin } = new URL(url);
  return requests.filter((request) => !/^(blob|data):/.test(request) && new URL(request).origin !== origin);
};
