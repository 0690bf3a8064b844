import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** Bytes that the browser's pages and their workers hold in memory, as the system counts them (Linux; elsewhere 0). */
export async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(
    pages.map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  await session.detach();
  return Math.max(0, ...sizes);
}
