import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, dist, openBoard, phone, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

/** A city some of whose districts have reports, one of them, and a county without any. */
const city = '320800';
const county = '110105';
const bare = '610431';

let board: Board;
afterEach(() => board.close());

const engine = /duckdb|\.wasm|\.parquet|echarts/;

/** Opens an address, and waits until its page has come to life. */
async function visit(path: string, ...how: Parameters<typeof openBoard>): Promise<void> {
  board = await openBoard(...how);
  await board.page.goto(board.url + path);
  await board.page.locator('.place-actions, .card-actions').first().waitFor({ timeout: 60_000 });
}

async function violations(): Promise<string[]> {
  await board.page.evaluate(axe.source);
  return board.page.evaluate(async () => {
    const found = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

const widerBy = () =>
  board.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the page of a place', () => {
  it.each([
    ['by its own address', `place/${city}/`],
    ['by its code', `place/?at=${city}`],
  ])('shows its name and its table before any script of the page, %s', async (_, path) => {
    board = await openBoard({}, undefined, { locale: 'zh-CN' });
    await board.page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await board.page.goto(board.url + path);
    await board.page.getByRole('heading', { level: 1, name: /淮安市/ }).waitFor();
    await board.page.locator('.place-table tbody tr', { hasText: '洪泽区' }).waitFor();
    expect(board.requests.filter((url) => engine.test(url))).toEqual([]);
    await board.page.getByRole('link', { name: '洪泽区' }).click();
    await board.page.getByRole('heading', { level: 1, name: /洪泽区/ }).waitFor();
  });

  it('asks for no engine before its name, sentence and table are there, and leads on from one address', async () => {
    board = await openBoard();
    await board.page.addInitScript(() => {
      const look = () => {
        if (document.querySelector('.place-table .cell-button, .place-table button') === null) {
          requestAnimationFrame(look);
          return;
        }
        Object.assign(window, {
          before: performance.getEntriesByType('resource').map(({ name }) => name),
        });
      };
      requestAnimationFrame(look);
    });
    await board.page.goto(`${board.url}place/${city}/?lang=en`);
    await board.page.waitForFunction(() => 'before' in window, undefined, { timeout: 60_000 });
    const before = await board.page.evaluate(() => (window as unknown as { before: string[] }).before);
    expect(before.filter((url) => engine.test(url))).toEqual([]);
    expect(new URL(board.page.url()).pathname).toMatch(/\/place\/$/);
    expect(new URL(board.page.url()).searchParams.get('at')).toBe(city);
    expect(await board.page.locator('h1').innerText()).toContain("Huai'an");
    expect(strayRequests(board)).toEqual([]);
  });

  it('opens a row to its rank taken apart, or to the reason why there is none, and a figure to its source', async () => {
    await visit(`place/?at=${city}&lang=en`);
    const { page } = board;
    await page.getByRole('button', { name: /Unfold the measures of Hongze/ }).press('Enter');
    await page.locator('.place-opened :is(.place-rank, .place-no-rank)').waitFor({ timeout: 60_000 });
    expect(await page.locator('.place-opened').innerText()).toMatch(/cannot be ranked/);
    await page.locator('.place-opened td button').first().click();
    await page.locator('[role="dialog"]').getByText('As printed').first().waitFor({ timeout: 60_000 });
    expect(board.complaints).toEqual([]);
  });

  it('names a county without a report, its city, its neighbours, what is missing and how to add it', async () => {
    await visit(`place/?at=${bare}&lang=en`);
    const { page } = board;
    expect(await page.locator('h1').innerText()).toContain('Wugong');
    await page.locator('.place-path', { hasText: 'Xianyang' }).waitFor();
    expect(await page.locator('.place-neighbours a').count()).toBeGreaterThan(5);
    expect(await page.locator('.place-missing').innerText()).toMatch(/31 January/);
    await page.locator('.place-missing').getByRole('link', { name: 'Add a report' }).click();
    await page.waitForURL(/reports\//);
  });

  it('ranks its parts, and brings its neighbours into a comparison', async () => {
    await visit(`place/?at=${city}&lang=en`);
    const { page } = board;
    const rank = await page.getByRole('link', { name: 'Rank its parts' }).getAttribute('href');
    expect(rank).toMatch(/ranking\/\?.*within=320800/);
    await page.getByRole('link', { name: 'Compare with neighbours' }).click();
    await page.waitForURL(/compare\/\?.*near=1/);
    await page.locator('.compare-page h2, .compare-page h3').first().waitFor({ timeout: 60_000 });
  });

  it('gives its table as a file, and the link of its own address', async () => {
    await visit(`place/?at=${city}&lang=en`, {}, undefined, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = board;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Table as CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Hongze');
    expect(text).toContain('Disclosed: position');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${board.url}place/${city}/?lang=en`);
  });

  it.each(['hans', 'hant', 'en'] as const)('is clean to axe and fits 320 pixels (%s)', async (language) => {
    for (const code of [city, county, bare]) {
      await visit(`place/?at=${code}&lang=${language}`, {}, { width: 320, height: 800 });
      await board.page.locator('figure[data-state="loading"]').first().waitFor({ state: 'detached' });
      expect(await widerBy()).toBeLessThanOrEqual(0);
      expect(await violations()).toEqual([]);
      if (code !== bare) await board.close();
    }
  });

  it('goes on paper with its table', async () => {
    await visit(`place/?at=${city}&lang=en`);
    await board.page.emulateMedia({ media: 'print' });
    expect(await board.page.locator('.place-actions').isVisible()).toBe(false);
    expect(await board.page.locator('.place-table').isVisible()).toBe(true);
    expect((await board.page.pdf()).byteLength).toBeGreaterThan(10_000);
  });

  it('says that the register has no such place', async () => {
    board = await openBoard();
    await board.page.goto(`${board.url}place/?at=319999&lang=en`);
    await board.page.getByText('no place with the code “319999”').waitFor({ timeout: 60_000 });
  });
});

describe('the card of a publisher', () => {
  it('has its name as heading, five sentences and its place among peers before the engine', async () => {
    board = await openBoard({}, phone);
    await board.page.route(/duckdb|parquet/, (route) => route.abort());
    await board.page.goto(`${board.url}publisher/?id=320813-hongze&lang=en`);
    await board.page.getByRole('heading', { level: 1, name: /Hongze/ }).waitFor({ timeout: 60_000 });
    expect(await board.page.locator('.card-sentences li').count()).toBe(5);
    expect(await board.page.locator('.card-spine tbody tr').count()).toBeGreaterThan(5);
    expect(await widerBy()).toBeLessThanOrEqual(0);
  });

  it('is printed on one page of A4', async () => {
    await visit('publisher/?id=320813-hongze&lang=en');
    await board.page.locator('[data-section="sources"]').waitFor({ timeout: 60_000 });
    await board.page.evaluate(() => {
      document.documentElement.dataset.paper = 'one';
    });
    const pdf = (await board.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

it('stands as a folder for every place of the register, each with its name in its head', async () => {
  board = await openBoard();
  const html = await readFile(join(dist, 'place', bare, 'index.html'), 'utf8');
  expect(html).toMatch(/<title>[^<]*武功县/);
  expect(Buffer.byteLength(html)).toBeLessThan(4096);
});
