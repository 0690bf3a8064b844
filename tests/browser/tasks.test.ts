import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toHtmlPage } from '../../src/documents/clean-html.ts';
import { toFormPaper } from '../../src/draft/form-paper.ts';
import { importReport } from '../../src/import/import-report.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { readFiled, withFigures } from '../draft/filed-draft.ts';
import { inSight, type Clicks } from './clicks.ts';
import { bytesOf, heading, panel, task } from './task.ts';

const wordText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
const documentOf = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** From the overview to the documents of a city. */
async function openDocuments(clicks: Clicks, page: Page): Promise<void> {
  await clicks.find('淮安');
  await clicks.press(page.getByRole('button', { name: '通报、函件、Excel' }));
  await page.locator('[role="dialog"] .send').waitFor({ timeout: 60_000 });
}

describe('an officer', () => {
  task('finds the city, and who of all its parts has filed', 3, async (clicks, page) => {
    await clicks.find('淮安');
    await heading(page, /淮安市：2023/u);
    const rows = page.locator('.place-table tbody tr');
    await inSight(rows.first());
    expect(await rows.count()).toBe(7);
    expect(await rows.filter({ hasText: '未收录' }).count()).toBe(5);
    await page.getByText('7个下级地方中，本站收录了2个的年报').waitFor();
  });

  task('takes a row apart, to the source of a figure', 5, async (clicks, page) => {
    await clicks.find('淮安');
    await clicks.press(page.getByRole('button', { name: /展开洪泽区/u }));
    await inSight(page.locator('.place-opened .place-measures'));
    await page.locator('.place-opened :is(.place-rank, .place-no-rank)').waitFor({ timeout: 60_000 });
    await clicks.press(page.locator('.place-opened td button').first());
    const source = page.getByRole('dialog', { name: '数字来源' });
    await source.getByText('第3页').waitFor({ timeout: 60_000 });
    expect(await source.innerText()).toMatch(/洪泽区人民政府2023年政府信息公开工作年度报告[^]*21/u);
  });

  task('ranks the parts of a place, or reads why they cannot be ranked', 4, async (clicks, page) => {
    await clicks.find('重庆');
    await clicks.press(page.getByRole('link', { name: '给各下级地方排名' }));
    await heading(page, '经得起质疑的排名');
    await inSight(page.getByText(/年度“区县级政府.*有全部所选指标/u));
    expect(await page.locator('.filter-button', { hasText: '地方' }).innerText()).toContain('重庆');
  });

  task('takes the notice as a Word file', 5, async (clicks, page) => {
    await openDocuments(clicks, page);
    const file = await clicks.take(documentOf(page, '排名通报: Word'));
    expect(file.suggestedFilename()).toMatch(/^排名通报.*淮安市.*\.docx$/u);
    expect(await wordText(await bytesOf(file))).toMatch(/淮安市/u);
  });

  task('takes the letters, one a report with findings', 5, async (clicks, page) => {
    await openDocuments(clicks, page);
    const file = await clicks.take(
      page.getByRole('dialog').getByRole('button', { name: /^核对函: (?:Word|全部)/u }),
    );
    const bytes = await bytesOf(file);
    const letters = file.suggestedFilename().endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes];
    for (const letter of letters) expect(await wordText(letter)).toMatch(/回执/u);
  });

  task('takes the workbook', 5, async (clicks, page) => {
    await openDocuments(clicks, page);
    const file = await clicks.take(documentOf(page, 'Excel 数据表: Excel'));
    const book = JSON.stringify(await readDocument(await bytesOf(file), 'book.xlsx'));
    expect(book).toContain('洪泽区');
  });

  task(
    'reads what contradicts in a report: two printed numbers, and their places',
    5,
    async (clicks, page) => {
      await clicks.find('淮安');
      await clicks.press(page.getByRole('link', { name: '1份报告自相矛盾' }));
      const findings = panel(page, 'findings-list').locator('.findings > li');
      await inSight(findings.first());
      expect(await findings.count()).toBe(2);
      expect(await findings.first().innerText()).toMatch(
        /淮安市洪泽区[^]*2023[^]*：\d+[^]*：\d+[^]*相差：\d+/u,
      );
      await clicks.press(findings.first().getByRole('button', { name: '查看来源' }));
      const source = page.getByRole('dialog', { name: '数字来源' });
      await source.locator('tbody tr').nth(1).waitFor({ timeout: 60_000 });
      for (const row of await source.locator('tbody tr').allInnerTexts()) expect(row).toMatch(/第\d+页/u);
    },
  );

  task('changes the year', 4, async (clicks, page) => {
    await clicks.find('淮安');
    await clicks.press(page.locator('.place-years').getByRole('link', { name: '2024', exact: true }));
    await heading(page, /淮安市：2024/u);
    await page.locator('.place-table tbody tr', { hasText: '未收录' }).nth(5).waitFor();
  });

  task('reads which governments of the province have filed in which year', 4, async (clicks, page) => {
    await clicks.find('江苏');
    await clicks.press(page.getByRole('link', { name: '历年谁报了、谁没有' }));
    const matrix = panel(page, 'filing-matrix');
    await inSight(matrix.locator('.filing-told'));
    expect(await matrix.locator('.filing-told').innerText()).toMatch(/109/u);
  });

  task('asks by one sentence who has not filed', 3, async (clicks, page) => {
    await clicks.find('江苏谁没报2023');
    await inSight(panel(page, 'filing-matrix').locator('.filing-told'));
    expect(new URL(page.url()).searchParams.get('for')).toBe('2023');
  });
});

