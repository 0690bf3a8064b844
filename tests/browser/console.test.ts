import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { askExamples, type AskExampleId } from '../../src/query/ask-examples.ts';
import { closeBrowser, dist, openBoard, phone, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

const endless = 'SELECT count(*) FROM range(100000000) a, range(100000) b WHERE (a.range * b.range) % 7 = 3';

async function openConsole(board: Board, query = ''): Promise<Page> {
  const { page } = board;
  await page.goto(`${board.url}download/?lang=en${query}#sql`);
  await page.waitForSelector('.sql-console');
  await page.evaluate(() => {
    document.querySelector('.sql-console')?.scrollIntoView();
  });
  await page.waitForSelector('.cm-content');
  return page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'SQL statement' });

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).fill(sql);
}

/** The editor takes no key for a list of suggestions that has just opened (75 ms), so that none is chosen by mistake. */
const ignoringKeys = 150;

const settled = (page: Page) =>
  page.waitForSelector('.sql-answer:is([data-state="ready"], [data-state="failed"])', { timeout: 60_000 });

/** What was answered before stands until the page has taken the key in: it is marked, and its successor waited for. */
async function run(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.locator('.sql-answer > *').evaluateAll((answered) => {
    for (const element of answered) element.toggleAttribute('data-former', true);
  });
  await editor(page).press('Control+Enter');
  await page.waitForSelector('.sql-answer:not(:has(> [data-former]))');
  await settled(page);
}

async function cells(page: Page): Promise<string[][]> {
  const drawn = page.locator('.sql-result tbody tr:not([aria-hidden])');
  await drawn.first().waitFor();
  return drawn.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
  );
}

