import axe from 'axe-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, phone, type Board } from './board.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

describe('from the overview', () => {
  let board: Board;
  const open = async (
    address: string,
    tag: string,
    size?: { readonly width: number; readonly height: number },
  ) => {
    board = await openBoard({}, size);
    await board.page.goto(`${board.url}${address}`);
    await panelStates(board.page);
    await untilLive(board.page, tag);
  };
  afterEach(() => board.close());

  it('typing a name leads to the page of that place, and the questions are then asked of it', async () => {
    await open('?lang=hans', 'zh-Hans');
    const { page } = board;
    await page.getByRole('button', { name: /查找您所在的地方/ }).press('Enter');
    const field = page.locator('[role="dialog"] input[type="search"]');
    await field.waitFor();
    await page.keyboard.type('淮安');
    await page.locator('[role="option"]', { hasText: '淮安市' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/place\/\?at=320800/);
    await page.locator('main h1', { hasText: '淮安市' }).waitFor();
    await page.locator('header nav a', { hasText: '概览' }).click();
    await page.locator('.guided a', { hasText: '淮安市谁没报' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('gongkai-asked'))).toContain('320800');
  });

  it('a question leads to the panel that answers it, for the place and the year that it names', async () => {
    await open('?lang=en', 'en');
    const { page } = board;
    await page.locator('.guided a', { hasText: 'Chongqing: who has not filed for 2024?' }).click();
    await page.waitForURL(/quality\/.*provinces=50/);
    const matrix = page.locator('#filing-matrix');
    await matrix.locator('.filing-told', { hasText: /of the 39 governments/ }).waitFor({ timeout: 60_000 });
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      for: '2024',
      filing: 'absent',
    });
    expect(new URL(page.url()).hash).toBe('#filing-matrix');
    await expect
      .poll(() => matrix.evaluate((one) => one.getBoundingClientRect().top < innerHeight))
      .toBe(true);
  });

  it('a question about the ranking of a place leads to a ranking that can be made', async () => {
    await open('?lang=en', 'en');
    const { page } = board;
    await page.locator('.guided summary').click();
    await page.locator('.guided a', { hasText: 'who comes first' }).click();
    await page.waitForURL(/ranking\/.*provinces=50/);
    await page.locator('#ranking-table[data-state="ready"]').waitFor({ timeout: 60_000 });
  });

  it('a question is found as it is put, with its place and year', async () => {
    await open('channels/?lang=hans', 'zh-Hans');
    const { page } = board;
    await page.keyboard.press('/');
    await page.locator('[role="dialog"] input[type="search"]').waitFor();
    await page.keyboard.type('江苏谁没报2023');
    await page.locator('[role="option"]', { hasText: '江苏省谁没报2023年的年报？' }).click();
    await page.waitForURL(/quality\/.*for=2023.*provinces=32/);
  });

  it('what a chart shows is told beside it, in words that lead on', async () => {
    await open('procurement/?lang=en', 'en');
    const { page } = board;
    const panel = page.locator('figure[data-view="procurement-amount"]');
    await panel.locator('.meaning summary').press('Enter');
    await panel.locator('.meaning-list', { hasText: 'What it is not' }).first().waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run('.meaning'));
    expect(violations.map(({ id }) => id)).toEqual([]);
    await panel.locator('.meaning a', { hasText: 'All terms' }).click();
    await page.waitForURL(/download\/\?note=glossary/);
    await page.locator('#glossary', { hasText: 'Likely range' }).waitFor();
  });

  it.each([
    ['hans', 'zh-Hans'],
    ['hant', 'zh-Hant'],
    ['en', 'en'],
  ])('fits a phone and has nothing that axe finds: %s', async (language, tag) => {
    await open(`?lang=${language}`, tag, { ...phone, width: 320 });
    const { page } = board;
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run('main'));
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
