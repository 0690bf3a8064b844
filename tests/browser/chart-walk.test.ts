import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, type Board } from './board.ts';

afterAll(closeBrowser);

describe('a chart by keyboard', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
    await board.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(async () => {
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  /** A drawn chart with the focus on it, reached by keys alone. */
  async function enter(view: string): Promise<Locator> {
    const chart = board.page.locator(`figure[data-view="${view}"] [role="application"]`);
    await chart.locator('.chart[data-drawn]').waitFor();
    await chart.scrollIntoViewIfNeeded();
    await chart.focus();
    return chart;
  }
  const said = (chart: Locator) => chart.getByRole('status').innerText();
  const noted = (chart: Locator) => chart.locator('.chart-note').innerText();

  it('reads bars from the first to the last, as the table twin has them, and opens the source', async () => {
    const { page, url } = board;
    await page.goto(`${url}channels/?lang=en`);
    await panelStates(page);
    const chart = await enter('items-by-publisher');
    expect(await said(chart)).toBe('');
    await page.keyboard.press('ArrowDown');
    const first = await said(chart);
    await page.keyboard.press('ArrowDown');
    const second = await said(chart);
    expect(second).not.toBe(first);
    expect((await noted(chart)).replaceAll('\n', ', ')).toBe(second.replaceAll('  ', ' '));
    await chart.locator('.chart-ring').waitFor();
    const ring = await chart.locator('.chart-ring').boundingBox();
    const frame = await chart.boundingBox();
    if (!ring || !frame) throw new Error('The mark of the chart is not shown.');
    expect(ring.y).toBeGreaterThan(frame.y);
    expect(ring.y + ring.height).toBeLessThan(frame.y + frame.height);

    const figure = page.locator('figure[data-view="items-by-publisher"]');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
    await page.keyboard.press('ArrowDown');
    expect(await said(chart), 'the place is kept').toBe(second);
    await page.keyboard.press('Escape');
    expect(await said(chart)).toBe('');
    expect(await chart.locator('.chart-note').count()).toBe(0);

    await figure.getByRole('radio', { name: 'Table' }).click();
    const rows = figure.locator('tbody tr');
    await rows.first().waitFor();
    for (const [at, words] of [first, second].entries()) {
      const cells = await rows.nth(at).locator('th, td').allInnerTexts();
      expect(words).toContain(cells[0]);
      expect(words).toContain(cells[4]?.split('\n')[0]);
    }
  });

  it('says in a flow what goes through and from where to where', async () => {
    const { page, url } = board;
    await page.goto(`${url}requests/?lang=en`);
    await panelStates(page);
    const chart = await enter('requests-flow');
    await page.keyboard.press('ArrowRight');
    expect(await said(chart)).toMatch(/Received.*\d/);
    await page.keyboard.press('ArrowRight');
    expect(await said(chart)).toContain('→');
  });

  it('says of a missing value that it is missing, never a zero, in the language of the page', async () => {
    const { page, url } = board;
    await page.goto(`${url}requests/?lang=hans&publishers=321300-suqian`);
    await panelStates(page);
    const chart = await enter('requests-carried-in-trend');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const words: string[] = [];
    for (;;) {
      const word = await said(chart);
      if (word === words.at(-1)) break;
      words.push(word);
      await page.keyboard.press('ArrowRight');
    }
    const missing = words.filter((word) => / (无数值|未找到)/.test(word));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(words.length);
    for (const word of words)
      expect(word).toMatch(/^\d{4}，宿迁市（未读到范围） · 上年结转申请数 +(无数值|未找到|[\d,]+)/);
  });
});
