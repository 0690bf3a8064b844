import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/schema/languages.ts';
import { pages } from '../../src/ui/address/pages.ts';
import { countryLead } from '../../src/views/page-views.ts';
import { closeBrowser, hasPanels, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

it.each(
  pages
    .map(({ id }) => id)
    .filter(hasPanels)
    .flatMap((page) => Object.keys(languages).map((language) => [page, language] as const)),
)('page %s opens on a chart or table that is drawn, in %s', async (page, language) => {
  const board = await openBoard();
  await board.page.goto(`${board.url}${page === 'overview' ? '' : `${page}/`}?lang=${language}`);
  const states = Object.keys(await panelStates(board.page));
  const leading = page === 'overview' ? countryLead.map(({ id }) => id) : states.slice(0, 1);
  for (const view of leading) {
    const panel = board.page.locator(`figure[data-view="${view}"]`);
    expect(await panel.getAttribute('data-state'), view).toBe('ready');
    expect(await panel.locator('.refused-note').count(), view).toBe(0);
    expect(await panel.getAttribute('class'), view).not.toContain('panel-line');
    expect(await panel.locator('.chart[data-drawn] svg, table').count(), view).toBeGreaterThan(0);
  }
  await board.close();
});

const listed = ['channels', 'procurement', 'hotline', 'requests', 'appeals'] as const;

/** The panels of a page in their order: drawn ones by their id, lines of what is not drawn by `-`. */
const orderOf = (page: Page) =>
  page
    .locator('main .panels-listed > figure')
    .evaluateAll((all) => all.map((one) => (one.classList.contains('panel-line') ? '-' : one.id)));

describe.each(['', '&years=2023', '&within=320800'])('what cannot be drawn under “%s”', (search) => {
  it.each(listed)('is one line each, in one list behind what is drawn: %s', async (id) => {
    const board = await openBoard();
    const { page } = board;
    await page.goto(`${board.url}${id}/?lang=en${search}`);
    await panelStates(page);
    const order = await orderOf(page);
    const lines = order.filter((one) => one === '-').length;
    expect(order.slice(0, order.length - lines)).not.toContain('-');
    expect(await page.locator('main .refused-note').count()).toBe(0);
    expect(await page.locator('.not-drawn-head').count()).toBe(lines > 0 ? 1 : 0);
    if (lines > 0)
      expect(await page.locator('.not-drawn-head h2').textContent()).toBe(`Not drawn here: ${lines}`);
    for (const line of await page.locator('.panel-line .line-words > p').all()) {
      expect(await line.textContent()).toMatch(/^(Not drawn: .{20}|No such figure|These filters)/);
    }
    expect(board.complaints).toEqual([]);
    await board.close();
  });
});

it('a line says which condition keeps its chart from being drawn, and keeps its table', async () => {
  const board = await openBoard();
  const { page } = board;
  await page.goto(`${board.url}requests/?lang=en&provinces=32`);
  await panelStates(page);
  const line = page.locator('figure[data-view="requests-disclosure-rate"]');
  await line.scrollIntoViewIfNeeded();
  expect(await line.getAttribute('class')).toContain('panel-line');
  await line.getByRole('radio', { name: 'Table' }).click();
  await line.locator('table').waitFor();
  expect(await line.getAttribute('class')).not.toContain('panel-line');
  await line.getByRole('radio', { name: 'Chart' }).click();
  await line.getByRole('button', { name: 'Drawn without “Places: Jiangsu”' }).click();
  await page.waitForFunction(() => !location.search.includes('provinces'));
  await line.locator('.chart[data-drawn] svg').first().waitFor();
  expect(await line.getAttribute('class')).not.toContain('panel-line');
  await board.close();
});

it('a chart names whom it compares, and another group that has enough is one click and a link away', async () => {
  const board = await openBoard();
  const { page } = board;
  await page.goto(`${board.url}requests/?lang=en`);
  await panelStates(page);
  const panel = page.locator('figure[data-view="requests-received"]');
  const opened = (await panel.locator('.panel-group').textContent()) ?? '';
  expect(opened).toMatch(/^Compared: .*, \d{4}$/);
  expect(await panel.locator('.panel-notes').getByText(opened).count()).toBe(0);
  await panel.getByRole('button', { name: 'county governments, region-wide' }).click();
  await page.waitForURL(/levels=county&kinds=government&scope=region/);
  const chosen = 'Compared: county governments, region-wide';
  await panel.locator('.panel-group', { hasText: chosen }).waitFor({ state: 'attached' });
  await panelStates(page);
  const address = page.url();
  await page.goto(address);
  await panelStates(page);
  expect(await panel.locator('.panel-group').textContent()).toContain(chosen);
  expect(await panel.locator('.coverage').textContent()).toMatch(/\d+ of \d+ publishers shown/);
  expect(board.complaints).toEqual([]);
  await board.close();
});
