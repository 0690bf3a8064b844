import axe from 'axe-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, phone, type Board } from './board.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

const param = ({ page }: Board, name: string) => new URL(page.url()).searchParams.get(name);

describe('the place in the filter', () => {
  let board: Board;
  const open = async (path: string, size?: { readonly width: number; readonly height: number }) => {
    board = await openBoard({}, size);
    await board.page.goto(`${board.url}${path}`);
    await panelStates(board.page);
    await untilLive(board.page, 'zh-Hans');
  };
  afterEach(() => board.close());

  const dialog = () => board.page.getByRole('dialog', { name: '地方' });
  const press = (name: RegExp) => dialog().getByRole('button', { name }).click();

  describe('by clicks', () => {
    beforeEach(() => open('channels/?lang=hans'));

    it('goes from a province to a city to a county, each with how much is held, and the charts follow', async () => {
      const { page } = board;
      await page.getByRole('button', { name: /^地方/ }).click();
      await dialog()
        .getByText(/收录\d+，共38/)
        .waitFor();
      await press(/看江苏省的下级/);
      await press(/看淮安市的下级/);
      await dialog().getByText('洪泽区', { exact: true }).click();
      await page.waitForURL(/within=320813/);
      await dialog().getByRole('button', { name: '完成' }).click();
      await page.locator('.chips').getByText('淮安市洪泽区').waitFor();
      await panelStates(page);
      expect(await page.locator('figure[data-state="error"]').count()).toBe(0);
      await page.getByRole('button', { name: '移除：淮安市洪泽区' }).click();
      await page.waitForFunction(() => !location.search.includes('within'));
    });

    it('takes a city in the stead of its province, and has no fault that axe finds', async () => {
      const { page } = board;
      await page.getByRole('button', { name: /^地方/ }).click();
      await dialog().getByText('江苏省', { exact: true }).click();
      await page.waitForURL(/provinces=32/);
      await press(/看江苏省的下级/);
      await dialog().getByText('江苏省全部', { exact: true }).waitFor();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () =>
        (await window.axe.run('[role="dialog"]')).violations.map(({ id }) => id),
      );
      expect(found).toEqual([]);
      await dialog().getByText('淮安市', { exact: true }).click();
      await page.waitForURL(/within=320800/);
      expect(param(board, 'provinces')).toBeNull();
    });
  });

  it('is found by its name and chosen by keyboard alone', async () => {
    await open('requests/?lang=hans');
    const { page } = board;
    await page.getByRole('button', { name: /^地方/ }).focus();
    await page.keyboard.press('Enter');
    const field = dialog().getByRole('combobox');
    await field.waitFor();
    await field.focus();
    await page.keyboard.type('huaian');
    await page
      .getByRole('option', { name: /^淮安市/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/within=320800/);
    await page.keyboard.press('Escape');
    await panelStates(page);
  });

  it('fits a phone, and stands in the link of another page', async () => {
    await open('quality/?lang=hans&within=320812', phone);
    const { page } = board;
    await page.locator('.chips').getByText('淮安市清江浦区').waitFor();
    await page.getByRole('button', { name: /筛选条件/ }).click();
    await page.getByRole('button', { name: /^地方/ }).click();
    await dialog().getByText('洪泽区', { exact: true }).waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
