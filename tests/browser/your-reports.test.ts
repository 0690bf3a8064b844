import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReportFile } from '../../src/cli/data/parse-data-file.ts';
import { closeBrowser, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

const shared = join(import.meta.dirname, '../../../shared/reports');
const hasShared = existsSync(join(shared, 'hongze-2023.pdf'));
if (!hasShared) console.warn(`Skipped: there are no reports in ${shared}.`);

type Expected = { readonly figures: Readonly<Record<string, number | { readonly value: number }>> };
const expectedOf = async (name: string): Promise<Readonly<Record<string, number>>> => {
  const text = await readFile(join(shared, name.replace(/\.\w+$/, '.expected.json')), 'utf8');
  const { figures } = JSON.parse(text) as Expected;
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, typeof figure === 'object' ? figure.value : figure]),
  );
};

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const upload = (name: string, bytes: Uint8Array | string): Upload => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes),
});
const sharedUpload = async (name: string): Promise<Upload> =>
  upload(name, await readFile(join(shared, name)));

const reportOf = (year: number, items: number): string =>
  `某县${year}年政府信息公开工作年度报告\n一、总体情况\n${year}年，主动公开政府信息${items}条。\n`;

/** A web page with section four alone, whose first total is not the sum of its parts. */
const wholeReport = `<!doctype html><meta charset="utf-8"><title>某县2022年政府信息公开工作年度报告</title>
<h1>某县2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2022年，主动公开政府信息4321条。</p>
<p>四、政府信息公开行政复议、行政诉讼情况</p><table>
<tr><th colspan="5">行政复议</th><th colspan="10">行政诉讼</th></tr>
<tr><th rowspan="2">结果维持</th><th rowspan="2">结果纠正</th><th rowspan="2">其他结果</th><th rowspan="2">尚未审结</th><th rowspan="2">总计</th><th colspan="5">未经复议直接起诉</th><th colspan="5">复议后起诉</th></tr>
<tr>${'<th>结果维持</th><th>结果纠正</th><th>其他结果</th><th>尚未审结</th><th>总计</th>'.repeat(2)}</tr>
<tr>${[3, 1, 0, 2, 9, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1].map((count) => `<td>${count}</td>`).join('')}</tr></table>`;

async function openPage(board: Board): Promise<Page> {
  await board.page.goto(`${board.url}reports/?lang=en`);
  await board.page.waitForSelector('.reports-page:not([data-kept="unknown"])');
  return board.page;
}

