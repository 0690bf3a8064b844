import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/import/read-document.ts';
import { loadDocumentWords } from '../../src/text/load-document-words.ts';
import { loadMessages } from '../../src/text/load.ts';
import { namedPublisher } from '../../src/ui/own/own-report.ts';
import { readFiled } from '../draft/filed-draft.ts';
import { closeBrowser, openBoard, panelStates, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

/** A name that would be markup, a formula, turned round, and half a character, wherever it is not held as text. */
const name = `=cmd|'/C calc'!A0<img src=x onerror="window.hurt=1"><script>window.hurt=2</script>]]>&amp;{{7*7}}`;
/** What of it every reader sees. */
const seen = '<script>window.hurt=2</script>';
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Bidi_Control}/u;

const report = readFiled('jiangsu/320813-hongze/2023');
const record = {
  format: 1,
  id: 'yours:hostile',
  file: `${name}.pdf`,
  added: 1,
  publisher: {
    ...namedPublisher(name),
    level: 'county',
    tier: 'county',
    province: '32',
    regionCode: '320813',
  },
  report: { ...report, report: { ...report.report, title: name, publisher: name } },
  findings: [
    {
      check: 'disputes.results',
      result: 'fail',
      at: 'review',
      left: { value: 0, keys: ['disputes.review.total'] },
      right: { value: 11, keys: ['disputes.review.upheld', 'disputes.review.corrected'] },
      difference: -11,
    },
  ],
  source: { kind: 'document', file: `${name}.pdf` },
};

/** Two years of it: of one alone there are no lines. */
const records = [
  record,
  {
    ...record,
    id: 'yours:hostile-before',
    report: { ...record.report, report: { ...record.report.report, year: report.report.year - 1 } },
  },
];

