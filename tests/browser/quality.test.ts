import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

const data = join(import.meta.dirname, '../../data');

/** Publishers of data/ that have no file of a year, by id. */
function withoutReport(year: number): string[] {
  const publishers = JSON.parse(readFileSync(join(data, 'publishers.json'), 'utf8')) as { id: string }[];
  const reports = readdirSync(join(data, 'reports'), { recursive: true, encoding: 'utf8' });
  const filed = new Set(
    reports.flatMap((path) => {
      const [, publisher, file] = path.split(/[\\/]/);
      return publisher !== undefined && file?.startsWith(String(year)) ? [publisher] : [];
    }),
  );
  return publishers.map(({ id }) => id).filter((id) => !filed.has(id));
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
    await page.goto(`${board.url}?lang=en`);
    const headline = page.locator('.key-figure', { hasText: 'contradictions' }).getByRole('link');
    await expect.poll(() => headline.innerText()).toMatch(/^\d+$/);
    const told = await headline.innerText();
    await headline.click();
    await page.waitForURL(/quality\/\?.*class=counted/);
    const list = page.locator('figure[data-view="findings-list"]');
    await expect.poll(() => list.locator('.list-foot p').first().innerText()).toContain(`of ${told} finding`);
    await list.locator('[data-choice="suspect"]').click();
    await page.waitForURL(/class=suspect.*result=warn/);
    await expect.poll(() => list.locator('.findings > li').count()).toBeGreaterThan(0);
    const options = await list.getByRole('combobox', { name: 'Check' }).locator('option').allInnerTexts();
    expect(options.join(' ')).not.toContain('Requests balance');
  });

  it('tells in two clicks who has no report for 2024, and gives them as a file', async () => {
    const { page } = board;
    const absent = withoutReport(2024);
    expect(absent.length).toBeGreaterThan(100);
    const matrix = page.locator('figure[data-view="filing-matrix"]');
    await matrix.locator('[data-choice="2024"]').click();
    await matrix.locator('[data-choice="absent"]').click();
    const status = matrix.locator('.list-foot [role="status"]');
    await expect
      .poll(() => status.innerText(), { timeout: 30_000 })
      .toMatch(new RegExp(`^${absent.length.toLocaleString('en')} of [\\d,]+ publishers$`));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      for: '2024',
      filing: 'absent',
    });

    const shown = await matrix
      .locator('tbody th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(shown.length).toBe(25);
    const known = new Set(absent);
    for (const href of shown) expect(known).toContain(new URL(href, page.url()).searchParams.get('id'));

    const saving = page.waitForEvent('download');
    await matrix.getByRole('button', { name: /CSV/ }).click();
    const csv = readFileSync(await (await saving).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(csv).toHaveLength(absent.length + 1);
    expect(csv[0]).toContain('2024');
    await page.goBack();
    await expect.poll(() => matrix.locator('[data-choice="any"][aria-pressed="true"]').count()).toBe(1);
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
