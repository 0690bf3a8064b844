import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, type Board } from './board.ts';
import { changeAddress } from './change-address.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

/** Goes to an address of the same page as a link does, and waits until its panels stand. */
async function change(page: Page, search: string): Promise<Record<string, string>> {
  await changeAddress(page, search);
  return panelStates(page);
}

describe('a changed filter', () => {
  let board: Board;
  let page: Page;
  beforeEach(async () => {
    board = await openBoard();
    ({ page } = board);
  });
  afterEach(() => board.close());

  it('writes in the head of the document only what changes', async () => {
    await page.goto(`${board.url}requests/?lang=en`);
    await panelStates(page);
    await page.evaluate(() => {
      const written: string[] = [];
      Object.assign(globalThis, { written });
      new MutationObserver((records) => {
        written.push(...records.map(({ attributeName }) => attributeName ?? ''));
      }).observe(document.documentElement, { attributes: true, subtree: false });
      new MutationObserver((records) => {
        written.push(...records.map(({ attributeName }) => attributeName ?? ''));
      }).observe(document.head, { attributes: true, subtree: true });
    });
    const written = () => page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
    await change(page, '?lang=en&years=2024');
    expect(await written()).toEqual([]);
    await change(page, '?lang=hant&years=2024');
    await untilLive(page, 'zh-Hant');
    expect(await written()).toEqual(expect.arrayContaining(['lang', 'content']));
  });

  it.each(['', 'channels/', 'requests/', 'appeals/'])('draws every chart as it stays: /%s', async (place) => {
    await page.goto(`${board.url}${place}?lang=en&years=2024`);
    await panelStates(page);
    await change(page, '?lang=en&years=2023');
    const drawn = () =>
      page
        .locator('.chart[data-drawn="live"] svg')
        .evaluateAll((all) => all.map((svg) => new XMLSerializer().serializeToString(svg)));
    const first = await drawn();
    expect(first.join('').length).toBeGreaterThan(1000);
    await page.waitForTimeout(1200);
    expect(await drawn()).toEqual(first);
  });

  it('takes up a chart where it stood before a filter that left nothing', async () => {
    await page.goto(`${board.url}requests/?lang=en`);
    await panelStates(page);
    const chart = page.locator('figure[data-view="requests-flow"] .chart:not(.chart-paper)');
    const words = await chart.textContent();
    await chart.evaluate((element) => {
      element.dataset.mark = 'mine';
    });
    expect(await change(page, '?lang=en&provinces=50&levels=zone')).toMatchObject({
      'requests-flow': 'empty',
    });
    expect(await chart.isVisible()).toBe(false);
    expect(await change(page, '?lang=en')).toMatchObject({
      'requests-flow': 'ready',
    });
    expect(await chart.isVisible()).toBe(true);
    expect(await chart.evaluate((element) => element.dataset.mark)).toBe('mine');
    expect(await chart.textContent()).toBe(words);
  });

  it('is drawn for the width that a chart has when it comes back', async () => {
    await page.goto(`${board.url}requests/?lang=en&years=2024`);
    await panelStates(page);
    await change(page, '?lang=en&provinces=50&levels=zone');
    await page.setViewportSize({ width: 700, height: 900 });
    await change(page, '?lang=en&years=2024');
    const chart = page.locator('figure[data-view="requests-flow"] .chart:not(.chart-paper)');
    await page.waitForFunction(() => {
      const place = document.querySelector('figure[data-view="requests-flow"] .chart:not(.chart-paper)');
      const drawn = place?.querySelector('svg')?.clientWidth;
      return drawn !== undefined && drawn === place?.clientWidth;
    });
    expect(await chart.evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(700);
  });

  it('dims a panel only while it waits for long', async () => {
    await page.goto(`${board.url}requests/?lang=en`);
    await panelStates(page);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/data/**', async (route) => {
      await held;
      await route.continue();
    });
    const changed = change(page, '?lang=en&years=2023');
    const figure = page.locator('figure[data-view="requests-flow"]');
    await figure.locator('.panel-stale').waitFor();
    expect(await figure.getAttribute('aria-busy')).toBe('true');
    release();
    await changed;
    expect(await page.locator('.panel-stale').count()).toBe(0);
  });
});