async function read(page: Page, files: readonly Upload[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await page.waitForSelector('[data-reading="done"]', { timeout: 60_000 });
}

const itemOf = (page: Page, file: string): Locator =>
  page.locator(`li[data-outcome="read"][data-file="${file}"]`);

/** The numbers of a report's form as they are shown, by indicator. */
async function shownFigures(item: Locator): Promise<Readonly<Record<string, number>>> {
  await item.getByRole('button', { name: 'Show the figures' }).click();
  const texts = await item
    .locator('[data-indicator]')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.getAttribute('data-indicator') ?? '',
        cell.querySelector('.cell-button')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(
    texts
      .map(([key = '', text = '']) => [key, Number(text.replace(/[,¥%]/g, '') || NaN)] as const)
      .filter(([, value]) => Number.isFinite(value)),
  );
}

async function saved(page: Page, kind: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${kind}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

describe.skipIf(!hasShared)('real reports, picked on the page', () => {
  const names = ['ankang-hitech-2019.txt', 'hongze-2023.pdf', 'suqian-2023.docx'];
  let board: Board;
  let page: Page;
  beforeEach(async () => {
    board = await openBoard();
    page = await openPage(board);
  });
  afterEach(async () => {
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  it('shows every figure of the text, the PDF and the Word file exactly', async () => {
    await read(page, await Promise.all(names.map(sharedUpload)));
    expect(await page.locator('li[data-outcome="failed"]').count()).toBe(0);
    for (const name of names) {
      const shown = await shownFigures(itemOf(page, name));
      const expected = await expectedOf(name);
      expect(Object.keys(expected).length).toBeGreaterThan(150);
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, shown[key]]))).toEqual(expected);
    }
  });

  it('marks contradictions in their cells, and tells them by keyboard', async () => {
    await read(page, [await sharedUpload('hongze-2023.pdf')]);
    const item = itemOf(page, 'hongze-2023.pdf');
    await item.getByRole('button', { name: 'Show the figures' }).click();
    const cell = item.locator('td[data-indicator="disputes.review.total"]');
    expect(await cell.getAttribute('data-result')).toBe('fail');
    expect(
      await item.locator('td[data-indicator="requests.received.total"]').getAttribute('data-result'),
    ).toBe(null);
    await cell.locator('.finding-mark').focus();
    await page.keyboard.press('Enter');
    const told = await page.getByRole('dialog').innerText();
    expect(told).toContain('Total: 0');
    expect(told).toContain('Sum of four: 11');
  });

  it('shows them in charts as the reader’s, also after a reload, until they are removed', async () => {
    await read(page, [await sharedUpload('ankang-hitech-2019.txt')]);
    await itemOf(page, 'ankang-hitech-2019.txt').getByRole('link', { name: 'See it in charts' }).click();
    const states = await panelStates(page);
    expect(states['channels-by-publisher']).toBe('ready');
    const panel = page.locator('figure[data-view="channels-by-publisher"]');
    const table = async (): Promise<string> => {
      await panelStates(page);
      await panel
        .getByRole('radio', { name: 'Table' })
        .or(panel.getByRole('button', { name: 'Table' }))
        .first()
        .click();
      await panel.locator('table').waitFor();
      return panel.locator('table').innerText();
    };
    const before = await table();
    expect(before).toContain('(yours)');
    await page.reload();
    expect(await table()).toBe(before);
    await openPage(board);
    await itemOf(page, 'ankang-hitech-2019.txt').getByRole('button', { name: 'Remove' }).click();
    await page.waitForSelector('.own-reports[data-count="0"]');
    await page.reload();
    await page.waitForSelector('.own-reports[data-count="0"]');
    await page.goto(`${board.url}channels/?lang=en`);
    await panelStates(page);
    expect(await page.locator('main').innerText()).not.toContain('(yours)');
  });

  it('leaves the site’s own numbers as they are', async () => {
    const siteFigures = async () => {
      await page.goto(`${board.url}publisher/?lang=en&id=320813-hongze`);
      await page.waitForSelector('.figures-section');
      return (await page.locator('.figures-section').allTextContents()).join('\n');
    };
    const before = await siteFigures();
    expect(before).toMatch(/\d/);
    await openPage(board);
    await read(page, [await sharedUpload('hongze-2023.pdf')]);
    expect(await siteFigures()).toBe(before);
  });

  it('saves data files, a list of figures and Parquet with what was read', async () => {
    await read(page, [await sharedUpload('suqian-2023.docx')]);
    const expected = await expectedOf('suqian-2023.docx');
    const json = await saved(page, 'json');
    const file = parseReportFile(json.name, Buffer.from(json.bytes).toString('utf8'));
    expect(file.report.year).toBe(2023);
    for (const [key, value] of Object.entries(expected)) {
      const figure = (file.figures as Record<string, number | { value: number }>)[key];
      expect(`${key} ${String(typeof figure === 'object' ? figure.value : figure)}`).toBe(`${key} ${value}`);
    }
    const csv = Buffer.from((await saved(page, 'csv')).bytes).toString('utf8');
    expect(csv).toContain(`requests.received.total`);
    expect(csv.split('\r\n').length).toBeGreaterThan(Object.keys(expected).length);
    const parquet = (await saved(page, 'parquet')).bytes.slice().buffer;
    const [row] = await parquetReadObjects({ file: parquet });
    for (const [key, value] of Object.entries(expected)) expect(row?.[key]).toBe(value);
    await read(page, [await sharedUpload('hongze-2023.pdf')]);
    const archive = unzipSync((await saved(page, 'json')).bytes);
    expect(Object.keys(archive)).toHaveLength(2);
    for (const [name, bytes] of Object.entries(archive)) {
      expect(parseReportFile(name, Buffer.from(bytes).toString('utf8')).report.year).toBe(2023);
      expect(name).toMatch(/^reports\/[\w-]+\/[\w-]+\/2023\.json$/);
    }
  });
});

