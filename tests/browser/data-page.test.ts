import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { missingSql, statedSql } from '../../src/query/missing-sql.ts';
import { identifier, literal } from '../../src/query/sql.ts';
import type { ChangeEntry, ChangeLog } from '../../src/schema/changes.ts';
import { checks } from '../../src/schema/checks.ts';
import { describeTable, dictionary, tableNames } from '../../src/schema/dictionary.ts';
import { indicators } from '../../src/schema/indicators.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { measures } from '../../src/schema/measures.ts';
import { tables, type TableName } from '../../src/schema/tables.ts';
import { closeBrowser, dist, openBoard, strayRequests, type Board } from './board.ts';

let folder: string;
let duckdb: DuckDBConnection;
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-page-'));
  duckdb = await (await DuckDBInstance.create()).connect();
  manifest = JSON.parse(await readFile(join(dist, 'data/manifest.json'), 'utf8')) as Manifest;
});

afterAll(async () => {
  duckdb.closeSync();
  await rm(folder, { recursive: true });
  await closeBrowser();
});

const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  (await duckdb.runAndReadAll(sql)).getRowObjectsJson();

const askNumber = async (sql: string): Promise<number> => Number(Object.values((await ask(sql))[0] ?? {})[0]);

/** The file that pressing a button or a link hands over. */
async function take(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
  const path = join(folder, `${Math.random().toString(36).slice(2)}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

async function open(board: Board, language = 'en'): Promise<Page> {
  await board.page.goto(`${board.url}download/?lang=${language}`);
  await board.page.waitForSelector('[data-file]');
  return board.page;
}

const parquetOf = (table: TableName): string => {
  const paths = manifest.files
    .filter((file) => file.table === table)
    .map(({ file }) => join(dist, 'data', file));
  return `read_parquet([${paths.map(literal).join(', ')}])`;
};

const csvOf = (path: string, table: TableName): string => {
  const types = Object.entries(tables[table]).map(([name, type]) => `${literal(name)}: ${literal(type)}`);
  return `read_csv(${literal(path)}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${types.join(', ')}})`;
};

describe('downloads, opened by another program', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it.each(tableNames)('%s: Parquet is the file of the manifest, CSV has the same rows', async (table) => {
    const page = await open(board);
    const own = manifest.files.filter((file) => file.table === table);
    for (const { file, sha256, rows } of own) {
      const link = page.locator(`[data-table="${table}"] a[data-file="${file}"]`);
      if (own.length > 1) await link.evaluate((node) => node.closest('details')?.setAttribute('open', ''));
      const taken = await take(page, link);
      expect(
        createHash('sha256')
          .update(await readFile(taken))
          .digest('hex'),
      ).toBe(sha256);
      expect(await askNumber(`SELECT count(*) FROM read_parquet(${literal(taken)})`)).toBe(rows);
    }
    const csv = await take(page, page.locator(`[data-csv="${table}"]`));
    expect((await readFile(csv)).subarray(0, 3).toString('hex')).toBe('efbbbf');
    const [theirs, ours] = [csvOf(csv, table), `(SELECT * FROM ${parquetOf(table)})`];
    expect(await askNumber(`SELECT count(*) FROM ${theirs}`)).toBe(
      own.reduce((sum, { rows }) => sum + rows, 0),
    );
    expect(await askNumber(`SELECT count(*) FROM (FROM ${theirs} EXCEPT ALL FROM ${ours})`)).toBe(0);
    expect(await askNumber(`SELECT count(*) FROM (FROM ${ours} EXCEPT ALL FROM ${theirs})`)).toBe(0);
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it.each(['hans', 'hant', 'en'] as const)('%s: heads and codes are in words', async (language) => {
    const page = await open(board, language);
    await page.locator('.data-choice [role="radio"]').nth(1).click();
    const csv = await take(page, page.locator('[data-csv="findings"]'));
    const [head] = (await readFile(csv, 'utf8')).split('\r\n', 1);
    expect(head).toBe(
      `\uFEFF${describeTable('findings')
        .map(({ names }) => names[language])
        .join(',')}`,
    );
    const rows = `read_csv(${literal(csv)}, header = true, all_varchar = true, delim = ',', quote = '"')`;
    const check = identifier(describeTable('findings')[1]?.names[language] ?? '');
    const counted = await ask(`SELECT ${check} AS name, count(*)::INTEGER AS n FROM ${rows} GROUP BY 1`);
    const keyed = await ask(
      `SELECT check_id, count(*)::INTEGER AS n FROM ${parquetOf('findings')} GROUP BY 1`,
    );
    const expected = keyed.map(({ check_id, n }) => {
      return [checks[check_id as keyof typeof checks].names[language], n];
    });
    expect(Object.fromEntries(counted.map(({ name, n }) => [name, n]))).toEqual(Object.fromEntries(expected));
  });

  it('figures in long form: one line per report and indicator, a value or the reason, never both', async () => {
    const page = await open(board);
    const csv = await take(page, page.locator('[data-csv="figures"]'));
    await duckdb.run(
      `CREATE OR REPLACE TABLE figures AS FROM read_csv(${literal(csv)}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '')`,
    );
    for (const table of ['reports', 'sources'] as const) {
      await duckdb.run(`CREATE OR REPLACE VIEW ${table} AS FROM ${parquetOf(table)}`);
    }
    const reports = await askNumber('SELECT count(*) FROM reports');
    expect(await askNumber('SELECT count(*) FROM figures')).toBe(reports * indicators.length);
    expect(await askNumber('SELECT count(*) FROM figures WHERE (value IS NULL) = (problem IS NULL)')).toBe(0);
    const sums = indicators.map(({ key }) => `sum(${identifier(key)}) AS ${identifier(key)}`);
    const [summed] = await ask(`SELECT ${sums.join(', ')} FROM reports`);
    const long = await ask('SELECT key, sum(value::DOUBLE) AS total FROM figures GROUP BY key');
    expect(Object.fromEntries(long.map(({ key, total }) => [key, total]))).toEqual(summed);
    for (const { key } of indicators.filter((_, index) => index % 40 === 0)) {
      const reason = missingSql(`r.${identifier(key)}`, 'false', [key]);
      const differing = await askNumber(
        `SELECT count(*) FROM figures f JOIN reports r ON r.report_id = f.report_id LEFT JOIN (${statedSql([key])}) s ON s.report_id = r.report_id WHERE f.key = ${literal(key)} AND f.problem IS DISTINCT FROM (${reason})`,
      );
      expect(`${key}: ${differing}`).toBe(`${key}: 0`);
    }
  });

  it('the dictionary as CSV and JSON names every column', async () => {
    const page = await open(board);
    const csv = await take(page, page.locator('#dictionary').getByRole('button', { name: 'CSV' }));
    const rows = `read_csv(${literal(csv)}, header = true, all_varchar = true, delim = ',', quote = '"')`;
    const listed = await ask(`SELECT "table", "column", name_hans, name_hant, name_en FROM ${rows}`);
    expect(listed).toEqual(
      dictionary.map(({ table, column, names }) => ({
        table,
        column,
        name_hans: names.hans,
        name_hant: names.hant,
        name_en: names.en,
      })),
    );
    const json = await take(page, page.locator('#dictionary').getByRole('button', { name: 'JSON' }));
    const told = JSON.parse(await readFile(json, 'utf8')) as {
      data: { version: string };
      tables: { columns: unknown[] }[];
    };
    expect(told.data.version).toBe(manifest.version);
    expect(told.tables.flatMap(({ columns }) => columns)).toHaveLength(dictionary.length);
  });
});

describe('when a file is missing', () => {
  it('says which, and writes it on another try', async () => {
    const missing = new Set(['data/channels.parquet']);
    const board = await openBoard({ missing });
    const page = await open(board);
    const card = page.locator('[data-table="channels"]');
    await card.locator('[data-csv]').click();
    await card.getByText('channels.parquet could not be fetched').waitFor();
    missing.clear();
    const csv = await take(page, card.locator('[data-csv]'));
    expect(await askNumber(`SELECT count(*) FROM ${csvOf(csv, 'channels')}`)).toBeGreaterThan(0);
    await board.close();
  });

  it('says that the manifest is, and lists the files on another try', async () => {
    const missing = new Set(['data/manifest.json']);
    const board = await openBoard({ missing });
    await board.page.goto(`${board.url}download/?lang=en`);
    await board.page.getByRole('alert').getByText('File: manifest.json').waitFor();
    missing.clear();
    await board.page.getByRole('button', { name: /again/i }).first().click();
    await board.page.waitForSelector('[data-file]');
    await board.close();
  });
});

describe('words', () => {
  it.each(['hans', 'hant', 'en'] as const)(
    '%s: no key stands in prose, every note is there',
    async (language) => {
      const board = await openBoard();
      const page = await open(board, language);
      for (const key of Object.keys(measures)) expect(await page.locator(`#measure-${key}`).count()).toBe(1);
      for (const id of Object.keys(checks)) expect(await page.locator(`[id="check-${id}"]`).count()).toBe(1);
      const prose = await page.locator('.data-page').evaluate((root) => {
        const copy = root.cloneNode(true) as HTMLElement;
        for (const shown of copy.querySelectorAll('code, pre, a[href*="manifest.json"]')) shown.remove();
        // Each text apart: what stands in two elements is not one word.
        const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '');
        return found.join('\n');
      });
      expect(
        prose.match(/[a-z0-9]+_[a-z0-9_]+|\b(?:requests|disputes|disclosure|narrative)\.\w+/g),
      ).toBeNull();
      await board.close();
    },
  );

  it('finds a column by any of its words', async () => {
    const board = await openBoard();
    const page = await open(board);
    await page.getByRole('searchbox', { name: 'Find a column' }).fill('属于国家秘密 自然人');
    await page.locator('#dictionary [role="status"]').getByText('1 of').waitFor();
    expect(await page.locator('.data-dictionary tbody tr code').allInnerTexts()).toEqual([
      'requests.refused.state_secret.natural',
    ]);
    await board.close();
  });

  it('copies the citation of this version', async () => {
    const board = await openBoard();
    await board.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open(board);
    await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
    await page.locator('[data-cite="bibtex"]').getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`version = {${manifest.version}}`);
    expect(copied).toContain(`url = {${board.url}}`);
    await board.close();
  });

  it('tells what each version changed, newest first, with the old and the new value', async () => {
    const board = await openBoard();
    const page = await open(board);
    const log = JSON.parse(await readFile(join(dist, 'data/changes.json'), 'utf8')) as ChangeLog;
    await page.waitForSelector('.changes [data-version]');
    const versions = await page
      .locator('.changes > [data-version]')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-version')));
    expect(versions).toEqual(log.entries.map(({ version }) => version));
    const changed = log.entries.find(({ counts }) => counts.figures > 0);
    const figure = changed?.first.figures.find(({ new: now }) => typeof now === 'number');
    if (!changed || !figure) throw new Error('No version changes a figure.');
    const entry = page.locator(`[data-version="${changed.version}"]`);
    const heading = page.getByText(/^Figures changed/);
    await entry.getByText(/^Figures changed/).click();
    const shown = await entry
      .locator('details')
      .filter({ has: heading })
      .locator('.change-items')
      .innerText();
    expect(shown).toContain(figure.names.en);
    expect(shown).toContain(`→ ${Number(figure.new).toLocaleString('en')}`);
    const whole = await take(page, entry.getByRole('link', { name: 'JSON' }));
    const told = JSON.parse(await readFile(whole, 'utf8')) as ChangeEntry;
    expect(told.lists.figures).toHaveLength(changed.counts.figures);
    await board.close();
  });

  it('opens the note of a rule from a finding', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}quality/?lang=en`);
    const way = board.page.locator('a[href*="note=check-"]').first();
    await way.waitFor({ timeout: 60_000 });
    const rule = await way.innerText();
    await way.click();
    const note = board.page.locator('details.note[open]');
    await note.waitFor();
    expect(await note.locator('summary').innerText()).toContain(rule);
    await expect.poll(() => note.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(200);
    await board.close();
  });
});
