import axe from 'axe-core';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBoundaries } from '../../src/cli/data/read-boundaries.ts';
import { squareOf } from '../charts/squares.ts';
import { closeBrowser, dist, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

const panel = (board: Board, view: string) => board.page.locator(`figure[data-view="${view}"]`);
const param = (board: Board, name: string) => new URL(board.page.url()).searchParams.get(name);

/** Brings a chart to life, as a pointer over it does, and gives its drawing. */
async function awaken(board: Board, view: string) {
  const frame = panel(board, view).locator('.chart-frame');
  await frame.scrollIntoViewIfNeeded();
  await frame.hover();
  const live = frame.locator('.chart[data-drawn="live"] svg:visible');
  await live.waitFor();
  return live;
}

describe('places on the page of quality', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
    await board.page.goto(`${board.url}quality/?lang=en`);
    await panelStates(board.page);
    await untilLive(board.page, 'en');
  });
  afterEach(() => board.close());

  it('a click on a tile sets the filter to its province, and again takes that back', async () => {
    const tiles = await awaken(board, 'reports-by-province');
    await tiles.getByText('SH', { exact: true }).click();
    await board.page.waitForURL(/provinces=31/);
    await panelStates(board.page);
    await panel(board, 'reports-by-province').locator('.panel-summary', { hasText: 'Shanghai' }).waitFor();
    const again = await awaken(board, 'reports-by-province');
    await again.getByText('SH', { exact: true }).click();
    await board.page.waitForFunction(() => !location.search.includes('provinces'));
    expect(board.complaints).toEqual([]);
  });

  it('the same is done by keyboard: by the list of provinces, and by the arrow keys and Enter', async () => {
    const tiles = panel(board, 'reports-by-province');
    await tiles.locator('summary', { hasText: 'Filter by province' }).focus();
    await board.page.keyboard.press('Enter');
    await tiles.getByRole('button', { name: 'Jiangsu' }).focus();
    await board.page.keyboard.press('Enter');
    await board.page.waitForURL(/provinces=32/);
    await tiles.getByRole('button', { name: 'Jiangsu', pressed: true }).waitFor();
    await tiles.getByRole('button', { name: 'Jiangsu' }).press('Enter');
    await board.page.waitForFunction(() => !location.search.includes('provinces'));
    await tiles.getByRole('button', { name: 'Jiangsu', pressed: false }).waitFor();
    await panelStates(board.page);
    await tiles.locator('.chart-frame').focus();
    await tiles.locator('.chart[data-drawn="live"]').waitFor();
    await board.page.keyboard.press('End');
    await board.page.keyboard.press('Home');
    await board.page.keyboard.press('Enter');
    await board.page.waitForURL(/provinces=46/);
  });

  it('goes by links from the country to a province, a city, a county and a publisher, and back by the path', async () => {
    const regions = panel(board, 'reports-by-region');
    const open = async (name: string) => {
      if ((await regions.locator('details[open]').count()) === 0)
        await regions.locator('summary').first().click();
      await regions.locator('.drill-list a', { hasText: name }).first().click();
    };
    await open('Jiangsu');
    await board.page.waitForFunction(() => location.search.includes('region=32'));
    await regions.locator('.drill-path', { hasText: 'Jiangsu' }).waitFor();
    await open("Huai'an");
    await board.page.waitForFunction(() => location.search.includes('region=3208'));
    await regions.locator('.drill-path', { hasText: "Huai'an" }).waitFor();
    await open('Hongze');
    await board.page.waitForFunction(() => location.search.includes('region=320813'));
    await regions.locator('.drill-path', { hasText: 'Hongze' }).waitFor();
    await regions.locator('.drill-path a', { hasText: 'Jiangsu' }).click();
    await board.page.waitForFunction(() => /region=32(&|$)/.test(location.search));
    await board.page.goBack();
    await regions.locator('.drill-path', { hasText: 'Hongze' }).waitFor();
    await open('Hongze');
    await board.page.waitForURL(/publisher\/\?id=320813-hongze/);
  });

  it('a click on an area opens what lies in it', async () => {
    const areas = await awaken(board, 'reports-by-region');
    await areas.getByText('Chongqing').first().click();
    await board.page.waitForFunction(() => location.search.includes('region=50'));
    await panel(board, 'reports-by-region').locator('.drill-path', { hasText: 'Chongqing' }).waitFor();
  });

  it('the measure of the medians is a choice that the link carries', async () => {
    await board.page.goto(`${board.url}?lang=en`);
    await panelStates(board.page);
    await untilLive(board.page, 'en');
    const medians = panel(board, 'measure-by-province');
    await medians.locator('select').selectOption('requests_received');
    await board.page.waitForFunction(() => location.search.includes('measure=requests_received'));
    await board.page.reload();
    await panelStates(board.page);
    expect(await medians.locator('h2').textContent()).toContain('Requests received');
  });

  it('asks for no boundaries where the host has none', async () => {
    expect(board.requests.filter((url) => url.includes('boundaries'))).toEqual([]);
    expect(await board.page.getByRole('radio', { name: 'Map' }).count()).toBe(0);
    expect(strayRequests(board)).toEqual([]);
  });
});

