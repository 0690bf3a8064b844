import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadDocumentWords } from '../../src/text/load-document-words.ts';
import { loadMessages } from '../../src/text/load.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { closeBrowser, openBoard, phone, type Board } from './board.ts';

afterAll(closeBrowser);

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** A place whose districts have reports, and whose reports contradict themselves. */
const place = 'place/?at=320800&year=2023';

async function openDialog(board: Board, path: string, language: 'hans' | 'hant' | 'en') {
  await board.page.goto(`${board.url}${path}&lang=${language}`);
  const { take } = await loadMessages(language);
  await board.page.getByRole('button', { name: take.documents, exact: true }).click({ timeout: 60_000 });
  const dialog = board.page.getByRole('dialog');
  await dialog.locator('.send').waitFor({ timeout: 60_000 });
  return dialog;
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-documents-'));
  try {
    const saved = page.waitForEvent('download');
    await press();
    const file = await saved;
    const target = join(folder, 'file');
    await file.saveAs(target);
    return { name: file.suggestedFilename(), bytes: await readFile(target) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the documents of a place', () => {
  it.each(['hans', 'hant', 'en'] as const)('are made in the browser, nothing sent (%s)', async (language) => {
    const board = await openBoard();
    const d = await loadDocumentWords(language);
    const dialog = await openDialog(board, place, language);
    const press = (name: string, way: string) => () =>
      dialog.getByRole('button', { name: `${name}: ${way}`, exact: true }).click();
    await dialog.getByLabel(d.dialog.organ).fill('某某市人民政府办公室');

    const notice = await download(board.page, press(d.dialog.notice, d.dialog.word));
    expect(notice.name).toMatch(/\.docx$/u);
    const { value } = await mammoth.extractRawText({ buffer: notice.bytes });
    expect(value).toContain('某某市人民政府办公室');
    expect(value).toContain('2023');

    const letter = await download(board.page, press(d.dialog.letters, d.dialog.word));
    expect(letter.name).toMatch(/\.docx$/u);
    const told = (await mammoth.extractRawText({ buffer: letter.bytes })).value;
    expect(told).toContain(d.letter.slip);
    expect(told).not.toMatch(/undefined|NaN/u);

    const cards = await download(board.page, press(d.dialog.cards, d.dialog.zip));
    const files = Object.entries(unzipSync(cards.bytes));
    expect(files.length).toBeGreaterThan(1);
    for (const [name, bytes] of files) {
      expect(name).toMatch(/\.docx$/u);
      const text = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
      expect(text).toContain(d.card.figures);
      expect(text).not.toMatch(/undefined|NaN/u);
    }

    const book = await download(board.page, press(d.dialog.book, d.dialog.excel));
    const read = JSON.stringify(await readDocument(book.bytes, 'book.xlsx'));
    expect(read).toContain(d.book.year);
    expect(board.complaints).toEqual([]);
    expect(
      board.requests.every((request) => request.startsWith(board.url) || /^(?:blob|data):/u.test(request)),
    ).toBe(true);

    await board.page.reload();
    await board.page
      .getByRole('button', { name: (await loadMessages(language)).take.documents, exact: true })
      .click({ timeout: 60_000 });
    await dialog.locator('summary').first().click({ timeout: 60_000 });
    expect(await dialog.getByLabel(d.dialog.organ).inputValue()).toBe('某某市人民政府办公室');
    await board.close();
  });

  it.each(['hans', 'en'] as const)(
    'are made of one publisher on its card: letter, card, workbook, no notice (%s)',
    async (language) => {
      const board = await openBoard();
      const d = await loadDocumentWords(language);
      const { take } = await loadMessages(language);
      await board.page.goto(`${board.url}publisher/?id=320813-hongze&lang=${language}`);
      await board.page.getByRole('button', { name: take.ofOne, exact: true }).click({ timeout: 60_000 });
      const dialog = board.page.getByRole('dialog');
      await dialog.locator('.send').waitFor({ timeout: 60_000 });
      const press = (name: string, way: string) => () =>
        dialog.getByRole('button', { name: `${name}: ${way}`, exact: true }).click();
      expect(await dialog.getByText(d.dialog.noticeLead).count()).toBe(0);
      const letter = await download(board.page, press(d.dialog.letters, d.dialog.word));
      const told = (await mammoth.extractRawText({ buffer: letter.bytes })).value;
      expect(told).toContain(d.letter.slip);
      expect(letter.name).toContain('2023');
      const cards = await download(board.page, press(d.dialog.cards, d.dialog.zip));
      const texts = await Promise.all(
        Object.values(unzipSync(cards.bytes)).map(
          async (bytes) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
        ),
      );
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) {
        expect(text).toContain(d.card.figures);
        expect(text).not.toMatch(/undefined|NaN/u);
      }
      const book = await download(board.page, press(d.dialog.book, d.dialog.excel));
      const read = JSON.stringify(await readDocument(book.bytes, 'book.xlsx'));
      for (const year of ['2023', '2024']) expect(read).toContain(year);
      expect(board.complaints).toEqual([]);
      await board.close();
    },
  );

  it('are reached by keyboard, and pass the checks of axe', async () => {
    const board = await openBoard({}, phone);
    await openDialog(board, place, 'en');
    await board.page.evaluate(axe.source);
    const found = await board.page.evaluate(async () => {
      const { violations } = await window.axe.run('[role="dialog"]');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    await board.page.keyboard.press('Escape');
    expect(await board.page.getByRole('dialog').count()).toBe(0);
    expect(
      await board.page.evaluate(() => document.activeElement?.classList.contains('documents-button')),
    ).toBe(true);
    await board.close();
  });

  it('prints the notice by the keys as soon as it is here, the file named after it', async () => {
    const board = await openBoard();
    const { take } = await loadMessages('hans');
    await board.page.goto(`${board.url}${place}&lang=hans`);
    await board.page.getByRole('button', { name: take.documents, exact: true }).waitFor({ timeout: 60_000 });
    await board.page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset.printed = document.querySelector('.papers h1')?.textContent ?? '';
        document.documentElement.dataset.named = document.title;
        dispatchEvent(new Event('afterprint'));
      };
    });
    const title = await board.page.title();
    await board.page.keyboard.press('Control+p');
    await board.page.waitForSelector('html[data-printed*="通报"]', { timeout: 60_000 });
    expect(await board.page.evaluate(() => document.documentElement.dataset.named)).toContain('通报');
    expect(await board.page.title()).toBe(title);
    expect(await board.page.locator('.papers').count()).toBe(0);
    await board.close();
  });

  it.each([
    { path: place, language: 'hans' },
    { path: place, language: 'en' },
    { path: 'ranking/?', language: 'hans' },
    { path: 'ranking/?few=1&group=county.government', language: 'hant' },
  ] as const)(
    'are what the browser’s own menu puts on paper: $path ($language)',
    async ({ path, language }) => {
      const board = await openBoard();
      const { take } = await loadMessages(language);
      await board.page.goto(`${board.url}${path}&lang=${language}`);
      await board.page
        .getByRole('button', { name: take.documents, exact: true })
        .waitFor({ timeout: 60_000 });
      // Whoever goes to the menu moves the pointer.
      await board.page.mouse.move(300, 300);
      await board.page.waitForSelector('html[data-notice="ready"]', { timeout: 60_000 });
      const pages = await pagesOfPdf(await board.page.pdf({ preferCSSPageSize: true }));
      const d = await loadDocumentWords(language);
      expect(pages[0]).toContain(bare(d.notice.to));
      expect(pages.join('')).toContain(bare(d.annex('1')));
      expect(pages.findIndex((page) => page.startsWith(bare(d.annex('1'))))).toBeLessThanOrEqual(2);
      const [version] =
        (await board.page.locator('footer').first().textContent())?.match(/[0-9a-f]{12}/u) ?? [];
      for (const page of pages) {
        expect(page).not.toContain(bare(take.documents));
        expect(page).toContain(version ?? 'a version of the data');
      }
      expect(await board.page.locator('.papers').count()).toBe(0);
      expect(board.complaints).toEqual([]);
      await board.close();
    },
  );
});

const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await pdf.destroy();
  return pages;
}
