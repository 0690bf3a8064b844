import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeData } from '../engine/write-data.ts';
import { closeBrowser, openBoard, panelStates, phone, seeAll, strayRequests, type Board } from './board.ts';
import { manyPublishers } from './many-publishers.ts';

afterAll(closeBrowser);

const table = 'figure[data-view="ranking-table"]';

/** A group that gives two indicators, so that weights and their spread move its ranks. */
const offices = '&group=county.office&few=1';
const weighed = `${offices}&year=2024&preset=openness`;

/** The first rows of the ranking: names, ranks, intervals, bands, chances and scores as shown. */
const rowsOf = (board: Board): Promise<string[][]> =>
  board.page
    .locator(`${table} tbody tr[data-index]`)
    .evaluateAll((rows) =>
      rows.slice(0, 10).map((row) => [...row.children].slice(0, 6).map((cell) => cell.textContent)),
    );

const open = async (board: Board, query: string) => {
  await board.page.goto(`${board.url}ranking/?lang=en${query}`);
  return panelStates(board.page);
};

const param = (board: Board, name: string) => new URL(board.page.url()).searchParams.get(name);

/** The number box of a weight, beside its slider. */
const weightBox = (board: Board, measure: string) =>
  board.page.locator(`.weight-row[data-measure="${measure}"] .weight-field input[type="text"]`);

async function setNumber(board: Board, measure: string, value: number): Promise<void> {
  const box = weightBox(board, measure);
  await box.fill(String(value));
  await box.press('Enter');
}

/** The rows of a CSV file without its byte-order mark. */
const readCsv = (text: string): string[][] =>
  text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, field = '']) => field.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );

/** Four parts of a move that add up to its total; they are returned. */
function expectWhole([head = [], ...rows]: string[][]): number[] {
  const parts = rows.map((row) => Number(row[head.indexOf('Change of rank')]));
  expect(parts).toHaveLength(5);
  const total = parts.pop() ?? NaN;
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
  return parts;
}

/** The rows of a table as a file, and what they rest on: the lines of the file beside it. */
async function takeCsv(board: Board, view: string) {
  const files: Download[] = [];
  const took = (download: Download) => {
    files.push(download);
  };
  board.page.on('download', took);
  await board.page.locator(`figure[data-view="${view}"] .panel-tools > button`).last().click();
  await board.page.getByRole('menuitem', { name: /CSV/ }).click();
  await expect.poll(() => files.length, { timeout: 20_000 }).toBe(2);
  board.page.off('download', took);
  const method = files.find((file) => file.suggestedFilename().endsWith('_method.csv'));
  const table = files.find((file) => file !== method);
  const read = async (file: Download | undefined) =>
    readCsv(await readFile((await file?.path()) ?? '', 'utf8'));
  return {
    rows: await read(table),
    method: new Map((await read(method)).map(([name, text]) => [name, text])),
  };
}

