import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pages } from '../../src/ui/address/pages.ts';
import {
  closeBrowser,
  hasPanels,
  openBoard,
  panelStates,
  seeAll,
  strayRequests,
  type Board,
} from './board.ts';

afterAll(closeBrowser);

/** The numbers drawn in a panel's chart or written in its table and words. */
const numbersOf = async (board: Board, view: string): Promise<string[]> => {
  const text = await board.page.locator(`figure[data-view="${view}"]`).first().innerText();
  return text.match(/\d[\d,.]*/g) ?? [];
};

describe('every page of the built board', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  for (const { id, path } of pages.filter((page) => page.id === 'publisher' || hasPanels(page.id))) {
    it(`${id}: panels are ready, with numbers, and nothing leaves the origin`, async () => {
      await board.page.goto(`${board.url}${path}?lang=en`);
      if (id === 'publisher') {
        await board.page.waitForSelector('main a[href*="id="]', { timeout: 60_000 });
        await board.page.locator('main a[href*="id="]').first().click();
      }
      const states = await panelStates(board.page);
      await seeAll(board.page);
      expect(Object.values(states).length).toBeGreaterThan(0);
      for (const [view, state] of Object.entries(states)) {
        expect(`${view} ${state}`).toBe(
          `${view} ${id === 'publisher' && state === 'empty' ? 'empty' : 'ready'}`,
        );
        if (state === 'ready') expect((await numbersOf(board, view)).length).toBeGreaterThan(0);
      }
      expect(strayRequests(board)).toEqual([]);
      expect(board.complaints).toEqual([]);
    });
  }
});

describe('filters and links', () => {
  it('a filter changes the charts and the address, and the address restores them', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}channels/?lang=en`);
    await panelStates(board.page);
    const all = await board.page.locator('main').innerText();
    await board.page.goto(`${board.url}channels/?lang=en&years=2023&provinces=31`);
    await panelStates(board.page);
    const filtered = await board.page.locator('main').innerText();
    expect(filtered).not.toBe(all);
    expect(filtered).toContain('Shanghai');
    await board.page.reload();
    await panelStates(board.page);
    expect(await board.page.locator('main').innerText()).toBe(filtered);
    expect(new URL(board.page.url()).searchParams.get('years')).toBe('2023');
    await board.close();
  });

  it('going from page to page keeps the filter', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}channels/?lang=en&years=2022`);
    await panelStates(board.page);
    await board.page.locator('nav a[href*="appeals/"]').first().click();
    await panelStates(board.page);
    expect(board.page.url()).toContain('/appeals/');
    expect(new URL(board.page.url()).searchParams.get('years')).toBe('2022');
    await board.close();
  });
});

describe('hosts', () => {
  it('works below a sub-path, without ranges and without known types of data files', async () => {
    const board = await openBoard({ base: '/some/where/', ranges: false });
    await board.page.goto(`${board.url}channels/?lang=en`);
    expect(new Set(Object.values(await panelStates(board.page)))).toEqual(new Set(['ready']));
    expect(strayRequests(board)).toEqual([]);
    await board.close();
  });

  it('shows an error that names a missing data file, and recovers on trying again', async () => {
    const missing = new Set(['data/channels.parquet']);
    const board = await openBoard({ missing });
    await board.page.goto(`${board.url}channels/?lang=en&levels=city`);
    const failed = board.page.locator('figure[data-state="error"]').first();
    await failed.waitFor({ timeout: 60_000 });
    expect(await failed.innerText()).toContain('channels.parquet');
    const view = (await failed.getAttribute('data-view')) ?? '';
    missing.clear();
    await failed.getByRole('button', { name: /again/i }).click();
    await board.page.locator(`figure[data-view="${view}"][data-state="ready"]`).waitFor({ timeout: 60_000 });
    await board.close();
  });
});