describe('the SQL console', () => {
  let board: Board;
  let page: Page;
  beforeEach(async () => {
    board = await openBoard();
    page = await openConsole(board);
  });
  afterEach(async () => {
    expect(board.complaints).toEqual([]);
    expect(strayRequests(board)).toEqual([]);
    await board.close();
  });

  it('draws the first two hundred of thousands of columns, says so, and files hold them all', async () => {
    const wide = Array.from({ length: 3000 }, (_, index) => `range + ${index} AS c${index}`);
    await run(page, `SELECT ${wide.join(', ')} FROM range(300)`);
    const result = page.locator('.sql-result');
    await result.locator('tbody tr:not([aria-hidden])').first().waitFor({ timeout: 30_000 });
    expect(await result.locator('thead th').count()).toBe(200);
    await result.getByText('The table shows the first 200 of 3,000 columns').waitFor();
    await result.locator('.panel-tools .icon-button').click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).first().click();
    const text = await readFile(await (await saved).path(), 'utf8');
    const [head = ''] = text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(head.split(',')).toHaveLength(3000);
  });

  it('runs what is typed, and shows types and nulls as they are', async () => {
    await run(
      page,
      "SELECT 9007199254740993 AS big, 1.50::DECIMAL(8, 2) AS exact, DATE '2024-02-29' AS day, [1, NULL] AS list, {'a': 1} AS struct, NULL AS nothing, 0 AS zero, '' AS blank",
    );
    await expect
      .poll(() => cells(page), { timeout: 30_000 })
      .toEqual([['9007199254740993', '1.50', '2024-02-29', '[1, NULL]', "{'a': 1}", 'null', '0', '']]);
    expect(await page.locator('.sql-result').getAttribute('data-more')).toBe('false');
  });

  it('suggests tables and columns with what they mean, and quotes a name that needs it', async () => {
    await write(page, '');
    await editor(page).pressSequentially('SELECT requests.rec');
    const options = page.locator('.cm-tooltip-autocomplete li');
    await options.first().waitFor();
    const first = options.filter({ hasText: 'requests.received.total' });
    expect(await first.innerText()).toMatch(/requests\.received\.total\s*Received · Total/);
    await editor(page).pressSequentially('eived.tot');
    await page.waitForFunction(
      () =>
        document
          .querySelector('.sql-editor')
          ?.shadowRoot?.querySelector('li[aria-selected]')
          ?.textContent.startsWith('requests.received.total') === true,
    );
    await editor(page).press('Enter');
    await expect.poll(() => editor(page).innerText()).toBe('SELECT "requests.received.total"');
    await editor(page).pressSequentially(' FROM repo');
    await options.filter({ hasText: /^reports/ }).waitFor();
    await page.waitForTimeout(ignoringKeys);
    await editor(page).press('Enter');
    await expect.poll(() => editor(page).innerText()).toBe('SELECT "requests.received.total" FROM reports');
  });

  it('underlines what DuckDB complains of, in its own words, and leads there', async () => {
    await run(page, 'SELECT hans,\n  yeer\nFROM publishers');
    const note = page.getByRole('alert');
    expect(await note.innerText()).toContain('Referenced column "yeer" not found');
    expect(await note.innerText()).toContain('Line 2, column 3');
    expect(await page.locator('.cm-fault').innerText()).toBe('yeer');
    await note.getByRole('button', { name: 'Go there' }).click();
    await page.keyboard.type('year + ');
    expect(await editor(page).innerText()).toContain('  year + yeer');
    expect(await page.locator('.cm-fault').count()).toBe(0);
  });

  it.each([
    ['DROP TABLE memory.main.reports', 'not_a_question'],
    ["SELECT * FROM read_csv('http://elsewhere.example/x.csv')", 'forbidden'],
    ['SELECT 1; SELECT 2', 'several'],
  ])('refuses %s, and says what can be done', async (sql, fault) => {
    await run(page, sql);
    expect(await page.getByRole('alert').getAttribute('data-fault')).toBe(fault);
    await run(page, 'SELECT count(*) > 0 FROM reports');
    await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual([['true']]);
  });

  it('cancels a statement that would take hours, and answers the next', async () => {
    await write(page, endless);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('Asking…').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    await run(page, 'SELECT 42');
    await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual([['42']]);
  });

  it('is not cancelled by the second click of a double click on Run', async () => {
    await write(page, endless);
    await page.getByRole('button', { name: 'Run', exact: true }).dblclick();
    await page.getByText('Asking…').waitFor();
    expect(await page.getByText('Cancelled.').count()).toBe(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
  });

  it('tells the type of each column below its name', async () => {
    await run(page, "SELECT 1::TINYINT AS n, 1.5::DECIMAL(8, 2) AS exact, 'a' AS word");
    expect(await page.locator('.sql-result thead th').allInnerTexts()).toEqual([
      'n\nTINYINT',
      'exact\nDECIMAL(8,2)',
      'word\nVARCHAR',
    ]);
  });

  it('says that there are more rows than it took, draws those in sight, and sorts all', async () => {
    await run(page, 'SELECT range AS n FROM range(50000)');
    expect(await page.locator('.sql-result').innerText()).toContain('Only the first 1,000 rows');
    expect((await cells(page)).length).toBeLessThan(100);
    await page.getByLabel('Rows at most').selectOption('10000');
    await editor(page).press('Control+Enter');
    await page.waitForSelector('.sql-result[data-rows="10000"][data-more="true"]');
    await page.getByRole('button', { name: /Sort by n/ }).click();
    await page.getByRole('button', { name: /Sort by n/ }).click();
    expect((await cells(page))[0]).toEqual(['9999']);
    await run(page, 'SELECT range AS n FROM range(1000)');
    expect(await page.locator('.sql-result').getAttribute('data-more')).toBe('false');
  });

  it('gives a CSV that native DuckDB reads back as the same answer', async () => {
    const sql = askExamples.unavailable.sql('hans');
    await run(page, sql);
    await page.locator('.sql-result .icon-button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'console-'));
    const file = join(folder, 'answer.csv');
    await download.saveAs(file);
    expect((await readFile(file, 'utf8')).startsWith('\uFEFF')).toBe(true);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const read = await connection.runAndReadAll(`FROM read_csv('${file}')`);
    const native = await openNodeDatabase(join(dist, 'data'));
    const expected = await native.ask(sql, { rows: 1000, milliseconds: 30_000 });
    expect(read.columnNames()).toEqual(expected.columns.map(({ name }) => name));
    const numbers = (rows: readonly (readonly unknown[])[]) =>
      rows.map(([name, ...rest]) => [name, ...rest.map(Number)]);
    expect(numbers(read.getRows())).toEqual(numbers(expected.rows));
    connection.closeSync();
    instance.closeSync();
    await native.close();
    await rm(folder, { recursive: true });
  });

  it('gives a link that carries the statement and its chart, and runs nothing by itself', async () => {
    await board.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('Examples').selectOption('unavailable');
    await page.waitForSelector('.sql-result [data-drawn]', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Copy link to query' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await page.context().newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    await other.waitForSelector('.cm-content');
    await other.getByText('has not been run').waitFor();
    expect(await editor(other).innerText()).toContain('WHERE concluded >= 20');
    expect(asked.filter((url) => /wasm|parquet/.test(url))).toEqual([]);
    await other.getByRole('button', { name: 'Run', exact: true }).click();
    await other.waitForSelector('.sql-result [data-drawn]', { timeout: 60_000 });
    expect(await other.getByLabel('Value', { exact: true }).inputValue()).toBe('percent');
    await other.close();
  });

  it('draws an answer in the form and of the columns that are chosen, or says why not', async () => {
    await page.getByLabel('Examples').selectOption('channels');
    await page.waitForSelector('.sql-result [data-drawn]', { timeout: 60_000 });
    expect(await page.getByLabel('Group by').inputValue()).toBe('channel');
    await page.getByLabel('Group by').selectOption({ label: 'No groups' });
    await page.getByText('There are several rows for one place').waitFor();
    expect((await cells(page)).length).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Scatter' }).click();
    await page.waitForSelector('.sql-result [data-drawn]');
    await run(page, 'SELECT hans FROM publishers');
    await page.getByText('at least one column of numbers').waitFor();
  });

  it('is walked through by keyboard, and lets it out again', async () => {
    await page.getByLabel('Examples').focus();
    await page.keyboard.press('Tab');
    const inEditor = () =>
      page.evaluate(() => document.activeElement?.classList.contains('sql-editor') === true);
    expect(await inEditor()).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('SELECT 1 AS one');
    await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual([['1']]);
    await page.keyboard.press('Shift+Tab');
    expect(await inEditor()).toBe(true);
  });

  it('answers every example as native DuckDB does', async () => {
    const native = await openNodeDatabase(join(dist, 'data'));
    for (const id of Object.keys(askExamples) as AskExampleId[]) {
      const expected = await native.ask(askExamples[id].sql('en'), { rows: 1000, milliseconds: 30_000 });
      await page.getByLabel('Examples').selectOption(id);
      await page.waitForFunction(
        (count) =>
          document.querySelector('.sql-answer')?.getAttribute('data-state') === 'ready' &&
          document.querySelector('.sql-result')?.getAttribute('data-rows') === count,
        String(expected.rows.length),
        { timeout: 60_000 },
      );
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.waitForSelector('.sql-result tbody tr');
      const shown = (text: string | null) => (text === null ? 'null' : text.replace(/\.0$/, ''));
      expect((await cells(page)).slice(0, 5), id).toEqual(
        expected.rows.slice(0, 5).map((row) => row.map(shown)),
      );
    }
    await native.close();
  });
});

it('has the reader’s own reports in its tables', async () => {
  const board = await openBoard();
  const { page } = board;
  await page.goto(`${board.url}reports/?lang=en`);
  await page.waitForSelector('.reports-page:not([data-kept="unknown"])');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      {
        name: 'own.txt',
        mimeType: '',
        buffer: Buffer.from(
          '某县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，主动公开政府信息987654条。\n',
        ),
      },
    ]);
  await page.waitForSelector('[data-reading="done"]', { timeout: 60_000 });
  await openConsole(board);
  await run(page, 'SELECT year, "narrative.items_disclosed" AS items FROM reports WHERE items = 987654');
  await expect.poll(() => cells(page), { timeout: 30_000 }).toEqual([['2022', '987654']]);
  await board.close();
});