describe('the ranking page', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it('ranks something real by itself, with numbers in every block, and stays on its origin', async () => {
    const states = await open(board, '');
    for (const view of ['table', 'bars', 'bands', 'lift', 'bump', 'sensitivity', 'support']) {
      expect(states[`ranking-${view}`], view).toBe('ready');
    }
    const rows = await rowsOf(board);
    expect(rows.length).toBe(10);
    expect(rows[0]?.[1]).toBe('1');
    for (const [name, rank, interval, , , score] of rows) {
      expect(name).not.toBe('');
      expect(rank).toMatch(/^\d+$/);
      expect(interval).toMatch(/^\d+–\d+$/);
      expect(score).toMatch(/^\d+(\.\d)?$/);
    }
    const standing = await board.page.locator('.rank-standing-main').innerText();
    expect(standing).toMatch(/^\d+ of \d+ publishers of 20\d\d/);
    expect(await board.page.locator('.rank-notes').innerText()).toContain(
      'Items disclosed – 100% of the score · higher is better · Regulations, article 50(1)',
    );
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('a weight changes scores and address; the address restores ranks and intervals exactly', async () => {
    await open(board, weighed);
    const before = await rowsOf(board);
    await setNumber(board, 'policy_interpretations', 5);
    await board.page.waitForFunction(() => location.search.includes('weights=policy_interpretations'));
    await board.page.locator('.weight-pillar .weight-field input[type="text"]').first().fill('90');
    await board.page.keyboard.press('Enter');
    await board.page.waitForFunction(() => location.search.includes('openness'));
    await panelStates(board.page);
    const after = await rowsOf(board);
    expect(after).not.toEqual(before);
    expect(param(board, 'weights')).toBe('policy_interpretations:5');
    expect(param(board, 'pillars')).toBe('openness:90');
    expect(param(board, 'data')).not.toBeNull();
    await board.page.reload();
    await panelStates(board.page);
    expect(await rowsOf(board)).toEqual(after);
  });

  it('the slider and the number are one weight, and the keyboard moves it', async () => {
    await open(board, '');
    const slider = board.page.locator('.weight-row[data-measure="items_disclosed"] input[type="range"]');
    await slider.focus();
    await board.page.keyboard.press('ArrowRight');
    await board.page.waitForFunction(() => location.search.includes('items_disclosed:51'));
    expect(await weightBox(board, 'items_disclosed').inputValue()).toBe('51');
  });

  it('another seed and spread draw other intervals, and no other ranks', async () => {
    const counties = '&reports=region&group=county.government&year=2024&preset=openness&few=1';
    await open(board, counties);
    const first = await rowsOf(board);
    await open(board, `${counties}&seed=2&spread=80`);
    const second = await rowsOf(board);
    expect(second.map((row) => row[1])).toEqual(first.map((row) => row[1]));
    expect(second.map((row) => row[2])).not.toEqual(first.map((row) => row[2]));
    // In front it is told how sure ranks are, and the seed where it is told how that is worked out.
    expect(await board.page.locator('.rank-run').innerText()).toBe(
      'How sure each rank is: tried out 1,000 times',
    );
    const notes = board.page.locator('.rank-notes');
    expect(await notes.innerText()).not.toContain('seed 2');
    await notes.getByText('How it is worked out').click();
    await expect.poll(() => notes.innerText()).toContain('1,000 draws, seed 2');
  });

  it('a long simulation can be stopped: ranks stand, and it can be run again', async () => {
    await board.page.goto(
      `${board.url}ranking/?lang=en&draws=20000&missing=bounds&weights=disclosure_rate:50,disputes_per_hundred:50,policy_interpretations:50`,
    );
    const stop = board.page.getByRole('button', { name: 'Stop the simulation' });
    // By key: the page still grows above the button, and a pointer could miss it.
    await stop.press('Enter', { timeout: 30_000 });
    await board.page.locator('.rank-run[data-run="cancelled"]').waitFor();
    const rows = await rowsOf(board);
    expect(rows).toHaveLength(10);
    expect(rows[0]?.[2]).toContain('not simulated');
    await board.page.getByRole('button', { name: 'Simulate again' }).click();
    await board.page.locator('.rank-run[data-run="ready"]').waitFor({ timeout: 60_000 });
    expect((await rowsOf(board))[0]?.[2]).toMatch(/^\d+–\d+$/);
  });

  it('the CSV holds everyone, those set aside with the reason', async () => {
    await open(board, '');
    const [shown = '', total = ''] =
      (await board.page.locator('.rank-standing-main').innerText()).match(/\d+/g) ?? [];
    await board.page.locator(`${table} .panel-tools button`).click();
    const [download] = await Promise.all([
      board.page.waitForEvent('download'),
      board.page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(Number(total) + 1);
    expect(lines[0]).toContain('Interval from,Interval to');
    const aside = lines.filter((line) => line.includes('set aside'));
    expect(aside).toHaveLength(Number(total) - Number(shown));
  });

  it('an image tells what the ranking rests on, with a link in which nothing is left to the data', async () => {
    await open(board, '&scale=minmax');
    await board.page.locator('figure[data-view="ranking-bars"] .panel-tools > button').last().click();
    const [download] = await Promise.all([
      board.page.waitForEvent('download'),
      board.page.getByRole('menuitem', { name: 'SVG' }).click(),
    ]);
    const image = await readFile(await download.path(), 'utf8');
    const year = /publishers of (20\d\d)/.exec(
      await board.page.locator('.rank-standing-main').innerText(),
    )?.[1];
    expect(image).toContain('Reference set: ');
    expect(image).toContain('Min–max');
    expect(image.replace(/<[^>]*>|\s/g, '')).toMatch(new RegExp(`year=${year ?? ''}&amp;reports=\\w+&amp;`));
    expect(image.replace(/<[^>]*>|\s/g, '')).toMatch(/data=[0-9a-f]{12}/);
  });

  it('says when a link was made on other data, and lets the reader go on with these', async () => {
    await open(board, '&data=000000000000');
    const notice = board.page.locator('.rank-stale');
    expect(await notice.innerText()).toContain('000000000000');
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
    expect(param(board, 'data')).not.toBe('000000000000');
  });

  it('says so where nothing can be ranked, or nothing is weighed', async () => {
    // Hardly any township tells of an appeal.
    await open(board, '&group=township.township&preset=appeals');
    expect(await board.page.locator(table).getAttribute('data-state')).toBe('empty');
    expect(await board.page.locator(table).innerText()).toMatch(/No publisher has all|can be ranked/);
    await open(board, '&weights=items_disclosed:0,tables_right:0');
    expect(await board.page.locator(table).innerText()).toContain('Every weight is zero');
  });

  it('splits a move of rank so that its parts add up', async () => {
    await open(board, weighed);
    const move = board.page.locator('figure[data-view="ranking-move"]');
    expect(await move.getAttribute('data-state')).toBe('ready');
    await move.locator('.panel-tools button').last().click();
    const [download] = await Promise.all([
      board.page.waitForEvent('download'),
      board.page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    expectWhole(readCsv(await readFile(await download.path(), 'utf8')));
  });
});

describe('peers', () => {
  it('of a kind and of a size are ranked alone, and the notes, the link and the file say so', async () => {
    const board = await openBoard();
    await open(board, '&year=2023&reports=organ');
    const total = async () =>
      Number(/of (\d+)/.exec(await board.page.locator('.rank-standing-main').innerText())?.[1]);
    const everyone = await total();
    await board.page.getByLabel('Size (requests received)').selectOption('bands');
    await board.page.waitForFunction(() => location.search.includes('sizes='));
    await panelStates(board.page);
    expect(await total()).toBeLessThan(everyone);
    await open(board, '&year=2023&reports=organ&few=1&sizes=ones,tens,hundreds&kinds=office,government');
    const notes = await board.page.locator('.rank-notes').innerText();
    expect(notes).toContain('Government, Government’s own office · requests received: 1–9, 10–99, 100–999');
    const { rows, method } = await takeCsv(board, 'ranking-table');
    expect(rows.length).toBeGreaterThan(1);
    for (const name of ['Reference set', 'Method', 'Indicators and weights', 'Data']) {
      expect(rows[0]).not.toContain(name);
      expect(method.get(name), name).not.toBe('');
    }
    expect(method.get('Reference set')).toContain('requests received: 1–9');
    const version = await board.page.evaluate(() =>
      fetch('../data/manifest.json').then(async (got) => ((await got.json()) as { version: string }).version),
    );
    expect(method.get('Data')).toContain(version);
    await board.close();
  });

  it('of a publisher’s size have it among them', async () => {
    const board = await openBoard();
    await open(board, '&year=2023&reports=organ');
    const first = (await rowsOf(board))[0]?.[0] ?? '';
    await board.page.getByLabel('Size (requests received)').selectOption('same');
    await board.page.waitForFunction(() => location.search.includes('size_of='));
    await panelStates(board.page);
    const names = (await rowsOf(board)).map(([name]) => name);
    expect(names).toContain(first);
    expect(await board.page.locator('.rank-notes').innerText()).toContain(`the same size as ${first}`);
    await open(board, '&year=2023&reports=organ&size_of=nobody');
    expect(await board.page.locator(table).innerText()).toContain(
      'No report held is of the chosen year, scope, kind and size together',
    );
    await board.close();
  });
});

describe('two rankings', () => {
  const move = 'figure[data-view="ranking-move"]';

  it('are told apart into data, peers, weights and method; the link keeps both', async () => {
    const board = await openBoard();
    await open(board, weighed);
    await board.page.getByRole('button', { name: 'Keep this ranking' }).click();
    await board.page.waitForFunction(() => location.search.includes('was='));
    await setNumber(board, 'items_disclosed', 5);
    await board.page.waitForFunction(() => location.search.includes('items_disclosed:5'));
    await board.page.goto(`${board.page.url()}&scale=minmax&publisher=`);
    await panelStates(board.page);
    await seeAll(board.page);
    const both = await board.page.locator(`${move} .rank-two`).innerText();
    expect(both).toContain('Items disclosed: 50%');
    expect(both).toContain('Items disclosed: 9.1%');
    expect(both).toMatch(/Percentile[\s\S]*Min–max/);
    const file = await takeCsv(board, 'ranking-move');
    const [data, peers] = expectWhole(file.rows);
    expect([data, peers]).toEqual([0, 0]);
    expect([...file.method.keys()]).toContain('Compared with: Reference set');
    expect([...file.method.keys()]).toContain('This ranking: Reference set');
    const shown = await board.page.locator(`${move} .panel-body`).innerText();
    await board.page.reload();
    await panelStates(board.page);
    await seeAll(board.page);
    expect(await board.page.locator(`${move} .panel-body`).innerText()).toBe(shown);
    await board.close();
  });

  it('of other indicators than this one are explained as well', async () => {
    const board = await openBoard();
    await open(board, `${offices}&year=2024&was=${encodeURIComponent(weighed.slice(1))}`);
    const [data, , , method] = expectWhole((await takeCsv(board, 'ranking-move')).rows);
    expect([data, method]).toEqual([0, 0]);
    await seeAll(board.page);
    const both = await board.page.locator(`${move} .rank-two`).innerText();
    expect(both).toContain('Policy interpretations: 50%');
    expect(both).toContain('Items disclosed: 100%');
    await board.close();
  });

  it('may be named by a link; what is no link of a ranking is told so', async () => {
    const board = await openBoard();
    await open(board, weighed);
    const box = board.page.getByLabel('Or paste the link of another ranking');
    const take = board.page.getByRole('button', { name: 'Compare with it' });
    await box.fill('https://board.example/compare/?a=b');
    await take.click();
    expect(await board.page.locator(`${move} .rank-other`).innerText()).toContain('no link of a ranking');
    expect(param(board, 'was')).toBeNull();
    await box.fill(
      `https://board.example/x/ranking/?year=2023&reports=organ&preset=openness${offices}&levels=department&data=0123456789ab`,
    );
    await take.click();
    await board.page.waitForFunction(() => location.search.includes('was='));
    await panelStates(board.page);
    await seeAll(board.page);
    const both = await board.page.locator(`${move} .rank-two`).innerText();
    expect(both).toMatch(/2023, scope: One organ · county governments’ own offices; Department\./);
    expect(both).toContain('made on data version 0123456789ab');
    const [, , weights, method] = expectWhole((await takeCsv(board, 'ranking-move')).rows);
    expect([weights, method]).toEqual([0, 0]);
    await board.page.getByRole('button', { name: 'Compare no more' }).click();
    await board.page.waitForFunction(() => !location.search.includes('was='));
    await board.close();
  });
});

describe('on a phone', () => {
  it('fits without scrolling sideways, its settings behind one button', async () => {
    const board = await openBoard({}, phone);
    await open(board, '');
    const wide = await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await weightBox(board, 'items_disclosed').isVisible()).toBe(false);
    await board.page.locator('.rank-toggle').click();
    expect(await weightBox(board, 'items_disclosed').isVisible()).toBe(true);
    await board.close();
  });
});

/** What stood on the page when an older ranking was first seen as one. */
type SeenOld = {
  readonly note: string;
  readonly bar: boolean;
  readonly dimmed: boolean;
  readonly ranks: number;
  readonly tools: number;
};

describe('thousands of publishers', () => {
  const publishers = 3000;
  const years = 3;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-publishers-'));
    await writeData(folder, manyPublishers(publishers, years));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The kinds of work that the page has sent to workers of the ranking. */
  const workOf = (page: Page) =>
    page.evaluate(() => (window as unknown as { rankWork: readonly string[] }).rankWork);

  async function openMany(data: string | null, query: string) {
    const board = await openBoard(data === null ? {} : { data });
    await board.page.addInitScript(() => {
      const work: string[] = [];
      Object.assign(window, { rankWork: work });
      window.Worker = class extends Worker {
        override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]) {
          if (typeof message === 'object' && message !== null && 'inputs' in message && 'kind' in message)
            work.push(String(message.kind));
          super.postMessage(message, options as StructuredSerializeOptions);
        }
      };
    });
    // Not the default view: that one was answered when the site was built, from the site's own data.
    await open(board, query);
    await board.page.locator('.rank-run[data-run="ready"]').waitFor({ timeout: 120_000 });
    return board;
  }

  it('are ranked in workers, year by year; a few are ranked while the page is drawn', async () => {
    const many = await openMany(folder, '&preset=requests');
    const states = await panelStates(many.page);
    expect(Object.values(states)).not.toContain('error');
    const work = await workOf(many.page);
    expect(work.filter((kind) => kind === 'rank')).toHaveLength(1);
    expect(work.filter((kind) => kind === 'ranks')).toHaveLength(years);
    expect(work).toEqual(expect.arrayContaining(['simulate', 'sensitivity', 'move', 'lift']));
    expect(many.complaints).toEqual([]);
    await many.close();
    const few = await openMany(null, weighed);
    expect(await workOf(few.page)).not.toContain('rank');
    expect(await workOf(few.page)).not.toContain('ranks');
    await few.close();
  });

  it('leave the old ranking in sight, visibly old and not to be taken along, while a new one is worked out', async () => {
    const { page, close } = await openMany(folder, '&preset=requests');
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seenOld: seen });
      new MutationObserver(() => {
        const old = document.querySelector<HTMLElement>('.rank-results[data-old]');
        const note = document.querySelector<HTMLElement>('.rank-old-note');
        if (!old || !note || seen.length > 0) return;
        seen.push({
          note: note.innerText,
          bar: note.querySelector('.rank-old-bar') !== null,
          dimmed: Number(getComputedStyle(old).opacity) < 1,
          ranks: old.querySelectorAll('figure[data-view="ranking-table"] tbody tr').length,
          tools: old.querySelectorAll('figure[data-view^="ranking-"] .panel-tools').length,
        });
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const box = page.locator('.weight-row[data-measure="disclosure_rate"] .weight-field input[type="text"]');
    await box.fill('20');
    await box.press('Enter');
    // The ranking of before is ready until the new one is asked for.
    await page.waitForFunction(
      () => (window as unknown as { seenOld: readonly unknown[] }).seenOld.length > 0,
    );
    await expect.poll(() => page.locator('.rank-results[data-old]').count(), { timeout: 60_000 }).toBe(0);
    await page.locator('.rank-run[data-run="ready"]').waitFor({ timeout: 120_000 });
    const [seen] = await page.evaluate(() => (window as unknown as { seenOld: readonly SeenOld[] }).seenOld);
    expect(seen).toMatchObject({ bar: true, dimmed: true, tools: 0 });
    expect(seen?.note).toContain('Requests');
    expect(seen?.ranks).toBeGreaterThan(5);
    expect(await page.locator('figure[data-view="ranking-table"] .panel-tools').count()).toBe(1);
    await close();
  });

  it('stand in a table of which only what is in sight is drawn, and which holds them all', async () => {
    const { page, close } = await openMany(folder, '&preset=requests');
    const box = page.locator(`${table} .table-scroll`);
    const drawn = page.locator(`${table} tbody tr[data-index]`);
    const standing = await page.locator('.rank-standing-main').innerText();
    const ranked = Number(/^[\d,]+/.exec(standing)?.[0].replaceAll(',', ''));
    expect(ranked).toBeGreaterThan(publishers / 2);
    expect(await page.locator(`${table} table`).getAttribute('aria-rowcount')).toBe(String(ranked + 1));
    expect(await drawn.count()).toBeLessThan(100);
    await box.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    const last = page.locator(`${table} tbody tr[data-index="${ranked - 1}"]`);
    await last.waitFor();
    expect(Number((await last.locator('td').first().innerText()).replaceAll(',', ''))).toBeGreaterThan(
      ranked - 50,
    );
    expect(await drawn.count()).toBeLessThan(100);
    await page.locator(`${table} .sort-button`).nth(1).click();
    await page.locator(`${table} .sort-button`).nth(1).click();
    await box.evaluate((element) => {
      element.scrollTop = 0;
    });
    await page.locator(`${table} tbody tr[data-index="0"]`).waitFor();
    const top = await page.locator(`${table} tbody tr[data-index="0"] td`).first().innerText();
    expect(Number(top.replaceAll(',', ''))).toBeGreaterThan(ranked - 50);
    await close();
  });
});