/** Lays the reports over the board as those that the reader kept on this device. */
async function keepReports({ page, url }: Board): Promise<void> {
  await page.goto(`${url}reports/?lang=en`);
  await page.waitForSelector('.reports-page:not([data-kept="unknown"])');
  await page.evaluate(async (own) => {
    const [kept] = await indexedDB.databases();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(kept?.name ?? '');
      opening.onerror = () => {
        reject(new Error('There is no storage.'));
      };
      opening.onsuccess = () => {
        const change = opening.result.transaction('reports', 'readwrite');
        for (const each of own) change.objectStore('reports').put(each);
        change.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, records);
  await page.reload();
}

const isUnhurt = async (page: Page) => {
  expect(await page.evaluate(() => Reflect.get(window, 'hurt') as unknown)).toBeUndefined();
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
};

async function take(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What a picture is made of, as the browser reads it. */
const readSvg = (text: string) => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const all = [...parsed.querySelectorAll('*')];
  return {
    root: parsed.documentElement.nodeName,
    elements: [...new Set(all.map((each) => each.nodeName))],
    handlers: all.flatMap((each) => each.getAttributeNames().filter((one) => /^on|href$/u.test(one))),
    words: parsed.documentElement.textContent,
  };
};

const drawn = [
  'svg',
  'title',
  'rect',
  'text',
  'tspan',
  'g',
  'path',
  'line',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'defs',
  'clipPath',
  'pattern',
  'linearGradient',
  'stop',
  'style',
  'use',
];

/** Opens the card of the report in English. */
async function openCard(board: Board): Promise<void> {
  await keepReports(board);
  await board.page.locator('a.button[href*="publisher/"]').first().click();
  await board.page.waitForURL(/publisher\//u);
  await panelStates(board.page);
  expect(await board.page.locator('h1').first().textContent()).toContain(seen);
  await isUnhurt(board.page);
}

describe('a report that is full of markup and formulas', () => {
  it('is text on its card, in its tooltips, pictures and tables', async () => {
    const board = await openBoard({}, undefined, { acceptDownloads: true });
    const { page } = board;
    const { app, take: takeWords } = await loadMessages('en');
    await openCard(board);

    const figures = page.locator(
      'figure[data-view][data-state="ready"]:not(:has(.refused-note)):has(.chart)',
    );
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of (await figures.all()).slice(0, 2)) {
      await figure.scrollIntoViewIfNeeded();
      const box = await figure.locator('.chart').first().boundingBox();
      for (let at = 1; box && at < 8; at += 1)
        await page.mouse.move(box.x + (box.width * at) / 8, box.y + box.height / 2);
      await isUnhurt(page);
      const open = () => figure.getByRole('button', { name: app.panel.actions, exact: true }).click();
      const choose = async (item: string) => {
        await open();
        return take(page, () => page.getByRole('menuitem', { name: item, exact: true }).click());
      };
      const svg = (await choose(app.panel.svg)).bytes.toString();
      const parts = await page.evaluate(readSvg, svg);
      expect(parts.root).toBe('svg');
      expect(parts.elements.filter((each) => !drawn.includes(each))).toEqual([]);
      expect(parts.handlers).toEqual([]);
      expect(parts.words).not.toMatch(forbidden);
      for (const way of [app.panel.png, takeWords.wide, takeWords.square]) {
        const { bytes } = await choose(way);
        const size = await page.evaluate(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }, bytes.toString('base64'));
        expect(Math.min(...size)).toBeGreaterThan(200);
      }
      const csv = (await choose(app.panel.csv)).bytes.toString();
      for (const line of csv.slice(1).split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+@]/u);
      expect(csv).not.toMatch(forbidden);
      const { bytes } = await choose(takeWords.excel);
      expect(Object.entries(unzipSync(bytes)).filter(([, part]) => part.toString().includes('<f>'))).toEqual(
        [],
      );
      await readDocument(bytes, 'table.xlsx');
    }

    await isUnhurt(page);
    await board.close();
  }, 240_000);

  it('is text in every document that is sent of it, on paper, and in the files of one’s own reports', async () => {
    const board = await openBoard({}, undefined, { acceptDownloads: true });
    const { page } = board;
    const { take: words } = await loadMessages('en');
    const d = await loadDocumentWords('en');
    await openCard(board);
    await page.getByRole('button', { name: words.ofOne, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.send').waitFor({ timeout: 60_000 });
    const press = (document: string, way: string) => () =>
      dialog.getByRole('button', { name: `${document}: ${way}`, exact: true }).click();
    for (const document of [d.dialog.letters, d.dialog.cards]) {
      const { bytes } = await take(page, press(document, d.dialog.zip));
      const papers = Object.entries(unzipSync(bytes)).filter(([file]) => file.endsWith('.docx'));
      expect(papers).toHaveLength(records.length);
      for (const [file, paper] of papers) {
        expect(file).not.toMatch(/[\\/:*?"<>|]/u);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(paper) });
        expect(value).toContain(seen);
        expect(value).not.toMatch(forbidden);
      }
    }
    const book = await take(page, press(d.dialog.book, d.dialog.excel));
    expect(JSON.stringify(await readDocument(book.bytes, 'book.xlsx'))).toContain(seen);
    await page.keyboard.press('Escape');
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
    await isUnhurt(page);

    await page.goto(`${board.url}reports/?lang=en`);
    const files: Record<string, Buffer> = {};
    for (const kind of ['json', 'csv', 'parquet'])
      files[kind] = (await take(page, () => page.locator(`[data-export="${kind}"]`).click())).bytes;
    const kept = Object.entries(unzipSync(files.json ?? Buffer.alloc(0)));
    expect(kept).toHaveLength(records.length);
    for (const [file, json] of kept) {
      expect(file).not.toMatch(/[\\:*?"<>|]|\.\./u);
      expect(Buffer.from(json).toString()).toContain(seen);
    }
    for (const line of files.csv?.toString().slice(1).split('\r\n') ?? [])
      expect(line).not.toMatch(/(?:^|,)"?[=+@]/u);
    expect(files.csv?.toString()).not.toMatch(forbidden);
    expect(files.parquet?.subarray(0, 4).toString()).toBe('PAR1');
    await isUnhurt(page);
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
    await board.close();
  }, 240_000);
});
