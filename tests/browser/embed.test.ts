import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load.ts';
import { closeBrowser, openBoard, panelStates, seeAll, strayRequests, type Board } from './board.ts';
import { readTwin } from './twin.ts';

afterAll(closeBrowser);

/** Another site, on an origin of its own, whose only page holds what it is given. */
async function openHost(): Promise<{ url: string; setBody: (html: string) => void; server: Server }> {
  let body = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><body style="width:720px">${body}</body>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    setBody: (html) => {
      body = html;
    },
    server,
  };
}

/** Presses “embed” in a panel's menu, and gives the code that it offers. */
async function codeOf(page: Page, view: string, language: 'en' | 'hans', auto: boolean): Promise<string> {
  const { app, take } = await loadMessages(language);
  const figure = page.locator(`figure[data-view="${view}"]`);
  await figure.getByRole('button', { name: app.panel.actions }).click();
  await page.getByRole('menuitem', { name: take.embed.action }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (auto) await dialog.getByText(take.embed.auto).click();
  return dialog.getByRole('textbox').inputValue();
}

/** All figures of a panel, as its menu gives them. */
async function csvOf(page: Page, view: string): Promise<string> {
  const { app } = await loadMessages('en');
  const saving = page.waitForEvent('download');
  await page.locator(`figure[data-view="${view}"]`).getByRole('button', { name: app.panel.actions }).click();
  await page.getByRole('menuitem', { name: app.panel.csv }).click();
  return readFile(await (await saving).path(), 'utf8');
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page holds no frame.');
  return frame;
}

describe('a chart in a page of another site', () => {
  let board: Board;
  let host: Awaited<ReturnType<typeof openHost>>;
  beforeEach(async () => {
    board = await openBoard();
    host = await openHost();
  });
  afterEach(async () => {
    await board.close();
    host.server.close();
  });

  it.each(['en', 'hans'] as const)(
    'shows in %s the same chart under the same filters, with its source, and fits its frame',
    async (language) => {
      const { page, url } = board;
      const messages = await loadMessages(language);
      await page.goto(`${url}channels/?lang=${language}&provinces=32&years=2022-2024`);
      await panelStates(page);
      await seeAll(page);
      const figure = page.locator('figure[data-view="items-by-publisher"]');
      const told = await figure.locator('.panel-summary').innerText();
      const code = await codeOf(page, 'items-by-publisher', language, true);
      expect(code).toContain(`title="${messages.views.of['items-by-publisher'].title}"`);
      host.setBody(code);
      await page.goto(host.url);
      const frame = await frameOf(page);
      await frame.waitForSelector('figure[data-state="ready"] svg', { timeout: 60_000 });
      expect(await frame.locator('.panel-summary').innerText()).toBe(told);
      expect(await frame.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-Hans');
      const foot = await frame.locator('.embed-foot').innerText();
      expect(foot).toContain(language === 'en' ? 'Jiangsu' : '江苏');
      expect(foot).toContain('2022–2024');
      expect(foot).toMatch(/[0-9a-f]{12}/);
      const link = await frame.locator('.embed-foot a').evaluate((a: HTMLAnchorElement) => a.href);
      expect(link).toContain(`${url}channels/?`);
      expect(new URL(link).searchParams.get('provinces')).toBe('32');

      await page.waitForFunction(() => {
        const inner = document.querySelector('iframe');
        return inner !== null && Number(inner.height) > 300 && inner.clientHeight === Number(inner.height);
      });
      const room = await frame.evaluate(() => ({
        down: document.documentElement.scrollHeight - innerHeight,
        across: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(room.across).toBeLessThanOrEqual(0);
      expect(room.down).toBeLessThanOrEqual(0);
      expect(board.complaints).toEqual([]);
      const { origin } = new URL(url);
      const others = board.requests.filter(
        (asked) =>
          !/^(blob|data):/.test(asked) && ![origin, new URL(host.url).origin].includes(new URL(asked).origin),
      );
      expect(others).toEqual([]);
    },
  );

  it('needs no script of the page around it: the height in the code holds all of the chart', async () => {
    const { page, url } = board;
    await page.goto(`${url}appeals/?lang=en`);
    await panelStates(page);
    const code = await codeOf(page, 'suits-outcomes', 'en', false);
    expect(code).not.toContain('script');
    host.setBody(code);
    await page.goto(host.url);
    const frame = await frameOf(page);
    await frame.waitForSelector('figure[data-state="ready"] svg', { timeout: 60_000 });
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  it('opens what leads elsewhere in a window of its own, with the filters', async () => {
    const { page, url } = board;
    await page.goto(`${url}embed/?view=items-top&lang=en&provinces=50`);
    await panelStates(page);
    await page.getByRole('radio', { name: 'Table' }).click();
    const opened = page.context().waitForEvent('page');
    await page.locator('tbody a').first().click();
    const other = await opened;
    await other.waitForURL(/\/publisher\/\?id=/);
    expect(new URL(other.url()).searchParams.get('provinces')).toBe('50');
    expect(page.url()).toContain('/embed/');
  });

  it.each([
    ['ranking/?year=2024&weights=items_disclosed:80,tables_right:20', 'ranking-bars', /Reference set: /],
    ['ranking/?publisher=321300-suqian', 'ranking-support', /Data: Data version/],
    ['compare/?compare=321300-suqian:2023,320813-hongze:2023', 'compare-parallel', /Suqian City \(2023/],
    ['compare/?compare=321300-suqian:2023,320813-hongze:2023', 'compare-requests-received', /Hongze/],
    ['compare/?compare=321300-suqian:2023,320813-hongze:2023', 'compare-measures', /Hongze/],
    [
      'compare/?compare=321300-suqian:2023&measure=carried_to_next_year',
      'compare-trend',
      /[Cc]arried to next year/,
    ],
    ['publisher/?id=321300-suqian', 'items-trend', /Suqian City/],
    ['publisher/?id=321300-suqian&measure=disclosure_rate', 'compare-trend', /Disclosure rate/],
    ['?measure=carried_to_next_year&provinces=32', 'measure-by-province', /Jiangsu/],
    ['quality/?region=32', 'reports-by-region', /Jiangsu/],
  ] as const)('shows a panel of %s as it is there: %s', async (path, view, told) => {
    const { page, url } = board;
    await page.goto(`${url}${path}${path.includes('?') ? '&' : '?'}lang=en`);
    await panelStates(page);
    const here = await csvOf(page, view);
    expect(here.split('\n').length).toBeGreaterThan(1);
    const code = await codeOf(page, view, 'en', false);
    const height = await page.locator(`figure[data-view="${view}"]`).evaluate((one) => one.clientHeight);
    expect(Number(/ height="(\d+)"/.exec(code)?.[1])).toBeGreaterThan(height);
    const address = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await page.setViewportSize({ width: 720, height: 600 });
    await page.goto(address);
    expect(await panelStates(page), 'nothing but the panel').toEqual({ [view]: 'ready' });
    expect(await csvOf(page, view)).toBe(here);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(told);
    expect(text).toMatch(/Source: .*[0-9a-f]{12}/);
    const link = new URL(await page.locator('.embed-foot a').evaluate((a: HTMLAnchorElement) => a.href));
    expect(link.pathname.endsWith(path.split('?')[0] ?? '')).toBe(true);
    expect(link.hash).toBe(`#${view}`);
    for (const [name, value] of new URLSearchParams(path.split('?')[1]))
      expect(link.searchParams.get(name), name).toBe(value);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(board.complaints).toEqual([]);
    expect(strayRequests(board)).toEqual([]);
  });

  it('follows a measure over the years as its panel did', async () => {
    const { page, url } = board;
    await page.goto(`${url}channels/?lang=en`);
    await panelStates(page);
    const { app } = await loadMessages('en');
    const figure = page.locator('figure[data-view="items-by-publisher"]');
    await figure.getByRole('button', { name: app.panel.overYears }).click();
    await figure.getByRole('button', { name: app.panel.oneTime }).waitFor();
    await panelStates(page);
    const here = await readTwin(page, 'items-by-publisher');
    const code = await codeOf(page, 'items-by-publisher', 'en', false);
    await page.goto(/src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
    await panelStates(page);
    expect(await readTwin(page, 'items-by-publisher')).toEqual(here);
  });

  it('is changed in its place by its own choices', async () => {
    const { page, url } = board;
    await page.goto(`${url}embed/?view=compare-trend&on=publisher&id=321300-suqian&lang=en`);
    await panelStates(page);
    await page.locator('.compare-trend select').first().selectOption('carried_to_next_year');
    await page.getByText(/^Measure: .*[Cc]arried to next year/).waitFor();
    const link = await page.locator('.embed-foot a').evaluate((a: HTMLAnchorElement) => a.href);
    expect(new URL(link).searchParams.get('measure')).toBe('carried_to_next_year');
    expect(page.context().pages()).toHaveLength(1);
  });

  it('says where its page has no such chart, and where the data cannot be had; then it can be tried again', async () => {
    const { page, url } = board;
    const { app, take } = await loadMessages('en');
    await page.goto(`${url}embed/?view=compare-parallel&on=compare&compare=321300-suqian:2023&lang=en`);
    await page.getByText(take.embed.without).waitFor();
    await page.goto(`${url}embed/?view=compare-trend&on=publisher&id=nobody&lang=en`);
    await page.getByText(app.publisher.notFound).waitFor();
    await page.goto(
      `${url}embed/?view=ranking-bars&on=ranking&weights=items_disclosed:0,tables_right:0&lang=en`,
    );
    await page.locator('figure[data-view="ranking-bars"][data-state="empty"]').waitFor();
    await page.route(/\.parquet/, (route) => route.abort());
    await page.goto(`${url}embed/?view=ranking-bars&on=ranking&lang=en`);
    const figure = page.locator('figure[data-view="ranking-bars"]');
    await figure.getByRole('alert').waitFor();
    expect(await page.locator('.embed-foot').innerText()).toMatch(/[0-9a-f]{12}/);
    await page.unroute(/\.parquet/);
    await figure.getByRole('button', { name: app.error.retry }).click();
    await page.locator('figure[data-view="ranking-bars"][data-state="ready"] svg').first().waitFor();
  });

  it('says which chart there is not', async () => {
    const { page, url } = board;
    host.setBody(`<iframe src="${url}embed/?view=%3Cb%3Enone&lang=en" width="600" height="300"></iframe>`);
    await page.goto(host.url);
    const alert = (await frameOf(page)).getByRole('alert');
    await alert.waitFor();
    const { take } = await loadMessages('en');
    expect(await alert.innerText()).toContain(take.embed.unknownHint('<b>none'));
    expect(board.complaints).toEqual([]);
  });

  it('has the colours that its address asks for, whatever the reader chose for the board', async () => {
    const { page, url } = board;
    await page.emulateMedia({ colorScheme: 'light' });
    for (const theme of ['dark', 'light'] as const) {
      await page.goto(`${url}embed/?view=items-top&lang=en&theme=${theme}`);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    }
    await page.goto(`${url}embed/?view=items-top&lang=en`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  it('leaves axe nothing to say: the chart, an unknown chart, the open menu, the dialog', async () => {
    const { page, url } = board;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const check = async (what: string) => {
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(found, what).toEqual([]);
    };
    await page.goto(`${url}embed/?view=none&lang=en`);
    await page.getByRole('alert').waitFor();
    await check('an unknown chart');
    for (const theme of ['light', 'dark'] as const) {
      for (const panel of ['ranking-bars&on=ranking', 'compare-measures&on=compare', 'requests-flow']) {
        await page.goto(`${url}embed/?view=${panel}&lang=hans&theme=${theme}`);
        await panelStates(page);
        await check(`${panel}, ${theme}`);
      }
    }
    const { app, take } = await loadMessages('hans');
    await page.getByRole('button', { name: app.panel.actions }).click();
    await page.getByRole('menu').waitFor();
    await check('its menu');
    await page.getByRole('menuitem', { name: take.embed.action }).click();
    await page.getByRole('dialog').waitFor();
    await check('its dialog');
  });
});

it('a frame whose words or page cannot be loaded says so', async () => {
  const board = await openBoard();
  const { page, url } = board;
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  await page.route(/\/assets\/(all|ranking)-/, (route) => route.abort());
  await page.goto(`${url}embed/?view=ranking-bars&on=ranking&lang=en`);
  await page.getByRole('alert').filter({ hasText: 'This chart could not be loaded' }).waitFor();
  // Loaded anew once, for a newer page; not once for each lost script.
  expect(loads).toBe(2);
  await page.unroute(/\/assets\/(all|ranking)-/);
  await page.reload();
  await page.locator('figure[data-view="ranking-bars"][data-state="ready"]').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('alert').count()).toBe(0);
  await board.close();
});