describe('any files, picked on the page', () => {
  let board: Board;
  let page: Page;
  beforeEach(async () => {
    board = await openBoard();
    page = await openPage(board);
  });
  afterEach(async () => {
    expect(strayRequests(board)).toEqual([]);
    await board.close();
  });

  it('says what is wrong with each bad file, and reads the good one among them', async () => {
    await read(page, [
      upload('bad.pdf', '%PDF-1.7 and no more'),
      upload('empty.txt', ''),
      upload('other.txt', 'Nothing about disclosure is in here.'),
      upload('good.txt', reportOf(2022, 4321)),
    ]);
    const failed = page.locator('li[data-outcome="failed"]');
    const kinds = await failed.evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')));
    expect(kinds.sort()).toEqual(['damaged', 'empty', 'not_a_report']);
    expect(await failed.filter({ hasText: 'bad.pdf' }).innerText()).toContain('Download it again');
    expect(await shownFigures(itemOf(page, 'good.txt'))).toEqual({ 'narrative.items_disclosed': 4321 });
  });

  it('takes a corrected publisher and year into its charts', async () => {
    await read(page, [upload('good.txt', reportOf(2022, 4321))]);
    const item = itemOf(page, 'good.txt');
    await item.getByRole('button', { name: 'Set publisher, place or year right' }).click();
    const name = item.getByRole('combobox', { name: 'Publisher' });
    await name.click();
    await name.press('Control+a');
    await name.pressSequentially('Hongze', { delay: 60 });
    await page
      .getByRole('option', { name: /Hongze/ })
      .first()
      .click();
    await item.getByLabel('Year', { exact: true }).fill('20');
    expect(await item.getByLabel('Year', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await item.getByLabel('Year', { exact: true }).fill('2021');
    await item.getByRole('button', { name: 'Save' }).click();
    expect(await item.getByRole('heading', { level: 3 }).innerText()).toMatch(/Hongze.*\(yours\) · 2021/);
    await item.getByRole('link', { name: 'Report card' }).click();
    await page.waitForSelector('.card-head');
    const within = { timeout: 30_000 };
    await expect.poll(() => page.locator('.card-page').innerText(), within).toContain('4,321');
    await expect.poll(() => page.locator('.card-head').innerText(), within).toContain('2021');
  });

  it('reads hundreds of documents without holding the page up, and stops when told', async () => {
    const archive = (count: number, from: number) =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `${from + index}.txt`,
            strToU8(reportOf(2022, from + index)),
          ]),
        ),
      );
    await page.evaluate(() => {
      const watch = { longest: 0, last: performance.now() };
      Object.assign(window, { watch });
      setInterval(() => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - watch.last);
        watch.last = now;
      }, 20);
    });
    const start = performance.now();
    await read(page, [upload('many.zip', archive(300, 1000))]);
    const seconds = (performance.now() - start) / 1000;
    const longest = await page.evaluate(
      () => (window as unknown as { watch: { longest: number } }).watch.longest,
    );
    console.log(
      `${Math.round(300 / seconds)} text documents a second, page held up ${Math.round(longest)} ms at most`,
    );
    expect(await page.locator('.own-reports').getAttribute('data-count')).toBe('300');
    expect(await page.locator('li[data-outcome="read"]').count()).toBeLessThan(50);
    expect(longest).toBeLessThan(2000);
    const files = Array.from({ length: 400 }, (_, index) =>
      upload(`${index}.txt`, reportOf(2021, 5000 + index)),
    );
    await page.locator('input[type=file]').first().setInputFiles(files);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForSelector('[data-reading="done"]');
    expect(await page.locator('.reading').innerText()).toMatch(/Cancelled; [1-9]\d* files? not read/);
    const kept = Number(await page.locator('.own-reports').getAttribute('data-count'));
    expect(kept).toBeLessThan(700);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByRole('button', { name: `Remove ${kept} reports for good?` }).click();
    await page.waitForSelector('.own-reports[data-count="0"]');
  });

  it('works without storage for as long as the page is open, and says so', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await openPage(board);
    expect(await page.locator('.reports-page').getAttribute('data-kept')).toBe('session');
    expect(await page.locator('.reports-page').innerText()).toContain('This browser keeps nothing');
    await read(page, [upload('good.txt', reportOf(2022, 4321))]);
    await itemOf(page, 'good.txt').getByRole('link', { name: 'Report card' }).click();
    await page.waitForSelector('.card-head');
    await expect.poll(() => page.locator('.card-page').innerText()).toContain('4,321');
    await openPage(board);
    expect(await page.locator('.own-reports').getAttribute('data-count')).toBe('0');
  });
});

