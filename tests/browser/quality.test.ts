import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

const data = join(import.meta.dirname, '../../data');

type Listed = { readonly id: string; readonly level: string };

/** The places whose government has a file of a year in data/, by code. */
function governmentsWith(year: number): ReadonlySet<string> {
  const publishers = JSON.parse(readFileSync(join(data, 'publishers.json'), 'utf8')) as Listed[];
  const levels = new Map(publishers.map(({ id, level }) => [id, level]));
  const reports = readdirSync(join(data, 'reports'), { recursive: true, encoding: 'utf8' });
  return new Set(
    reports.flatMap((path) => {
      const [, publisher = '', file] = path.split(/[\\/]/);
      const governs = ['province', 'city', 'county'].includes(levels.get(publisher) ?? '');
      return governs && file?.startsWith(String(year)) ? [publisher.slice(0, 6)] : [];
    }),
  );
}

describe('the quality page', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
    await board.page.goto(`${board.url}quality/?lang=en`);
    await panelStates(board.page);
  });
  afterEach(() => board.close());

  it('lists a report whose text and table disagree, and leads to the figure and to its source', async () => {
    const { page } = board;
    const list = page.locator('figure[data-view="findings-list"]');
    await list.getByRole('combobox', { name: 'Check' }).selectOption('narrative.disputes');
    const item = list.locator('li', { hasText: 'High-tech Zone, Ankang' }).first();
    await item.waitFor();
    expect(new URL(page.url()).searchParams.get('check')).toBe('narrative.disputes');
    await item.scrollIntoViewIfNeeded();
    await expect.poll(() => item.innerText()).not.toBe('');
    const words = await item.innerText();
    expect(words).toContain('2019');
    expect(words).toContain('Text says no dispute arose');
    expect(words).toContain('As told: 0; Table total: 3; Difference: 3');

    await item.getByRole('button', { name: 'See the source' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('line', { exact: false }).first().waitFor();
    expect(await dialog.innerText()).toContain('4. Review and litigation');
    await page.keyboard.press('Escape');

    await item.getByRole('link', { name: 'See the figure' }).click();
    const cell = page.locator('td[data-asked="true"]');
    await cell.waitFor();
    const { searchParams, pathname } = new URL(page.url());
    expect(pathname).toMatch(/\/publisher\/$/);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      id: '610900-ankang-gaoxinqu',
      report: '610900-ankang-gaoxinqu-2019',
      figure: 'narrative.no_disputes',
    });
    expect((await cell.innerText()).trim()).toBe('1');
    await expect.poll(() => cell.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('narrows the list by class, in its address, as the headline that counts opens it', async () => {
    const { page } = board;
    const headline = page.locator('.key-figure', { hasText: 'contradictions' }).getByRole('link');
    await expect.poll(() => headline.innerText()).toMatch(/^\d+$/);
    const told = await headline.innerText();
    await headline.click();
    await page.waitForURL(/quality\/\?.*class=counted/);
    const list = page.locator('figure[data-view="findings-list"]');
    await expect
      .poll(() => list.locator('.list-foot p').first().textContent())
      .toContain(`of ${told} finding`);
    await list.locator('[data-choice="suspect"]').click();
    await page.waitForURL(/class=suspect.*result=warn/);
    await expect.poll(() => list.locator('.findings > li').count()).toBeGreaterThan(0);
    const options = list.getByRole('combobox', { name: 'Check' }).locator('option');
    await expect
      .poll(async () => (await options.allInnerTexts()).join(' '))
      .not.toContain('Requests balance');
  });

  it('tells in two clicks which governments have no report for 2024, and gives them as a file', async () => {
    const { page } = board;
    const held = governmentsWith(2024);
    const matrix = page.locator('figure[data-view="filing-matrix"]');
    await matrix.locator('[data-choice="2024"]').click();
    await matrix.locator('[data-choice="absent"]').click();
    const status = matrix.locator('.list-foot [role="status"]');
    await expect
      .poll(() => status.innerText(), { timeout: 30_000 })
      .toMatch(/^[\d,]+ of 3,2\d\d governments$/);
    const unlisted = async (): Promise<number> => {
      const [listed = 0, all = 0] =
        (await status.innerText()).replaceAll(',', '').match(/\d+/gu)?.map(Number) ?? [];
      return all - listed;
    };
    await expect.poll(unlisted).toBe(held.size);
    const listed = Number(/\d+/u.exec((await status.innerText()).replaceAll(',', ''))?.[0]);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      for: '2024',
      filing: 'absent',
    });

    const shown = await matrix
      .locator('tbody th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(shown.length).toBe(25);
    for (const href of shown) {
      const { pathname, searchParams } = new URL(href, page.url());
      expect(pathname).toMatch(/\/place\/$/);
      expect(held).not.toContain(searchParams.get('at'));
    }

    const saving = page.waitForEvent('download');
    await matrix.getByRole('button', { name: /CSV/ }).click();
    const csv = readFileSync(await (await saving).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(csv).toHaveLength(listed + 1);
    expect(csv[0]).toContain('2024');
    await page.goBack();
    await expect.poll(() => matrix.locator('[data-choice="any"][aria-pressed="true"]').count()).toBe(1);
  });

  it('holds all who owe a report of a place: Chongqing, itself and 38 districts and counties', async () => {
    const { page } = board;
    await page.goto(`${board.url}quality/?lang=en&provinces=50`);
    const matrix = page.locator('figure[data-view="filing-matrix"]');
    await panelStates(page);
    await matrix.scrollIntoViewIfNeeded();
    await expect
      .poll(() => matrix.locator('.filing-told').innerText(), { timeout: 30_000 })
      .toMatch(/^\d+ of the 39 governments/);
    await matrix.locator('[data-choice="others"]').click();
    await expect.poll(() => matrix.locator('.filing-told').innerText()).toMatch(/other publishers/);
    expect(new URL(page.url()).searchParams.get('who')).toBe('others');
  });

  it('counts in its chips what it lists', async () => {
    const { page } = board;
    const list = page.locator('figure[data-view="findings-list"]');
    for (const result of ['fail', 'warn']) {
      const chip = list.locator(`[data-choice="${result}"]`);
      await chip.click();
      const count = (await chip.locator('.choice-count').innerText()).replaceAll(',', '');
      expect(Number(count)).toBeGreaterThan(0);
      await expect
        .poll(() => list.locator('.list-foot p').innerText(), { timeout: 30_000 })
        .toMatch(new RegExp(`of ${count} findings$`));
      expect(await list.locator(`li[data-result="${result}"]`).count()).toBe(Math.min(12, Number(count)));
    }
  });
});

describe('the quality page on a phone', () => {
  it('fits, in three languages', async () => {
    const board = await openBoard({}, phone);
    for (const language of ['hans', 'hant', 'en']) {
      await board.page.goto(`${board.url}quality/?lang=${language}`);
      expect(new Set(Object.values(await panelStates(board.page)))).toEqual(new Set(['ready']));
      expect(
        await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(board.complaints).toEqual([]);
    await board.close();
  });
});
