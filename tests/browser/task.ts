import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, openBoard } from './board.ts';
import { Clicks } from './clicks.ts';
import { untilLive } from './live.ts';

const counted: string[] = [];

afterAll(async () => {
  console.log(['Clicks, and the most there may be:', ...counted].join('\n'));
  await closeBrowser();
});

type Doing = (clicks: Clicks, page: Page) => Promise<void>;

/** A task done from the overview by real presses, in no more than `most`. */
export function task(name: string, most: number, run: Doing): void {
  it(name, { timeout: 180_000 }, async () => {
    const board = await openBoard({}, undefined, {
      locale: 'zh-CN',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    try {
      await board.page.goto(board.url);
      await untilLive(board.page, 'zh-Hans');
      const clicks = new Clicks(board.page);
      await run(clicks, board.page);
      counted.push(`${String(clicks.count).padStart(3)} of ${String(most).padStart(2)}  ${name}`);
      expect(clicks.count).toBeLessThanOrEqual(most);
      expect(board.complaints).toEqual([]);
    } finally {
      await board.close();
    }
  });
}

/** A file that was handed over. */
export const bytesOf = async (file: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await file.path()));

export const panel = (page: Page, id: string): Locator => page.locator(`figure[data-view="${id}"]`);

/** Waits until the page has this name for its heading. */
export const heading = (page: Page, name: RegExp | string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
