import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, dist, openBoard, panelStates, type Board } from './board.ts';

/** A question that no page answers as it was built: the engine must be loaded, and reads this table. */
const filtered = 'channels/?lang=en&years=2022&provinces=31,50';
const table = 'data/channels.parquet';

const report = `某县2022年政府信息公开工作年度报告
一、总体情况
2022年，主动公开政府信息4321条。
`;

async function addReport(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(report) });
  await page.waitForSelector('.own-reports[data-count="1"]', { timeout: 60_000 });
}

/** What the page of own reports says of keeping them, once that is known. */
async function keeping(page: Page): Promise<string> {
  await page.waitForSelector('.reports-page:not([data-kept="unknown"])', { timeout: 60_000 });
  return page.locator('.reports-page').innerText();
}

async function expectAll(board: Board): Promise<void> {
  const states = Object.values(await panelStates(board.page));
  expect(states.length).toBeGreaterThan(0);
  expect(states.filter((state) => state !== 'ready')).toEqual([]);
}

afterAll(closeBrowser);

describe('a browser whose storage', () => {
  it.each<[string, () => void]>([
    [
      'is forbidden, each access of which throws',
      () => {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, { get: refuse });
      },
    ],
    [
      'is full',
      () => {
        const refuse = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
        Storage.prototype.setItem = refuse;
        IDBObjectStore.prototype.put = refuse;
      },
    ],
    [
      'is damaged, and lacks what was put into it',
      () => {
        IDBDatabase.prototype.transaction = () => {
          throw new DOMException('One of the specified object stores was not found.', 'NotFoundError');
        };
        for (const storage of [localStorage, sessionStorage])
          for (const key of [
            'gongkai-theme',
            'gongkai-recent',
            'gongkai-draft',
            'gongkai-letterhead',
            'gongkai-asked',
          ])
            storage.setItem(key, '{"never":');
      },
    ],
    [
      'never answers',
      () => {
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      },
    ],
  ])('%s, shows everything, and says once that it keeps nothing', async (_, spoil) => {
    const board = await openBoard();
    await board.page.addInitScript(spoil);
    await board.page.goto(`${board.url}${filtered}`);
    await expectAll(board);
    await board.page.goto(`${board.url}reports/?lang=en`);
    await keeping(board.page);
    await addReport(board.page);
    await expect.poll(() => keeping(board.page)).toContain('This browser keeps nothing');
    expect((await keeping(board.page)).split('keeps nothing')).toHaveLength(2);
    expect(board.complaints).toEqual([]);
    await board.close();
  });
});

describe('two pages of two versions', () => {
  it('let each other open what they keep, and neither loses a report', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}reports/?lang=en`);
    await keeping(board.page);
    await addReport(board.page);
    const later = await board.page.context().newPage();
    await later.goto(`${board.url}host/sbom.cdx.json`);
    const opened = await later.evaluate(async () => {
      const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) =>
        each.name?.startsWith('gongkai-board'),
      );
      return new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open(name, 2);
        asked.onblocked = () => {
          reject(new Error('The page of before holds the database.'));
        };
        asked.onerror = () => {
          reject(new Error('The database could not be opened.'));
        };
        asked.onsuccess = () => {
          const count = asked.result.transaction('reports').objectStore('reports').count();
          count.onsuccess = () => {
            resolve(count.result);
          };
        };
      });
    });
    expect(opened).toBe(1);
    expect(await board.page.locator('.own-reports').getAttribute('data-count')).toBe('1');
    await board.page.getByRole('button', { name: 'Remove all' }).click();
    await board.page.getByRole('button', { name: /Remove 1 report for good/u }).click();
    await expect.poll(() => keeping(board.page)).toContain('This browser keeps nothing');
    expect(board.complaints).toEqual([]);
    await board.close();
  });
});

describe('a host whose data', () => {
  const spoilt: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['were cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    [
      'were altered in one byte',
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === 1000 ? byte ^ 255 : byte))),
    ],
  ];
  it.each(spoilt)('%s: each panel names the file, and comes once the file is whole', async (_, spoil) => {
    const folder = await mkdtemp(join(tmpdir(), 'spoilt-'));
    await cp(join(dist, 'data'), folder, { recursive: true });
    const whole = await readFile(join(folder, 'channels.parquet'));
    await writeFile(join(folder, 'channels.parquet'), spoil(whole));
    const board = await openBoard({ data: folder });
    await board.page.goto(`${board.url}${filtered}`);
    const states = await panelStates(board.page);
    expect(Object.values(states)).toContain('error');
    const failed = board.page.locator('figure[data-state="error"]');
    const count = await failed.count();
    for (let at = 0; at < count; at += 1) {
      expect(await failed.nth(at).innerText()).toContain('channels.parquet');
      expect(await failed.nth(at).getByRole('button', { name: 'Try again' }).count()).toBe(1);
    }
    await writeFile(join(folder, 'channels.parquet'), whole);
    for (let left = count; left > 0; left -= 1) {
      await failed.first().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => failed.count()).toBeLessThan(left);
    }
    await expectAll(board);
    await board.close();
    await rm(folder, { recursive: true });
  });

  it('never come: each panel says so after a while, and comes once the host answers', async () => {
    const board = await openBoard();
    // A minute of silence is four seconds here, in pages and workers alike.
    await board.page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(?<![\d.])6e4(?!\d)/gu, '4e3');
      await route.fulfill({ response, body });
    });
    let answers = false;
    await board.page.route(`**/${table}*`, async (route) => {
      if (answers) await route.continue();
    });
    await board.page.goto(`${board.url}${filtered}`);
    const failed = board.page.locator('figure[data-state="error"]');
    await failed
      .filter({ hasText: 'channels.parquet did not come: the server sent nothing' })
      .first()
      .waitFor({ timeout: 60_000 });
    answers = true;
    await panelStates(board.page);
    for (let left = await failed.count(); left > 0; left -= 1) {
      await failed.first().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => failed.count()).toBeLessThan(left);
    }
    await expectAll(board);
    await board.close();
  });
});

describe('a page of another site', () => {
  it('shows a chart in a frame, and no page of the board', async () => {
    const board = await openBoard();
    const other = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://host').searchParams.get('path') ?? '';
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<!doctype html><iframe src="${board.url}${path}" width="900" height="600"></iframe>`);
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const at = (path: string) =>
      `http://127.0.0.1:${(other.address() as AddressInfo).port}/?path=${encodeURIComponent(path)}`;
    await board.page.goto(at('embed/?lang=en&years=2024&view=requests-received'));
    await board.page
      .frameLocator('iframe')
      .locator('figure[data-state="ready"]')
      .waitFor({ timeout: 60_000 });
    for (const path of ['', 'ranking/?lang=en', 'reports/?lang=en', 'place/?at=320800']) {
      await board.page.goto(at(path));
      await expect
        .poll(() => board.complaints.some((each) => each.includes('frame-ancestors')), { message: path })
        .toBe(true);
      expect(await board.page.frameLocator('iframe').locator('main').count()).toBe(0);
      board.complaints.length = 0;
    }
    await board.close();
    other.close();
  });
});