/** A PDF of one page in a Chinese font that it does not hold: its characters stand in a predefined map. */
function pdfWithoutFont(lines: readonly string[]): string {
  const hex = (text: string) =>
    Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const shown = lines.map((line, at) => `1 0 0 1 60 ${760 - 40 * at} Tm <${hex(line)}> Tj`).join('\n');
  const content = `BT /F1 14 Tf ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let text = '%PDF-1.4\n';
  const starts: string[] = [];
  objects.forEach((object, at) => {
    starts.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const count = objects.length + 1;
  return `${text}xref\n0 ${count}\n0000000000 65535 f \n${starts.join('')}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

it('loads the readers of PDF only for a PDF, and a character map only for one without its fonts', async () => {
  const board = await openBoard();
  const page = await openPage(board);
  const fetched = (what: RegExp) => board.requests.filter((request) => what.test(request)).length;
  await read(page, [upload('good.txt', reportOf(2022, 4321))]);
  expect(fetched(/read-worker/)).toBeGreaterThan(0);
  expect(fetched(/pdf|bcmap/)).toBe(0);
  await read(page, [upload('plain.pdf', pdfWithoutFont(reportOf(2021, 987).trim().split('\n')))]);
  expect(await shownFigures(itemOf(page, 'plain.pdf'))).toEqual({ 'narrative.items_disclosed': 987 });
  expect(fetched(/pdf\.worker/)).toBeGreaterThan(0);
  expect(fetched(/UniGB-UCS2-H.*\.bcmap/)).toBe(1);
  expect(strayRequests(board)).toEqual([]);
  await board.close();
});

it.each([
  ['light', 'hans', '查看数字', '更正机构、地方或年度'],
  ['dark', 'en', 'Show the figures', 'Set publisher, place or year right'],
] as const)(
  'has nothing that axe finds, with everything open: %s, %s',
  async (scheme, language, show, fix) => {
    const board = await openBoard({}, scheme === 'dark' ? phone : undefined);
    const { page } = board;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${board.url}reports/?lang=${language}`);
    await page.waitForSelector('.reports-page:not([data-kept="unknown"])');
    await read(page, [upload('good.txt', wholeReport), upload('bad.pdf', '%PDF-1.7 and no more')]);
    await page.getByRole('button', { name: show }).click();
    await page.getByRole('button', { name: fix }).click();
    await page.waitForSelector('.finding-mark');
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    await board.close();
  },
);

it('fits a phone', async () => {
  const board = await openBoard({}, phone);
  const page = await openPage(board);
  await read(page, [upload('good.txt', reportOf(2022, 4321))]);
  await itemOf(page, 'good.txt').getByRole('button', { name: 'Show the figures' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await board.close();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