const clean = readFiled('jiangsu/320813-hongze/2024');
const draft = Buffer.from(
  toHtmlPage(
    toFormPaper({
      publisher: '淮安市洪泽区人民政府',
      year: 2025,
      edition: '2021',
      figures: withFigures(clean, { 'disputes.review.total': { value: 9 } }).figures,
      paragraphs: [],
    }),
  ),
);

async function dropDraft(clicks: Clicks, page: Page): Promise<void> {
  await clicks.goTo('自查');
  await page.locator('[data-begin="2021"]').waitFor();
  await clicks.drop(page.locator('.check-page input[type=file]').first(), 'draft.html', draft);
  await page.waitForSelector('.check-page[data-draft="open"]', { timeout: 60_000 });
}

async function fillForm(clicks: Clicks, page: Page): Promise<void> {
  await clicks.goTo('自查');
  await clicks.press(page.locator('[data-begin="2021"]'));
  for (const [key, value] of [
    ['natural', '3'],
    ['total', '7'],
  ] as const) {
    await clicks.press(page.locator(`[id="cell-requests.received.${key}"]`));
    await clicks.type(value);
  }
}

describe('a clerk', () => {
  task('drops a draft, and sees the first finding with its cell', 3, async (clicks, page) => {
    await dropDraft(clicks, page);
    const first = page.locator('.check-found > .matters > li').first();
    await inSight(first);
    expect(await first.innerText()).toMatch(/行政复议[^]*9/u);
    await clicks.press(first.getByText('看这一格'));
    const cell = page.locator('[id="cell-disputes.review.total"]');
    await inSight(cell);
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
  });

  task('fills the form in, and sees a sum that does not balance', 6, async (clicks, page) => {
    await fillForm(clicks, page);
    const found = page.locator('.matters > li').first();
    await inSight(found);
    expect(await found.innerText()).toMatch(/总计：7；六类之和：3/u);
  });

  task('takes the form as a Word file', 7, async (clicks, page) => {
    await fillForm(clicks, page);
    const file = await clicks.take(page.locator('[data-out="docx"]'));
    const read = await importReport(await bytesOf(file), { name: 'form.docx' });
    expect(read.figures['requests.received.total']).toMatchObject({ value: 7 });
  });

  task('finds last year’s report put beside the draft', 2, async (clicks, page) => {
    await dropDraft(clicks, page);
    await page.waitForSelector('[data-prior="site"]', { timeout: 60_000 });
    expect(await page.locator('.check-prior').innerText()).toContain('与2024年度报告核对：淮安市洪泽区');
  });
});