it('loads nothing of the console on another page, and no engine before a statement is run', async () => {
  const other = await openBoard();
  await other.page.goto(`${other.url}?lang=en`);
  await other.page.waitForSelector('figure[data-view]');
  expect(other.requests.filter((url) => url.includes('console'))).toEqual([]);
  await other.close();
  const board = await openBoard();
  await openConsole(board);
  expect(board.requests.some((url) => /sql-console.*\.js/.test(url))).toBe(true);
  expect(board.requests.filter((url) => /wasm|parquet/.test(url))).toEqual([]);
  await board.close();
});

it.each([
  ['light', 'hans', undefined],
  ['dark', 'en', phone],
] as const)('has nothing that axe finds, in every state: %s, %s', async (scheme, language, viewport) => {
  const board = await openBoard({}, viewport);
  const { page } = board;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`${board.url}download/?lang=${language}`);
  await page.waitForSelector('.sql-console');
  await page.evaluate(() => {
    document.querySelector('.sql-console')?.scrollIntoView();
  });
  const text = page.locator('.cm-content');
  const check = async () => {
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run('#sql', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
  };
  await text.waitFor();
  await page.evaluate(axe.source);
  await check();
  for (const sql of [
    'SELECT yeer FROM reports',
    'FROM publishers',
    'EXPLAIN SELECT 1',
    'SELECT 1 WHERE false',
  ]) {
    await text.fill(sql);
    await text.press('Control+Enter');
    await settled(page);
    await check();
  }
  await text.fill('');
  await text.pressSequentially('SELECT hot');
  await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
  await check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    (viewport ?? { width: 1280 }).width,
  );
  expect(board.complaints).toEqual([]);
  await board.close();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
