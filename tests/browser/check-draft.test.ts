import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { toHtmlPage, toCleanHtml } from '../../src/documents/clean-html.ts';
import { toFormPaper } from '../../src/draft/form-paper.ts';
import { importReport } from '../../src/import/import-report.ts';
import { languages, type Language } from '../../src/schema/languages.ts';
import { hasValue, type Figure, type Figures } from '../../src/schema/report.ts';
import { readFiled, withFigures } from '../draft/filed-draft.ts';
import { closeBrowser, openBoard, phone, strayRequests, type Board } from './board.ts';
import { untilKept } from './kept-offline.ts';
import { untilLive } from './live.ts';

afterAll(closeBrowser);

const clean = readFiled('jiangsu/320800-huaian/2024');
const text = ['一、总体情况', '2024年，全市共收到政府信息公开申请3191件，予以公开1362件。'];
const paperOf = (figures: Figures) =>
  toFormPaper({ publisher: '某市人民政府', year: 2024, edition: '2021', figures, paragraphs: text });
const wrong: Readonly<Record<string, Figure>> = {
  'disputes.review.total': { value: 0 },
  'requests.granted.legal': { value: 56 },
};
const wrongPaper = paperOf(withFigures(clean, wrong).figures);

const cell = (page: Page, key: string): Locator => page.locator(`[id="cell-${key}"]`);
const matters = (page: Page): Locator => page.locator('.check-found > .matters > li');
const opened = (page: Page) => page.waitForSelector('.check-page[data-draft="open"]', { timeout: 60_000 });

