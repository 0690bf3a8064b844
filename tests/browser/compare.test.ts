import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeBrowser,
  dist,
  openBoard,
  panelStates,
  phone,
  seeAll,
  strayRequests,
  type Board,
} from './board.ts';
import { readTwin } from './twin.ts';

afterAll(closeBrowser);

const figuresIn = (path: string): Readonly<Record<string, { readonly value?: number } | number>> => {
  const file = JSON.parse(readFileSync(join(dist, '../data/reports', path), 'utf8')) as {
    figures: Record<string, { value?: number } | number>;
  };
  return file.figures;
};

const valueOf = (path: string, key: string): number => {
  const figure = figuresIn(path)[key];
  const value = typeof figure === 'number' ? figure : figure?.value;
  if (value === undefined) throw new Error(`${path} has no ${key}.`);
  return value;
};

const suqian = 'jiangsu/321300-suqian/2023.json';
const hongze = 'jiangsu/320813-hongze/2023.json';
const pair = 'compare/?lang=en&compare=321300-suqian:2023,320813-hongze:2023';

const figureRow = (board: Board, key: string): Locator =>
  board.page.locator(`figure[data-view="compare-figures"] tr[data-row="${key}"]`);

const cellsOf = async (row: Locator): Promise<string[]> =>
  (await row.locator('td').allInnerTexts()).map((text) => text.split('\n')[0]?.trim() ?? '');

describe('the comparison', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it('shows two publishers with the numbers of their reports, their difference, and what is missing', async () => {
    await board.page.goto(`${board.url}${pair}`);
    expect(new Set(Object.values(await panelStates(board.page)))).toEqual(new Set(['ready']));
    await seeAll(board.page);
    expect(await board.page.locator('.side-head').allInnerTexts()).toEqual([
      expect.stringContaining('Suqian'),
      expect.stringContaining('Hongze'),
    ]);
    const upheld = figureRow(board, 'disputes.review.upheld');
    const [first, second] = [
      valueOf(suqian, 'disputes.review.upheld'),
      valueOf(hongze, 'disputes.review.upheld'),
    ];
    expect([first, second]).toEqual([309, 10]);
    expect(await cellsOf(upheld)).toEqual([String(first), String(second)]);
    expect(await upheld.innerText()).toContain(`−${first - second}`);
    expect(await upheld.getAttribute('data-differs')).toBe('true');
    const [items, none] = await cellsOf(figureRow(board, 'narrative.items_disclosed'));
    expect(items).toBe(valueOf(suqian, 'narrative.items_disclosed').toLocaleString('en'));
    expect(none).toBe('Not found');
    expect(await board.page.locator('figure[data-view="compare-figures"] figcaption').innerText()).toMatch(
      /Hongze.*: \d+ of the \d+ items.*“Not found” \d+/,
    );
    expect(await board.page.locator('.compare-warnings').innerText()).toMatch(
      /Scopes differ[^]*Levels differ/,
    );
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('leads from a number to its source', async () => {
    await board.page.goto(`${board.url}${pair}`);
    await panelStates(board.page);
    await figureRow(board, 'disputes.review.upheld').locator('button').first().click();
    const dialog = board.page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByText('309').first().waitFor();
    expect(await dialog.innerText()).toContain('Suqian');
  });

  it('adds a suggested peer, changes the base, and keeps it all in the address', async () => {
    await board.page.goto(`${board.url}${pair}`);
    await panelStates(board.page);
    await seeAll(board.page);
    const peer = board.page.locator('.peer').first();
    await peer.click();
    await board.page.locator('.side').nth(2).waitFor();
    await board.page.getByRole('button', { name: /Make base: Hongze/ }).click();
    await board.page.locator('.side-list > .side:first-child', { hasText: 'Hongze' }).waitFor();
    await board.page.locator('.compare-trend select').first().selectOption('carried_to_next_year');
    await panelStates(board.page);
    const asked = new URL(board.page.url()).searchParams;
    expect(asked.get('compare')?.split(',')).toHaveLength(3);
    expect(asked.get('compare')?.startsWith('320813-hongze:2023,321300-suqian:2023')).toBe(true);
    expect(asked.get('measure')).toBe('carried_to_next_year');
    const before = await cellsOf(figureRow(board, 'disputes.review.upheld'));
    expect(before.slice(0, 2)).toEqual(['10', '309']);
    await board.page.reload();
    await panelStates(board.page);
    expect(await cellsOf(figureRow(board, 'disputes.review.upheld'))).toEqual(before);
    expect(await board.page.locator('.compare-trend select').first().inputValue()).toBe(
      'carried_to_next_year',
    );
  });

  it('finds a publisher by name and compares it by the year of the base', async () => {
    await board.page.goto(`${board.url}compare/?lang=en&compare=321300-suqian:2023`);
    await panelStates(board.page);
    await board.page.getByRole('combobox', { name: 'Find a publisher' }).fill('hongze');
    await board.page
      .getByRole('option', { name: /^Hongze District/ })
      .first()
      .click();
    await board.page.locator('.side').nth(1).waitFor();
    expect(new URL(board.page.url()).searchParams.get('compare')).toBe(
      '321300-suqian:2023,320813-hongze:2023',
    );
  });

  it('says which report a link asks for in vain', async () => {
    await board.page.goto(`${board.url}compare/?lang=en&compare=321300-suqian:2023,no-such-place:2020`);
    await panelStates(board.page);
    expect(await board.page.locator('.compare-sides').innerText()).toContain('no-such-place');
  });
});

it('a publisher’s page follows any measure over the years, and its address keeps which', async () => {
  const board = await openBoard();
  // Its reports are of two scopes: of each its own lines.
  await board.page.goto(`${board.url}publisher/?lang=en&id=321300-suqian&lines=region`);
  await panelStates(board.page);
  const measure = board.page.locator('.compare-trend select').first();
  await measure.selectOption('refusal_rate');
  await board.page.waitForURL(/measure=refusal_rate/);
  await panelStates(board.page);
  const { columns, rows } = await readTwin(board.page, 'compare-trend');
  expect(columns).toContain('Refusal rate');
  const grounds = Object.keys(figuresIn(suqian)).filter((key) => /^requests\.refused\..*\.total$/.test(key));
  expect(grounds).toHaveLength(8);
  const refused = grounds.reduce((total, key) => total + valueOf(suqian, key), 0);
  const rate = (100 * refused) / valueOf(suqian, 'requests.concluded.total');
  expect(rows.map(([, year, value]) => `${year ?? ''} ${value ?? ''}`)).toEqual([
    `2023 ${rate.toLocaleString('en', { maximumFractionDigits: 2 })}%`,
  ]);
  await board.page.reload();
  await panelStates(board.page);
  expect(await measure.inputValue()).toBe('refusal_rate');
  expect(new URL(board.page.url()).searchParams.get('id')).toBe('321300-suqian');
  expect(new URL(board.page.url()).searchParams.get('lines')).toBe('region');
  await board.close();
});

it('the comparison fits a phone', async () => {
  const board = await openBoard({}, phone);
  await board.page.goto(`${board.url}${pair}`);
  await panelStates(board.page);
  expect(
    await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await board.close();
});
