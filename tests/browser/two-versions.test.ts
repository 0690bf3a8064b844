import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, dist, openBoard, panelStates, type Board } from './board.ts';
import { changeAddress } from './change-address.ts';
import { untilKept } from './kept-offline.ts';
import { untilLive } from './live.ts';
import { makeNextVersion } from './next-version.ts';
import { readTwin } from './twin.ts';

/** A choice that no page was built for: the engine answers it. */
const choice = '?lang=en&years=2022&provinces=31,50';

let folder: string;
let versions: { readonly before: string; readonly after: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versions-'));
  versions = await makeNextVersion(dist, join(folder, 'next'));
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

type Deploying = Board & { readonly deploy: () => Promise<void> };

/** A host that has the version of before until `deploy` puts the whole folder of the next in its place, at once. */
async function openHost(serviceWorkers: 'allow' | 'block'): Promise<Deploying> {
  const site = join(await mkdtemp(join(folder, 'host-')), 'site');
  await symlink(dist, site);
  const board = await openBoard({ folder: site }, undefined, { serviceWorkers });
  return {
    ...board,
    deploy: async () => {
      await symlink(join(folder, 'next'), `${site}-next`);
      await rename(`${site}-next`, site);
    },
  };
}

/** Which version a page is of: its data, its scripts, and the script before them. */
const versionOf = (page: Page) =>
  page.evaluate(() => ({
    data: document.getElementById('app')?.dataset.dataVersion,
    early: document.documentElement.dataset.early ?? 'before',
  }));
const before = () => ({ data: versions.before, early: 'before' });
const after = () => ({ data: versions.after, early: 'next' });

/** Opens another page of the board by its link, as a reader does. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.locator(`header nav a[href*="${path}/"]`).first().click();
  await page.waitForURL(`**/${path}/**`);
}

/** Items of the channels that the page tells of, year by year. */
async function itemsByYear(page: Page): Promise<readonly number[]> {
  const { columns, rows } = await readTwin(page, 'channels-by-year');
  const places = ['Government website', 'WeChat'].map((name) => columns.indexOf(name));
  return rows.flatMap((row) => places.map((at) => Number(row[at]?.replaceAll(',', ''))));
}

const doubled = (items: readonly number[]) => items.map((value) => 2 * value);

/** Whether a service worker of the next version waits until no page is under the one of before. */
const hasWaiting = (page: Page) =>
  page.evaluate(async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null);

/** Presses what offers the newer version, and waits until it is there. */
async function loadNewer(page: Page): Promise<void> {
  const offer = page.locator('.mixed-note');
  expect(await offer.innerText()).toContain('renewed since this page was opened');
  await Promise.all([page.waitForEvent('load'), offer.getByRole('button', { name: 'Load the new' }).click()]);
}

describe('two tabs of two versions', () => {
  it('go on side by side where the one of before is kept on the device, each by its own data', async () => {
    const board = await openHost('allow');
    const { page: old } = board;
    await old.goto(`${board.url}requests/${choice}`);
    await panelStates(old);
    await untilKept(old, ['duckdb-eh']);
    await board.deploy();

    const young = await old.context().newPage();
    await young.goto(`${board.url}channels/${choice}`);
    await panelStates(young);
    expect(await versionOf(young)).toEqual(after());
    const items = await itemsByYear(young);
    await expect.poll(() => hasWaiting(young)).toBe(true);

    // A table that the old page has not loaded yet, a chunk, a worker of its own, and what was prepared for it.
    await goTo(old, 'channels');
    expect(Object.values(await panelStates(old))).not.toContain('error');
    expect(doubled(await itemsByYear(old))).toEqual(items);
    expect(Math.min(...items)).toBeGreaterThan(0);
    for (const path of ['ranking', 'quality']) {
      await goTo(old, path);
      expect(Object.values(await panelStates(old)), path).not.toContain('error');
    }
    expect(await versionOf(old)).toEqual(before());
    expect(await old.locator('.mixed-note').count()).toBe(0);

    // Once both are closed, the worker of the next version takes over: what is kept is of that one alone.
    const last = await old.context().newPage();
    await young.close();
    await old.close();
    await expect
      .poll(
        async () => {
          await last.goto('about:blank');
          await last.waitForTimeout(500);
          await last.goto(`${board.url}channels/?lang=en`);
          return hasWaiting(last);
        },
        { interval: 500 },
      )
      .toBe(false);
    await untilKept(last, ['duckdb-eh']);
    await board.stopHost();
    await last.goto(`${board.url}channels/${choice}`);
    expect(await itemsByYear(last)).toEqual(items);
    expect(await versionOf(last)).toEqual(after());
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  it.each(['allow', 'block'] as const)(
    'the old one, in use, offers the new one as soon as it needs data (service workers: %s)',
    async (workers) => {
      const board = await openHost(workers);
      const { page } = board;
      await page.goto(`${board.url}channels/?lang=en`);
      await untilLive(page, 'en');
      if (workers === 'allow') await untilKept(page, ['duckdb-eh']);
      await page.locator('h1').click();
      await board.deploy();
      await changeAddress(page, choice);
      await page.locator('.mixed-note').waitFor();
      expect(Object.values(await panelStates(page))).not.toContain('ready');
      expect(await page.locator('figure .state-note').first().innerText()).toContain('has been renewed');
      expect(await versionOf(page)).toEqual(before());
      await loadNewer(page);
      expect(await versionOf(page)).toEqual(after());
      expect(Object.values(await panelStates(page))).not.toContain('error');
      expect(new URL(page.url()).search).toBe(choice);
      expect(await page.locator('.mixed-note').count()).toBe(0);
      await board.close();
    },
  );

  it('the old one never takes a file of the new one for its own, and opens pages that are lost as they are now', async () => {
    const board = await openHost('block');
    const { page } = board;
    // Over plain http, where browsers have no service workers and hash nothing.
    await page.goto(`http://board.test:${new URL(board.url).port}/channels/?lang=en`);
    await untilLive(page, 'en');
    await goTo(page, 'requests');
    await changeAddress(page, choice);
    await panelStates(page);
    await board.deploy();
    // The page of channels is there, and the engine with the manifest of before: its file is another now.
    await goTo(page, 'channels');
    await page.locator('.mixed-note').waitFor();
    expect(Object.values(await panelStates(page))).toContain('error');
    expect(await page.locator('figure[data-view="channels-by-year"]').innerText()).toContain(
      'has been renewed',
    );
    expect(await versionOf(page)).toEqual(before());
    // A page whose scripts are lost.
    await goTo(page, 'quality');
    await expect.poll(() => versionOf(page).catch(() => null)).toEqual(after());
    expect(Object.values(await panelStates(page))).not.toContain('error');
    await board.close();
  });
});
