import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/ui/address/pages.ts';
import { closeBrowser, hasPanels, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

/** What has the focus, by what a reader would call it, and whether the focus can be seen on it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const frame = element.parentElement?.closest('.search-field, [data-focus-visible], label') ?? null;
    const ring = frame ? getComputedStyle(frame) : null;
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    const names = [
      element.getAttribute('aria-label') ?? '',
      ...[...named, ...labels, element].map((one) => one?.textContent.trim() ?? ''),
    ];
    const isRinged = (style: CSSStyleDeclaration | null): boolean =>
      style !== null &&
      ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
    return {
      name: names.find((name) => name !== '') ?? '',
      tag: element.tagName.toLowerCase(),
      seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || isRinged(ring),
      inMain: element.closest('main') !== null,
    };
  });

describe('by keyboard alone', () => {
  it.each(pages.map(({ id, path }) => [id, path] as const))(
    '%s: the first stop leads past the navigation, and every stop can be seen',
    async (id, path) => {
      const board = await openBoard();
      await board.page.goto(`${board.url}${path}?lang=en`);
      await board.page.waitForSelector('main h1');
      if (hasPanels(id)) await panelStates(board.page);
      await board.page.keyboard.press('Tab');
      expect((await focused(board.page))?.name).toBe('Skip to content');
      await board.page.keyboard.press('Enter');
      const stops: string[] = [];
      for (let step = 0; step < 25; step += 1) {
        await board.page.keyboard.press('Tab');
        const stop = await focused(board.page);
        if (!stop?.inMain) break;
        expect(stop, `stop ${step}: ${stop.tag} “${stop.name}”`).toMatchObject({ seen: true });
        stops.push(stop.name);
      }
      expect(stops.length).toBeGreaterThan(1);
      await board.close();
    },
  );

  it('chooses a filter, sees the charts change, and takes the filter back', async () => {
    const board = await openBoard();
    const { page } = board;
    await page.goto(`${board.url}channels/?lang=en`);
    await panelStates(page);
    await page.getByRole('button', { name: /^Places/ }).focus();
    await page.keyboard.press('Enter');
    // By its label: while the list of the field above is open, all else has no role.
    const box = page.getByLabel(/^Shanghai/);
    await box.waitFor({ state: 'attached' });
    for (
      let step = 0;
      step < 60 && !(await box.evaluate((one) => one === document.activeElement));
      step += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.waitForURL(/provinces=31/);
    await panelStates(page);
    await page.getByRole('button', { name: 'Clear filters' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('provinces'));
    await board.close();
  });

  it('turns a chart into its table and saves it', async () => {
    const board = await openBoard();
    const { page } = board;
    await page.goto(`${board.url}channels/?lang=en`);
    await panelStates(page);
    const panel = page.locator('figure[data-view="channels-by-year"]');
    await panel.getByRole('radio', { name: 'Chart' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await panel.locator('table:visible').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/channels-by-year.*\.csv$/);
    await board.close();
  });
});
