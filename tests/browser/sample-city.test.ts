import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { strToU8 } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReportFile } from '../../src/cli/data/parse-data-file.ts';
import { sampleSize } from '../../src/ui/reports/sample-offer.tsx';
import { closeBrowser, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

let board: Board;
let page: Page;
beforeEach(async () => {
  board = await openBoard();
  page = board.page;
});
afterEach(async () => {
  expect(strayRequests(board)).toEqual([]);
  await board.close();
});

async function openReports(language = 'en'): Promise<void> {
  await page.goto(`${board.url}reports/?lang=${language}`);
  await page.waitForSelector('.reports-page:not([data-kept="unknown"])');
}

async function loadSample(): Promise<void> {
  await openReports();
  await page.getByRole('button', { name: 'Load the sample city' }).click();
  await page.waitForSelector(`.sample-offer[data-sample="${sampleSize.reports}"]`, { timeout: 60_000 });
}

const note = (): Locator => page.locator('.own-note');

async function saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function take(view: string, what: string): Promise<{ name: string; text: string }> {
  const panel = page.locator(`figure[data-view="${view}"]`);
  return saved(async () => {
    await panel.locator('.panel-tools > button').last().click();
    await page.getByRole('menuitem', { name: what }).click();
  });
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('the sample city', () => {
  it('is fetched on a click alone, ranked and shown with one more, counted nowhere else, and removed', async () => {
    await openReports();
    const fetched = () => board.requests.filter((request) => /sample-city.*\.zip/.test(request)).length;
    expect(fetched()).toBe(0);
    const start = performance.now();
    await loadSample();
    expect(fetched()).toBe(1);
    const loaded = performance.now();
    await page.getByRole('link', { name: 'Rank the sample districts' }).click();
    await page.waitForSelector('figure[data-view="ranking-table"] tbody tr');
    console.log(
      `Sample city: ${Math.round(loaded - start)} ms to load, ${Math.round(performance.now() - start)} ms from the click to its ranking`,
    );
    const ranked = await page.locator('main').innerText();
    expect(ranked).toContain('Yunchuan Sample District');
    // The reference set names the city, not its code.
    await page.waitForFunction(() =>
      /county governments; [^.]*Sample City[^.]*\. Scores/.test(
        document.querySelector('.rank-notes')?.textContent ?? '',
      ),
    );
    expect(await note().getAttribute('data-sample')).toBe(String(sampleSize.reports));
    expect(await note().innerText()).toMatch(/^Sample: /);

    await page.goto(`${board.url}place/?at=990100&lang=en`);
    await page.waitForSelector('.place-table');
    expect(await page.locator('h1').innerText()).toContain('Sample City');
    expect(await page.locator('.place-table tbody tr').count()).toBe(12);

    await page.goto(`${board.url}requests/?lang=en`);
    await panelStates(page);
    expect(await note().getAttribute('data-sample')).toBe('0');
    expect(await page.locator('main').innerText()).not.toMatch(/Sample/);
    await note().getByRole('button', { name: 'Remove the sample city' }).click();
    await note().waitFor({ state: 'detached' });
    await page.goto(`${board.url}place/?at=990100&lang=en`);
    expect(await note().innerText()).toContain('not loaded');
  });

  it('marks what leaves its pages', async () => {
    await loadSample();
    await page.goto(`${board.url}channels/?lang=en&within=990100`);
    await panelStates(page);
    const csv = await take('channels-by-publisher', 'Download data (CSV)');
    expect(csv.name).toContain('示例');
    const [head = '', first = ''] = csv.text.split('\r\n');
    expect(head).toMatch(/,Data$/);
    expect(first).toContain('Sample');
  });

  it.each(['hans', 'hant', 'en'])('has nothing that axe finds, and fits 320 pixels: %s', async (language) => {
    await loadSample();
    await page.setViewportSize({ width: 320, height: 700 });
    await openReports(language);
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goto(`${board.url}place/?at=990100&lang=${language}`);
    await page.waitForSelector('.place-table');
    await note().waitFor();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

const upload = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(strToU8(text)) });
const reportOf = (name: string, year: number, items: number): string =>
  `${name}${year}年政府信息公开工作年度报告\n一、总体情况\n${year}年，全区主动公开政府信息${items}条。政府网站公开政府信息${items}条。\n`;

async function read(files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await page.waitForSelector('[data-reading="done"]', { timeout: 60_000 });
}

describe('own reports', () => {
  it('are told of on every page, marked in what leaves it, and laid aside and back', async () => {
    await openReports();
    await read([
      upload('a.txt', reportOf('成都市武侯区', 2022, 4321)),
      upload('b.txt', reportOf('成都市锦江区', 2022, 99)),
    ]);
    await page.goto(`${board.url}channels/?lang=en`);
    await panelStates(page);
    expect(await note().innerText()).toContain('your 2 reports');
    const csv = await take('channels-by-publisher', 'Download data (CSV)');
    expect(csv.name).toContain('_with-own-2');
    expect(csv.text.split('\r\n')[1]).toContain('With 2 reports of the reader’s own');
    const svg = await take('channels-by-publisher', 'Download image (SVG)');
    expect(svg.text).toContain('With 2 reports of the reader’s own');
    expect(svg.text).toContain('own=2');
    await note().getByRole('button', { name: 'Lay aside' }).click();
    await panelStates(page);
    expect(await note().getAttribute('data-own')).toBe('0');
    const without = await take('channels-by-publisher', 'Download data (CSV)');
    expect(without.name).not.toContain('own');
    expect(without.text).not.toMatch(/yours|reader’s own/);
    await note().getByRole('button', { name: 'Lay back' }).click();
    await panelStates(page);
    expect(await note().getAttribute('data-own')).toBe('2');
  });

  it('lead to their place and their ranking, and take another place from the register', async () => {
    await openReports();
    await read([upload('a.txt', reportOf('成都市武侯区', 2022, 4321))]);
    const ways = page.getByRole('navigation', { name: 'What to do with your reports' });
    expect(await ways.getByRole('link', { name: 'Rank mine' }).getAttribute('href')).toContain(
      'publishers=yours:',
    );
    await ways.getByRole('link', { name: /^Show Wuhou/ }).waitFor();
    const item = page.locator('li[data-outcome="read"]').first();
    await item.getByRole('button', { name: 'Set publisher, place or year right' }).click();
    const editor = item.locator('.head-editor');
    const name = editor.getByRole('combobox', { name: 'Publisher' });
    await name.fill('');
    await name.press('Escape');
    expect(await editor.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    expect(await editor.locator('.field-wrong').count()).toBe(1);
    await name.fill('某某新区');
    await name.press('Escape');
    await editor.getByLabel('Level').selectOption({ label: 'City' });
    const place = editor.getByRole('combobox', { name: 'Place' });
    await place.fill('');
    await place.pressSequentially('Mianyang', { delay: 40 });
    await page
      .getByRole('option', { name: /Mianyang/ })
      .first()
      .click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await editor.getByLabel('Speaks for').selectOption({ label: 'One organ' });
    expect(await editor.locator('.field-wrong').count()).toBe(0);
    await editor.getByRole('button', { name: 'Save' }).click();
    await ways.getByRole('link', { name: /^Show Mianyang/ }).waitFor();
    expect(await item.getByRole('heading', { level: 3 }).innerText()).toContain('某某新区');
  });

  it('take explanations and corrections, which go with their data file', async () => {
    await loadSample();
    const item = page.locator('li[data-file$="示例云川区-2022.html"]');
    for (let turn = 0; turn < 3 && (await item.count()) === 0; turn += 1)
      await page.getByRole('button', { name: 'Next page' }).click();
    await item.getByRole('button', { name: 'Show the figures' }).click();
    const finding = item.locator('.report-form > .form-section .findings > li').last();
    await finding.getByRole('button', { name: 'Explain' }).click();
    await finding.getByRole('button', { name: 'Save the explanation' }).click();
    expect(await finding.getByRole('alert').innerText()).toContain('needed');
    await finding.getByLabel('Explanation (one sentence)').fill('填报时多计两件。');
    await finding.getByRole('button', { name: 'Save the explanation' }).click();
    await finding.locator('.finding-explained').waitFor();

    await item.locator('td[data-indicator="requests.granted.total"] .cell-button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Corrected number/).fill('1');
    await dialog.getByRole('button', { name: 'Save the correction' }).click();
    expect(await dialog.locator('.field-wrong').innerText()).toContain('ground');
    await dialog.getByLabel('On what ground').fill('office letter');
    await dialog.getByRole('button', { name: 'Save the correction' }).click();
    await dialog.getByText('Saved; the checks were run again.').waitFor();
    await page.keyboard.press('Escape');
    expect(await item.locator('td[data-indicator="requests.granted.total"] .cell-button').innerText()).toBe(
      '1',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export="json"]').click(),
    ]);
    const { unzipSync } = await import('fflate');
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    const [path = '', bytes = new Uint8Array()] =
      Object.entries(files).find(([file]) => file.includes('示例云川区/2022')) ?? [];
    const file = parseReportFile(path, Buffer.from(bytes).toString('utf8'));
    expect(file.corrections).toMatchObject([
      { key: 'requests.granted.total', corrected: 1, reason: 'office letter' },
    ]);
    expect(file.explanations).toMatchObject([
      { check: 'requests.outcomes', at: 'total', text: '填报时多计两件。' },
    ]);
  });
});

it('asks what the columns of a ledger hold before it reads a row', async () => {
  await openReports();
  const heads = [
    '单位名称',
    '年度',
    '本年新收政府信息公开申请数量',
    '上年结转政府信息公开申请数量',
    '予以公开',
    '部分公开',
    '不明栏',
  ];
  const rows = [
    ['成都市武侯区人民政府', 2022, 12, 1, 9, 0, 5],
    ['成都市锦江区人民政府', 2022, 20, 0, 15, 1, 6],
    ['成都市青羊区人民政府', 2022, 31, 2, 22, 1, 7],
  ];
  const ledger = [heads, ...rows].map((row) => row.join(',')).join('\n');
  await read([upload('ledger.csv', ledger)]);
  const table = page.locator('[data-ledger="ledger.csv"]');
  expect(await table.locator('tr[data-column]').count()).toBe(7);
  expect(await page.locator('.own-reports').getAttribute('data-count')).toBe('0');
  await table.locator('tr[data-column="6"]').getByRole('button').click();
  await table.locator('tr[data-column="6"] select').selectOption('requests.concluded.total');
  await table.getByRole('button', { name: 'Read 3 rows so' }).click();
  await page.waitForSelector('.own-reports[data-count="3"]');
  await table.waitFor({ state: 'detached' });
  const item = page.locator('li[data-outcome="read"]').first();
  await item.getByRole('button', { name: 'Show the figures' }).click();
  expect(await item.locator('td[data-indicator="requests.concluded.total"] .cell-button').innerText()).toBe(
    '7',
  );
});

it('says of a link what does not go with it, and fits a phone', async () => {
  await page.setViewportSize(phone);
  await page.goto(`${board.url}channels/?lang=en&own=19`);
  expect(await note().innerText()).toContain('19 reports');
  await note().getByRole('button', { name: 'Close' }).click();
  await note().waitFor({ state: 'detached' });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
