import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/schema/languages.ts';
import { closeBrowser, openBoard, phone, strayRequests, type Board } from './board.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

const dialog = '[role="dialog"]';

/** Opens the search box by its key and types, then waits until the answer to this text is announced. */
async function ask(page: Page, text: string, language: 'hans' | 'hant' | 'en'): Promise<void> {
  await untilLive(page, languages[language].tag);
  await page.keyboard.press('/');
  await page.locator(`${dialog} input`).first().waitFor();
  await page.keyboard.type(text);
  const counted = language === 'en' ? /^[\d,]+ results?$/ : /^共[\d,]+[项項]$/;
  await page.locator(`${dialog} [role="status"]`).filter({ hasText: counted }).waitFor({ state: 'attached' });
}

const options = (page: Page) => page.locator(`${dialog} [role="option"]`);
const focused = (page: Page) => page.locator(`${dialog} [role="option"][data-focused]`);

describe('the search box', () => {
  let board: Board;
  const open = async (path: string) => {
    await board.page.goto(`${board.url}${path}`);
    await board.page.locator('.search-button').waitFor();
  };
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it.each([
    ['hans', '淮安市洪泽', '淮安市洪泽区'],
    ['hans', 'hong ze qu', '淮安市洪泽区'],
    ['hans', 'hashzq', '淮安市洪泽区'],
    ['hant', '淮安市洪澤', '淮安市洪澤區'],
    ['en', 'hongze district', "Hongze District, Huai'an"],
  ] as const)('%s: “%s” and Enter lead to the page of a place', async (language, text, name) => {
    await open(`channels/?lang=${language}`);
    await ask(board.page, text, language);
    expect(await focused(board.page).innerText()).toContain(name);
    await board.page.keyboard.press('Enter');
    await board.page.waitForURL(/\/place\/\?at=320813/);
    await board.page.locator('main h1', { hasText: name }).first().waitFor();
    expect(await board.page.locator(dialog).count()).toBe(0);
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('fetches its index when it is first opened, and needs no engine', async () => {
    await board.page.route(/duckdb|parquet/, (route) => route.abort());
    await open('channels/?lang=en');
    await untilLive(board.page, 'en');
    expect(board.requests.some((url) => url.includes('search.json'))).toBe(false);
    await ask(board.page, 'xianshi', 'en');
    expect(await focused(board.page).innerText()).toContain("Xi'an City");
    expect(board.requests.filter((url) => url.includes('search.json'))).toHaveLength(1);
  });

  it('goes through all kinds by arrow keys, and Escape gives the focus back', async () => {
    await open('channels/?lang=en');
    await untilLive(board.page, 'en');
    await board.page.locator('.search-button').focus();
    await ask(board.page, 'gongkai', 'en');
    const groups = await board.page.locator(`${dialog} [role="group"]`).count();
    expect(groups).toBeGreaterThan(1);
    const first = await focused(board.page).innerText();
    await board.page.keyboard.press('ArrowDown');
    const second = await focused(board.page).innerText();
    expect(second).not.toBe(first);
    await board.page.keyboard.press('ArrowUp');
    expect(await focused(board.page).innerText()).toBe(first);
    for (let step = 1; step < (await options(board.page).count()); step += 1)
      await board.page.keyboard.press('ArrowDown');
    expect(await focused(board.page).innerText()).toBe(await options(board.page).last().innerText());
    const [line, box] = await Promise.all([
      focused(board.page).boundingBox(),
      board.page.locator('.find-scroll').boundingBox(),
    ]);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
    await board.page.keyboard.press('Escape');
    if ((await board.page.locator(dialog).count()) > 0) await board.page.keyboard.press('Escape');
    await board.page.locator(dialog).waitFor({ state: 'detached' });
    expect(await board.page.evaluate(() => document.activeElement?.className)).toContain('search-button');
  });

  it('tells places of one name apart, and says of which no report is held', async () => {
    await open('channels/?lang=hans');
    await ask(board.page, '鼓楼区', 'hans');
    const places = board.page.locator(`${dialog} [role="group"]`).first();
    const lines = await places.getByRole('option').allInnerTexts();
    const names = lines.map((line) => line.split('\n')[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('南京市鼓楼区');
    expect(names).toContain('福州市鼓楼区');
    expect(lines.join()).toContain('本站没有这个政府的报告');
  });

  it('opens what was typed, however soon Enter follows, and never what an earlier text found', async () => {
    await open('?lang=hans');
    await untilLive(board.page, languages.hans.tag);
    await board.page.keyboard.press('/');
    await board.page.locator(`${dialog} [role="option"]`).first().waitFor();
    await board.page.keyboard.type('杭州西湖');
    await board.page.keyboard.press('Enter');
    await board.page.getByRole('heading', { level: 1, name: '杭州市西湖区' }).waitFor();
  });

  it('leads to the panel that shows a measure', async () => {
    await open('quality/?lang=en');
    await ask(board.page, 'hotline satisfaction', 'en');
    await options(board.page)
      .filter({ hasText: /satisf/i })
      .first()
      .click();
    await board.page.waitForURL(/\/hotline\/.*#hotline-satisfaction$/);
    expect(await board.page.locator('figure:target').getAttribute('data-view')).toBe('hotline-satisfaction');
  });

  it('keeps what was opened on this device until it is told to forget', async () => {
    await open('channels/?lang=en');
    await ask(board.page, 'hongze district', 'en');
    await board.page.keyboard.press('Enter');
    await board.page.waitForURL(/\/place\//);
    await board.page.reload();
    await untilLive(board.page, 'en');
    await board.page.locator('.search-button').click();
    const recent = board.page.locator(`${dialog} [role="group"]`, { hasText: 'Recently opened' });
    await recent.getByText('Hongze District').waitFor();
    await board.page.getByRole('button', { name: 'Clear recently opened' }).click();
    await recent.waitFor({ state: 'detached' });
    expect(await board.page.evaluate(() => localStorage.getItem('gongkai-recent'))).toBeNull();
  });

  it('leaves “/” to fields of text, and to readers who turn it off', async () => {
    await open('publisher/?lang=en');
    await untilLive(board.page, 'en');
    await board.page.locator('main input').first().click();
    await board.page.keyboard.type('a/b');
    expect(await board.page.locator('main input').first().inputValue()).toBe('a/b');
    expect(await board.page.locator(dialog).count()).toBe(0);
    await board.page.keyboard.press('Escape');
    await board.page.locator('.search-button').click();
    await board.page.locator(`${dialog} label.switch, ${dialog} .switch`).first().click();
    await board.page.keyboard.press('Escape');
    await board.page.locator(dialog).waitFor({ state: 'detached' });
    await board.page.keyboard.press('/');
    await board.page.keyboard.press('Control+k');
    await board.page.locator(dialog).waitFor();
  });

  it('says which file is missing, and tries again', async () => {
    const missing = new Set(['data/search.json.bin']);
    const other = await openBoard({ missing });
    await other.page.goto(`${other.url}reports/?lang=en`);
    await untilLive(other.page, 'en');
    await other.page.locator('.search-button').click();
    const note = other.page.locator(`${dialog} [role="alert"]`);
    await note.waitFor();
    expect(await note.innerText()).toContain('search.json.bin');
    missing.clear();
    await note.getByRole('button', { name: /again/i }).click();
    await options(other.page).first().waitFor();
    await other.close();
  });
});

describe.each([
  ['light, simplified Chinese, wide', 'light', 'hans', undefined, '鼓楼区'],
  ['dark, English, phone', 'dark', 'en', phone, 'xian'],
  ['light, traditional Chinese, nothing found', 'light', 'hant', undefined, 'qqqq'],
] as const)('with the search box open (%s)', (_, scheme, language, viewport, text) => {
  it('axe finds nothing, and the page does not scroll sideways', async () => {
    const board = await openBoard({}, viewport);
    await board.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await board.page.goto(`${board.url}reports/?lang=${language}`);
    await board.page.locator('.search-button').waitFor();
    await ask(board.page, text, language);
    await board.page.evaluate(axe.source);
    const violations = await board.page.evaluate(async () => {
      const found = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    expect(
      await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await board.close();
  });
});
