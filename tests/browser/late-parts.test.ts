import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load.ts';
import { closeBrowser, openBoard, panelStates, type Board } from './board.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

const { app, ask, find, take } = await loadMessages('en');

const chart = 'figure[data-view="items-by-publisher"]';

type Part = {
  /** The file of its code. */
  readonly file: RegExp;
  /** Where it is asked for, below the site’s root. */
  readonly path: string;
  /** What comes before, all of which can be loaded. */
  readonly before?: (page: Page) => Promise<void>;
  readonly open: (page: Page) => Promise<void>;
  /** What is there once it is loaded. */
  readonly shown: string;
  /** Where it would stand; without a place of its own its error floats. */
  readonly place?: string;
};

const asTable = (page: Page) => page.locator(chart).getByRole('radio', { name: app.panel.table }).click();
const openMenu = (page: Page) => page.locator(chart).getByRole('button', { name: app.panel.actions }).click();

const parts: Readonly<Record<string, Part>> = {
  'a table': {
    file: /\/data-table-/,
    path: 'channels/',
    open: asTable,
    place: `${chart} .panel-body`,
    shown: `${chart} .table-box table`,
  },
  'a menu': { file: /\/panel-menu-/, path: 'channels/', open: openMenu, shown: '[role="menu"]' },
  'the dialog of an embed': {
    file: /\/embed-dialog-/,
    path: 'channels/',
    before: openMenu,
    open: (page) => page.getByRole('menuitem', { name: take.embed.action }).click(),
    shown: '[role="dialog"] textarea',
  },
  'a source': {
    file: /\/source-dialog-/,
    path: 'channels/',
    before: async (page) => {
      await asTable(page);
      await page.locator(`${chart} .cell-button`).first().waitFor();
    },
    open: (page) => page.locator(`${chart} .cell-button`).first().click(),
    shown: '[role="dialog"] h2',
  },
  'a filter': {
    file: /\/filter-popover-/,
    path: 'channels/',
    open: (page) => page.locator('.filter-button').first().click(),
    shown: '.popover',
  },
  'the search box': {
    file: /\/search-dialog-/,
    path: 'channels/',
    open: (page) => page.locator('.search-button').click(),
    shown: '[role="dialog"] [role="combobox"], [role="dialog"] input',
  },
  'the console': {
    file: /\/sql-console-/,
    path: 'download/',
    open: (page) => page.getByText(ask.opening).scrollIntoViewIfNeeded(),
    shown: '.sql-console .cm-editor',
    place: '.sql-console',
  },
};

describe.each(Object.entries(parts))('where %s cannot be loaded', (_, part) => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
    const { page, url } = board;
    await page.goto(`${url}${part.path}?lang=en`);
    await untilLive(page, 'en');
    if (part.path === 'channels/') await panelStates(page);
    await part.before?.(page);
    await page.route(part.file, (route) => route.abort());
  });
  afterEach(() => board.close());

  it('without a connection, the page stays, says so, and shows it when the connection is back', async () => {
    const { page } = board;
    await page.context().setOffline(true);
    await part.open(page);
    const alert = page.locator(part.place ?? '.late-note').getByRole('alert');
    await alert.filter({ hasText: find.offline.title }).waitFor();
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await alert.count()).toBe(1);
    await page.unroute(part.file);
    await page.context().setOffline(false);
    await alert.waitFor({ state: 'detached' });
    await page.locator(part.shown).first().waitFor();
  });

  it('it is asked for again where the host is out of reach for a moment after the connection is back', async () => {
    const { page } = board;
    const samePage = await page.evaluateHandle(() => document.documentElement);
    await page.context().setOffline(true);
    await part.open(page);
    await page
      .locator(part.place ?? '.late-note')
      .getByRole('alert')
      .waitFor();
    const refused = page.waitForEvent('requestfailed', (request) => part.file.test(request.url()));
    await page.context().setOffline(false);
    await refused;
    await page.unroute(part.file);
    await page.locator(part.shown).first().waitFor();
    expect(await samePage.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('with one, it can be tried again', async () => {
    const { page } = board;
    // A file that the host has no more loads the page anew once; what follows is not mended by that.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('Nothing is kept.');
      };
    });
    await part.open(page);
    const alert = page.locator(part.place ?? '.late-note').getByRole('alert');
    await alert.filter({ hasText: app.error.part }).waitFor();
    expect(await page.locator('main h1').count()).toBe(1);
    await page.unroute(part.file);
    await alert.getByRole('button', { name: app.error.retry }).click();
    await page.locator(part.shown).first().waitFor();
    expect(await alert.count()).toBe(0);
  });
});

it('an error that floats can be put away, and what failed asked for again', async () => {
  const board = await openBoard();
  const { page } = board;
  await page.goto(`${board.url}channels/?lang=en`);
  await untilLive(page, 'en');
  await page.context().setOffline(true);
  await page.route(/\/panel-menu-/, (route) => route.abort());
  await openMenu(page);
  const note = page.locator('.late-note');
  await note.getByRole('button', { name: app.close }).click();
  await note.waitFor({ state: 'detached' });
  await page.unroute(/\/panel-menu-/);
  await page.context().setOffline(false);
  await openMenu(page);
  await page.getByRole('menu').waitFor();
  await board.close();
});

it('a drawing that came with the page stays where the drawing library cannot be loaded, and comes alive once it can', async () => {
  const board = await openBoard();
  const { page } = board;
  await page.goto(`${board.url}channels/?lang=en`);
  await untilLive(page, 'en');
  const still = page.locator(`${chart} [data-drawn="still"] svg:visible`).first();
  await still.waitFor();
  await page.route(/\/echarts-/, (route) => route.abort());
  await page.context().setOffline(true);
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/echarts-'));
  await page.locator(`${chart} .chart-frame`).hover();
  await failed;
  await page.evaluate(() => new Promise((settled) => setTimeout(settled, 300)));
  expect(await still.count()).toBe(1);
  expect(await page.locator(chart).getByRole('alert').count()).toBe(0);
  await page.unroute(/\/echarts-/);
  await page.context().setOffline(false);
  await page.mouse.move(0, 0);
  await page.locator(`${chart} .chart-frame`).hover();
  await page.locator(`${chart} [data-drawn="live"] svg`).first().waitFor();
  await board.close();
});
