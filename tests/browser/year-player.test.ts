import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, type Board } from './board.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

const newest = 'The newest year of each';

describe('the player of years', () => {
  let board: Board;
  let panel: Locator;
  let slider: Locator;
  let shown: Locator;
  beforeEach(async () => {
    board = await openBoard();
    await board.page.goto(`${board.url}?lang=en`);
    await untilLive(board.page, 'en');
    panel = board.page.locator('figure[data-view="measure-by-province"]');
    await panel.scrollIntoViewIfNeeded();
    slider = panel.getByRole('slider');
    shown = panel.locator('output');
    await slider.waitFor();
    await panelStates(board.page);
  });
  afterEach(async () => {
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  /** Waits until it stands elsewhere, and says where. */
  async function moved(from: string): Promise<string> {
    await expect.poll(() => shown.innerText(), { timeout: 5_000 }).not.toBe(from);
    return shown.innerText();
  }
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();

  it('stands at the newest year of each, plays from the first year on, and pauses', async () => {
    expect(await shown.innerText()).toBe(newest);
    await press('Play the years');
    const first = await moved(newest);
    const second = await moved(first);
    const third = await moved(second);
    expect([first, second, third].map(Number).toSorted((a, b) => a - b)).toEqual(
      [first, second, third].map(Number),
    );
    await press('Pause');
    const paused = await shown.innerText();
    await board.page.waitForTimeout(2_000);
    expect(await shown.innerText()).toBe(paused);
    await panelStates(board.page);
  });

  it('goes by the keyboard, says where it stands, and stops playing at a key', async () => {
    await slider.focus();
    await board.page.keyboard.press('ArrowLeft');
    const last = await moved(newest);
    expect(last).toMatch(/^\d{4}$/);
    expect(await slider.getAttribute('aria-valuetext')).toBe(last);
    await board.page.keyboard.press('Home');
    const first = await moved(last);
    expect(Number(first)).toBeLessThan(Number(last));
    await press('Play the years');
    await moved(first);
    await slider.press('End');
    await panel.getByRole('button', { name: 'Play the years' }).waitFor();
    expect(await shown.innerText()).toBe(newest);
  });

  it('ends at the newest year of each, and shows each year what is of that year', async () => {
    const words = () => panel.locator('.panel-body, figcaption').allInnerTexts();
    const all = await words();
    await slider.press('ArrowLeft');
    await moved(newest);
    await panelStates(board.page);
    expect(await words()).not.toEqual(all);
    await press('Play the years');
    await panel.getByRole('button', { name: 'Play the years' }).waitFor();
    expect(await shown.innerText()).toBe(newest);
    await panelStates(board.page);
    await expect.poll(words).toEqual(all);
  });

  it('plays nothing where the reader wants no motion, goes by the slider, and moves nothing between two years', async () => {
    await board.page.emulateMedia({ reducedMotion: 'reduce' });
    const drawn = async () => {
      await panelStates(board.page);
      await panel.locator('.chart[data-drawn="live"] svg, .refused-note').first().waitFor();
      return panel
        .locator('.chart[data-drawn="live"] svg')
        .evaluateAll((all) => all.map((svg) => new XMLSerializer().serializeToString(svg)).join(''));
    };
    const seen: string[] = [];
    for (let from = newest; seen.length < 2;) {
      await slider.press('ArrowLeft');
      from = await moved(from);
      const at = await drawn();
      await board.page.waitForTimeout(600);
      expect(await drawn()).toBe(at);
      seen.push(at);
    }
    expect(seen.join('')).not.toBe('');
    expect(await panel.getByRole('button', { name: /Play the years|Pause/ }).count()).toBe(0);
  });
});