describe('the first screen', () => {
  it('says what this is, how fresh, how much of the country, and finds a place by keyboard', async () => {
    const board = await openBoard({}, phone);
    await board.page.goto(`${board.url}?lang=en`);
    await panelStates(board.page);
    await untilLive(board.page, 'en');
    const head = await board.page.locator('.page-head').innerText();
    expect(head).toMatch(
      /31 of 31 provinces, \d+ of 333 city and \d+ of 2,8\d\d county governments, as of .*20\d\d/,
    );
    await board.page.getByRole('button', { name: /Find your place/ }).press('Enter');
    await board.page.locator('[role="dialog"] input[type="search"]').waitFor();
    await board.close();
  });

  it.each([320, 390, 2560])('fits %i pixels without scrolling sideways', async (width) => {
    const board = await openBoard({}, { width, height: 900 });
    await board.page.goto(`${board.url}?lang=en`);
    await panelStates(board.page);
    expect(
      await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await board.close();
  });
});

describe('a host with boundaries of its own', () => {
  it('draws its map from made-up squares, and loads them only when asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-map-'));
    await cp(dist, folder, { recursive: true });
    const squares = {
      type: 'FeatureCollection',
      features: ['310000', '320000', '330000'].map((code, at) => squareOf({ adcode: code }, 10 * at, 0)),
    };
    await writeFile(join(folder, 'boundaries.geojson'), JSON.stringify(squares));
    const boundaries = await readBoundaries(folder);
    const page = join(folder, 'index.html');
    const html = await readFile(page, 'utf8');
    const told = JSON.stringify(boundaries).replaceAll('"', '&quot;');
    await writeFile(
      page,
      html.replace('data-page="overview"', `data-page="overview" data-boundaries="${told}"`),
    );
    const board = await openBoard({ folder });
    await board.page.goto(`${board.url}?lang=en`);
    await panelStates(board.page);
    await untilLive(board.page, 'en');
    const tiles = panel(board, 'measure-by-province');
    expect(board.requests.some((url) => url.includes('boundaries.geojson'))).toBe(false);
    await tiles.getByRole('radio', { name: 'Map' }).click();
    const drawing = tiles.locator('.chart[data-drawn="live"] svg');
    await drawing.getByText('Jiangsu').waitFor();
    expect(await drawing.getByText('Beijing').count()).toBe(0);
    await drawing.getByText('Jiangsu').click();
    await board.page.waitForURL(/provinces=32/);
    expect(board.complaints).toEqual([]);
    await board.close();
    await rm(folder, { recursive: true });
  });
});

describe('states', () => {
  it('a filter that leaves nothing names the one condition that does, and takes back that one alone', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}procurement/?lang=en&years=2012&levels=department`);
    await panelStates(board.page);
    const empty = board.page.locator('figure[data-state="empty"]').first();
    const drop = empty.getByRole('button', { name: /Without .*Years/ });
    await drop.waitFor();
    expect(await empty.getByRole('button', { name: /Without .*Levels/ }).count()).toBe(0);
    await drop.click();
    await board.page.waitForFunction(() => !location.search.includes('years'));
    expect(param(board, 'levels')).toBe('department');
    await panelStates(board.page);
    expect(await board.page.locator('figure[data-state="empty"]').count()).toBe(0);
    await board.close();
  });

  it('without a connection says so, and tries again by itself when it is back', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}channels/?lang=en&years=2023`);
    await untilLive(board.page, 'en');
    await panelStates(board.page);
    await board.page.route('**/data/search*', (route) => route.abort());
    await board.page.locator('.search-button').click();
    const note = board.page.locator('[role="dialog"] [role="alert"]');
    await note.waitFor();
    await board.page.context().setOffline(true);
    await note.getByText('You seem to be offline').waitFor();
    await board.page.unroute('**/data/search*');
    await board.page.context().setOffline(false);
    await note.waitFor({ state: 'detached' });
    await board.page.locator('[role="dialog"] [role="option"]').first().waitFor();
    await board.close();
  });

  it('keeps the page where the search box cannot be loaded, and says so', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}channels/?lang=en`);
    await untilLive(board.page, 'en');
    await board.page.route('**/search-dialog*', (route) => route.abort());
    await board.page.context().setOffline(true);
    await board.page.locator('.search-button').click();
    await board.page.getByText('You seem to be offline').waitFor();
    expect(await board.page.locator('main h1').count()).toBe(1);
    await board.close();
  });

  it.each(['light', 'dark'] as const)('are clean to axe, empty and in error (%s)', async (scheme) => {
    const board = await openBoard({ missing: new Set(['data/channels.parquet']) });
    await board.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const [path, note] of [
      ['procurement/?lang=hans&years=2012', '.line-words'],
      ['channels/?lang=hant&years=2023', '.state-note'],
    ] as const) {
      await board.page.goto(board.url + path);
      await panelStates(board.page);
      await board.page.locator(note).first().waitFor();
      await board.page.evaluate(axe.source);
      const violations = await board.page.evaluate(async () => {
        const found = await window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
    }
    await board.close();
  });
});
