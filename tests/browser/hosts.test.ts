import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeBrowser, dist, openBoard, panelStates, strayRequests } from './board.ts';
import { untilKept } from './kept-offline.ts';

/** A view that no page shows by default: the engine must be loaded to answer it. */
const filtered = 'channels/?lang=en&years=2022&provinces=31,50';

async function expectAnswers(page: Page): Promise<void> {
  const states = Object.values(await panelStates(page));
  expect(states.length).toBeGreaterThan(0);
  expect(states).not.toContain('error');
  expect(states).toContain('ready');
}

afterAll(closeBrowser);

describe('hosts of many kinds', () => {
  it.each([
    ['knows the types of pages, scripts and styles alone', { untyped: true }],
    ['compresses everything that it sends', { compressed: true }],
    ['has ranges', { ranges: true }],
    ['answers whatever it lacks with the first page', { fallback: join(dist, 'index.html') }],
    ['has the board below another site', { base: '/公开/board/' }],
  ])('answers on a host that %s', async (_, habits) => {
    const board = await openBoard(habits);
    await board.page.goto(`${board.url}${filtered}`);
    await expectAnswers(board.page);
    expect(board.complaints).toEqual([]);
    expect(strayRequests(board)).toEqual([]);
    await board.close();
  });

  it('answers over plain http, where browsers hash nothing and keep nothing offline', async () => {
    const board = await openBoard({}, undefined, { serviceWorkers: 'allow' });
    await board.page.goto(`http://board.test:${new URL(board.url).port}/${filtered}`);
    expect(await board.page.evaluate(() => window.isSecureContext)).toBe(false);
    await expectAnswers(board.page);
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  it('names the data file in whose place a host sends its first page', async () => {
    const missing = new Set(['data/channels.parquet']);
    const board = await openBoard({ fallback: join(dist, 'index.html'), missing });
    await board.page.goto(`${board.url}${filtered}`);
    const failed = board.page.locator('figure[data-state="error"]').first();
    await failed.waitFor({ timeout: 60_000 });
    expect(await failed.innerText()).toContain('channels.parquet');
    await board.close();
  });

  it('says that it needs a server when a page is opened from a folder', async () => {
    const board = await openBoard();
    await board.page.goto(`file://${join(dist, 'index.html')}`);
    await board.page.getByText('This page must be opened through a web server').waitFor();
    await board.close();
  });

  it('ships no file that is too large for a host with a limit of 25 MB', async () => {
    const entries = await readdir(dist, { recursive: true });
    const sizes = await Promise.all(entries.map(async (name) => (await stat(join(dist, name))).size));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.max(...sizes)).toBeLessThan(25_000_000);
  });
});

describe('a new deploy', () => {
  let folder: string;
  let version: string;
  const written = () => readFile(join(folder, 'data/manifest.json'), 'utf8');
  const rewrite = async (path: string, from: string, to: string) => {
    const text = await readFile(join(folder, path), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, path), text.replaceAll(from, to));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deploy-'));
    await cp(dist, folder, { recursive: true });
    ({ version } = JSON.parse(await written()) as { version: string });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('of the whole folder mends a page of before by loading it anew', async () => {
    const board = await openBoard({ folder });
    const before = await readFile(join(folder, 'channels/index.html'), 'utf8');
    await rewrite('data/manifest.json', version, 'aaaaaaaaaaaa');
    await rewrite('channels/index.html', version, 'aaaaaaaaaaaa');
    let visits = 0;
    await board.page.route('**/channels/*', async (route) => {
      visits += 1;
      if (visits > 1) await route.continue();
      else await route.fulfill({ body: before, contentType: 'text/html; charset=utf-8' });
    });
    await board.page.goto(`${board.url}channels/?lang=en&years=2022`);
    await vi.waitFor(() => {
      expect(visits).toBe(2);
    }, 60_000);
    await board.page.waitForLoadState();
    await expectAnswers(board.page);
    expect(visits).toBe(2);
    expect(await board.page.locator('.mixed-note').count()).toBe(0);
    expect(new URL(board.page.url()).searchParams.get('years')).toBe('2022');
    await board.close();
  });

  it('of the data alone is told once loading anew has not mended it', async () => {
    const board = await openBoard({ folder });
    await rewrite('data/manifest.json', 'aaaaaaaaaaaa', 'bbbbbbbbbbbb');
    await board.page.goto(`${board.url}channels/?lang=en&years=2022`);
    const note = board.page.locator('.mixed-note');
    await note.waitFor({ timeout: 60_000 });
    expect(await note.innerText()).toMatch(/aaaaaaaaaaaa.*bbbbbbbbbbbb/);
    await expectAnswers(board.page);
    await board.close();
  });
});

describe('without a connection', () => {
  /** The engine and the readers of documents come last. */
  const waitUntilKept = (page: Page) => untilKept(page, ['duckdb-eh', 'read-worker']);

  it('every page is there after the first visit, and answers new questions', async () => {
    const board = await openBoard({}, undefined, { serviceWorkers: 'allow' });
    await board.page.goto(`${board.url}?lang=en`);
    await waitUntilKept(board.page);
    await board.stopHost();
    await board.page.goto(`${board.url}${filtered}`);
    await expectAnswers(board.page);
    await board.page.goto(`${board.url}ranking/?lang=en&year=2024`);
    await expectAnswers(board.page);
    expect(strayRequests(board)).toEqual([]);
    await board.close();
  });

  it('shows new pages at once when there is a connection', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'offline-'));
    await cp(dist, folder, { recursive: true });
    const board = await openBoard({ folder }, undefined, { serviceWorkers: 'allow' });
    await board.page.goto(`${board.url}?lang=en`);
    await waitUntilKept(board.page);
    const first = join(folder, 'channels/index.html');
    await writeFile(first, (await readFile(first, 'utf8')).replace('<head>', '<head data-test="new">'));
    await board.page.goto(`${board.url}channels/?lang=en`);
    expect(await board.page.locator('head').getAttribute('data-test')).toBe('new');
    await board.close();
    await rm(folder, { recursive: true });
  });
});