async function openPage(
  viewport?: Parameters<typeof openBoard>[1],
  language: Language = 'en',
): Promise<Board> {
  const board = await openBoard({}, viewport, { acceptDownloads: true });
  await board.page.goto(`${board.url}check/?lang=${language}`);
  await untilLive(board.page, languages[language].tag);
  await board.page.waitForSelector('[data-begin="2021"]');
  return board;
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page
    .locator('.check-page input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: bytes });
  await opened(page);
}

async function paste(target: Locator, data: Readonly<Record<string, string>>): Promise<void> {
  await target.evaluate((element, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(types)) clipboardData.setData(type, value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

async function download(page: Page, kind: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-out="${kind}"]`).click(),
  ]);
  return readFile(await file.path());
}

const tableFigures = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) =>
      /^(?:disclosure|requests|disputes)\./u.test(key) && hasValue(figure) ? [[key, figure.value]] : [],
    ),
  );

describe('the page that checks a draft', () => {
  it('reads a dropped draft, names the likely slip at its cell, and says when it is mended', async () => {
    const board = await openPage();
    const { page } = board;
    await drop(page, 'draft.html', Buffer.from(toHtmlPage(wrongPaper)));
    expect(
      await matters(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-cause')).sort()),
    ).toEqual(['cell', 'digits', 'total_zero']);
    const total = cell(page, 'disputes.review.total');
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    const described = await total.evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? ''),
    );
    expect(described.join(' ')).toContain('351');
    await total.fill('351');
    await expect.poll(() => total.getAttribute('aria-invalid')).toBe('false');
    expect(await page.locator('.check-status').textContent()).toContain('Gone');
    await page.locator('[data-cause="cell"] .button').click();
    expect(await cell(page, 'requests.granted.legal').inputValue()).toBe('50');
    await page.locator('.text-editor summary').click();
    await page.locator('.text-editor textarea').fill(text.join('\n').replace('3191', '3119'));
    await expect.poll(() => matters(page).count(), { timeout: 20_000 }).toBe(0);
    expect(await page.locator('.text-lines li').first().getAttribute('data-state')).toBe('agrees');
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  it('reads what is pasted: a page, and a block of cells', async () => {
    const board = await openPage();
    const { page } = board;
    await paste(page.locator('.paste-box'), { 'text/html': toCleanHtml(wrongPaper), 'text/plain': 'x' });
    await opened(page);
    expect(await cell(page, 'requests.received.natural').inputValue()).toBe('3001');
    await paste(cell(page, 'requests.carried_in.natural'), { 'text/plain': '1\t2\t3\r\n4\t5\t6\r\n' });
    expect(await cell(page, 'requests.carried_in.research').inputValue()).toBe('3');
    expect(await cell(page, 'requests.granted.business').inputValue()).toBe('5');
    await board.close();
  });

  it.each(['2021', '2019'])('is filled in by keyboard alone: %s', async (edition) => {
    const board = await openPage();
    const { page } = board;
    await page.locator(`[data-begin="${edition}"]`).focus();
    await page.keyboard.press('Enter');
    await opened(page);
    await cell(page, 'requests.received.natural').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    const total = cell(page, 'requests.received.total');
    expect(await total.getAttribute('placeholder')).toBe('6');
    await total.focus();
    await page.keyboard.press('=');
    expect(await total.inputValue()).toBe('6');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cell-requests.carried_in.total');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('7');
    await expect.poll(() => matters(page).count()).toBe(1);
    expect(
      await page
        .getByRole('textbox', { name: /Received Total/u })
        .first()
        .inputValue(),
    ).toBe('7');
    await board.close();
  });

  it('is filled in by keyboard, checked and given as a Word file with no network, after one visit', async () => {
    const board = await openBoard({}, undefined, { serviceWorkers: 'allow', acceptDownloads: true });
    const { page } = board;
    await page.goto(`${board.url}check/?lang=en`);
    await untilKept(page, ['draft-worker', 'read-html', 'write-docx']);
    await board.stopHost();
    await page.goto(`${board.url}check/?lang=en`);
    await page.waitForSelector('[data-begin="2021"]');
    await page.waitForFunction(() => document.documentElement.dataset.awaits === undefined);
    /** Goes on by the key of focus alone until it stands where it is to. */
    const tabTo = async (selector: string) => {
      for (let pressed = 0; pressed < 200; pressed += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The key of focus never comes to ${selector}.`);
    };
    await tabTo('[data-begin="2021"]');
    await page.keyboard.press('Enter');
    await opened(page);
    await tabTo('[id="cell-requests.received.natural"]');
    for (const typed of ['3', '2', '1', '0', '0', '0', '7']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('ArrowRight');
    }
    expect(await cell(page, 'requests.received.business').inputValue()).toBe('2');
    expect(await cell(page, 'requests.received.total').inputValue()).toBe('7');
    await expect.poll(() => matters(page).count()).toBe(1);
    await expect
      .poll(() => page.locator('[id^="cell-requests.received."][aria-invalid="true"]').count())
      .toBeGreaterThan(0);
    await tabTo('[data-out="docx"]');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const read = await importReport(await readFile(await file.path()), { name: 'form.docx' });
    expect(read.figures['requests.received.total']).toMatchObject({ value: 7 });
    await board.close();
  });

  it('keeps a draft only where it is asked to, over a reload', async () => {
    const board = await openPage();
    const { page } = board;
    await drop(page, 'draft.html', Buffer.from(toHtmlPage(wrongPaper)));
    await page.reload();
    await page.waitForSelector('[data-begin="2021"]');
    expect(await page.evaluate(() => localStorage.getItem('gongkai-draft'))).toBeNull();
    await drop(page, 'draft.html', Buffer.from(toHtmlPage(wrongPaper)));
    await page.locator('.check-keep input').check();
    await cell(page, 'requests.granted.legal').fill('51');
    await page.reload();
    await opened(page);
    expect(await cell(page, 'requests.granted.legal').inputValue()).toBe('51');
    await page.locator('.check-head .panel-head .button').click();
    expect(await page.evaluate(() => localStorage.getItem('gongkai-draft'))).toBeNull();
    await board.close();
  });

  it('compares with last year’s report, dropped too', async () => {
    const board = await openPage();
    const { page } = board;
    await drop(page, 'draft.html', Buffer.from(toHtmlPage(paperOf(clean.figures))));
    const before = toFormPaper({
      publisher: '某市人民政府',
      year: 2023,
      edition: '2021',
      figures: withFigures(clean, { 'requests.carried_out.natural': 35, 'requests.carried_out.total': 35 })
        .figures,
      paragraphs: [],
    });
    await page
      .locator('.check-prior input[type=file]')
      .setInputFiles({ name: 'before.html', mimeType: '', buffer: Buffer.from(toHtmlPage(before)) });
    await page.waitForSelector('[data-prior="file"]');
    await expect.poll(() => page.locator('[data-check="requests.carry_over"]').count()).toBeGreaterThan(0);
    await board.close();
  });

  it('finds last year’s report of the publisher that the draft names', async () => {
    const board = await openPage();
    const { page } = board;
    const named = toFormPaper({
      publisher: '淮安市洪泽区人民政府',
      year: 2024,
      edition: '2021',
      figures: readFiled('jiangsu/320813-hongze/2024').figures,
      paragraphs: [],
    });
    await drop(page, 'draft.html', Buffer.from(toHtmlPage(named)));
    await page.waitForSelector('[data-prior="site"]', { timeout: 50_000 });
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  it('gives the form as Word file and page that read the same, and the figures as data', async () => {
    const board = await openPage();
    const { page } = board;
    await drop(page, 'draft.html', Buffer.from(toHtmlPage(paperOf(clean.figures))));
    const expected = tableFigures(clean.figures);
    for (const kind of ['docx', 'html']) {
      const read = await importReport(new Uint8Array(await download(page, kind)), { name: `form.${kind}` });
      expect(tableFigures(read.figures)).toEqual(expected);
    }
    const data = JSON.parse((await download(page, 'json')).toString()) as {
      figures: Record<string, unknown>;
    };
    expect(data.figures['disputes.review.total']).toBe(351);
    expect((await download(page, 'ledger')).toString()).toContain('disputes.review.total');
    await page.locator('[data-out="copy"]').click();
    await page.waitForFunction(
      () => document.querySelector('.check-out [role="status"]')?.textContent !== '',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.check-sheet').isVisible()).toBe(true);
    expect(await page.locator('.check-form').isVisible()).toBe(false);
    await board.close();
  });

  it('says why a file gives nothing', async () => {
    const board = await openPage();
    const { page } = board;
    await page
      .locator('.check-page input[type=file]')
      .first()
      .setInputFiles({ name: 'weather.txt', mimeType: '', buffer: Buffer.from('一份关于天气的短文。') });
    expect(await page.locator('.check-failure').getAttribute('data-kind')).toBe('not_a_report');
    await board.close();
  });

  it.each([
    ['hans', undefined],
    ['hant', phone],
    ['en', { width: 320, height: 640 }],
  ] as const)(
    'has nothing that axe finds, and nothing beyond the screen, with a draft: %s',
    async (language, viewport) => {
      const board = await openPage(viewport, language);
      const { page } = board;
      await drop(page, 'draft.html', Buffer.from(toHtmlPage(wrongPaper)));
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await board.close();
    },
  );
});
