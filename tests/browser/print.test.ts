import { afterAll, describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readData } from '../../src/cli/data/read-data.ts';
import { fromFiled } from '../../src/import/file/filed-figures.ts';
import { indicatorOf, isIndicatorKey } from '../../src/schema/indicators.ts';
import { hasValue } from '../../src/schema/report.ts';
import { formatOf } from '../../src/text/format.ts';
import { loadMessages } from '../../src/text/load.ts';
import { numberUnitOf } from '../../src/ui/source/figure-text.ts';
import { closeBrowser, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

type Piece = { readonly text: string; readonly left: number; readonly right: number; readonly y: number };
type Sheet = { readonly width: number; readonly height: number; readonly pieces: readonly Piece[] };

/** The pages of a PDF with their words and where these stand (points from the lower left corner). */
async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
  const file = await getDocument({ data: bytes, useSystemFonts: true }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              left: Number(item.transform[4]),
              right: Number(item.transform[4]) + item.width,
              y: Number(item.transform[5]),
            },
          ]
        : [],
    );
    sheets.push({ width, height, pieces });
  }
  await file.destroy();
  return sheets;
}

const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');
const textOf = ({ pieces }: Sheet) => bare(pieces.map(({ text }) => text).join(''));

/** A page of A4 in points, and the margins within which everything but the running lines stands. */
const [a4Width, a4Height] = [595, 842];
const point = 72 / 25.4;
const margin = { side: 15 * point, top: 18 * point, bottom: 17 * point };

const printed = [
  { id: '320813-hongze', language: 'hans', several: true },
  { id: '321300-suqian', language: 'hant', several: true },
  { id: '610900-ankang-gaoxinqu', language: 'en', several: false },
  { id: '340100-hefei-jingkaiqu', language: 'hans', several: false },
] as const;

const { reports } = await readData(new URL('../../data/', import.meta.url).pathname);

describe.each(printed)('$id on paper ($language)', ({ id, language, several }) => {
  it('is a clean report on A4 pages, its figures those of the data', async () => {
    const board = await openBoard();
    await board.page.emulateMedia({ colorScheme: 'dark' });
    await board.page.goto(`${board.url}publisher/?id=${id}&lang=${language}`);
    await board.page.waitForSelector('[data-section="sources"]', { timeout: 60_000 });
    await panelStates(board.page);
    if (several) await board.page.waitForSelector('.chart[data-drawn]');
    await board.page.waitForFunction(
      () => document.querySelector('main [role="status"]:not(:empty):not(.toast)') === null,
    );
    const messages = await loadMessages(language);
    const { app, take } = messages;
    const name = await board.page.locator('main h1').innerText();
    const titles = await board.page.locator('main h2').allInnerTexts();
    await board.page.getByRole('button', { name: take.print.button }).waitFor();
    const sheets = await readPdf(new Uint8Array(await board.page.pdf({ preferCSSPageSize: true })));
    const format = formatOf(language);

    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThan(11);
    sheets.forEach((sheet, at) => {
      expect(Math.abs(sheet.width - a4Width)).toBeLessThan(2);
      expect(Math.abs(sheet.height - a4Height)).toBeLessThan(2);
      const text = textOf(sheet);
      expect(text).toContain(`${at + 1}/${sheets.length}`);
      expect(text).toContain(bare(take.print.head(name)));
      expect(text).toMatch(/[0-9a-f]{12}/);
      for (const { text: word, left, right } of sheet.pieces) {
        expect(left, word).toBeGreaterThan(margin.side - 2);
        expect(right, word).toBeLessThan(a4Width - margin.side + 2);
      }
    });
    const inside = (sheet: Sheet) =>
      sheet.pieces.filter(({ y }) => y > margin.bottom && y < a4Height - margin.top);
    expect(
      new Set(inside(sheets.at(-1) ?? { width: 0, height: 0, pieces: [] }).map(({ y }) => Math.round(y)))
        .size,
      'lines on the last page',
    ).toBeGreaterThan(5);

    const all = sheets.map((sheet) => textOf(sheet)).join('');
    for (const title of titles) expect(all).toContain(bare(title));
    for (const word of [
      app.panel.actions,
      app.publisher.change,
      app.filter.label,
      take.print.button,
      app.source.official,
    ])
      expect(all).not.toContain(bare(word));
    let checked = 0;
    const own = reports.filter(({ content }) => content.publisher === id);
    expect(own.length).toBeGreaterThan(0);
    for (const { content } of own) {
      for (const [key, filed] of Object.entries(content.figures)) {
        if (!isIndicatorKey(key)) continue;
        const indicator = indicatorOf(key);
        if (indicator.section === 'requests' && indicator.column !== 'total') continue;
        const figure = fromFiled(filed);
        if (!hasValue(figure)) continue;
        const said = bare(format.exact(figure.value, numberUnitOf(indicator)));
        checked += 1;
        expect(all, `${content.report.year} ${key}`).toContain(said);
      }
    }
    expect(checked, 'figures held against the data').toBeGreaterThan(several ? 20 : 0);
    if (several) {
      const { noPanel, matchedMedian } = messages.groups;
      const peers = [noPanel('5'), matchedMedian('|').split('|')[0] ?? ''].map(bare);
      expect(
        peers.some((words) => all.includes(words)),
        'the peers, or why there are none',
      ).toBe(true);
      for (const { content } of own) expect(all).toContain(String(content.report.year));
    }
    expect(board.complaints).toEqual([]);
    await board.close();
  });
});

describe('paper', () => {
  it('shows each figure in the row and the year that the data have it in', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}publisher/?id=320813-hongze&lang=hans`);
    await panelStates(board.page);
    await board.page.waitForSelector('.chart[data-drawn]');
    const sheets = await readPdf(new Uint8Array(await board.page.pdf({ preferCSSPageSize: true })));
    const all = sheets.map((sheet) => textOf(sheet)).join('|');
    for (const row of ['本年新收2195', '行政许可·处理决定数量5509,487', '行政复议·结果维持101']) {
      expect(all).toContain(row);
    }
    await board.close();
  });

  it('is asked for by the button, once the charts can be drawn on it', async () => {
    const board = await openBoard();
    await board.page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await board.page.goto(`${board.url}publisher/?id=320813-hongze&lang=en`);
    const { take } = await loadMessages('en');
    await board.page.getByRole('button', { name: take.print.button }).click();
    await board.page.waitForSelector('html[data-printed="yes"]');
    await board.close();
  });

  it.each(['ranking/', 'channels/', ''])(
    'takes every page: %s fits across, in light colours',
    async (path) => {
      const board = await openBoard();
      await board.page.emulateMedia({ colorScheme: 'dark' });
      await board.page.goto(`${board.url}${path}?lang=en`);
      await panelStates(board.page);
      const sheets = await readPdf(new Uint8Array(await board.page.pdf({ preferCSSPageSize: true })));
      const title = bare(
        (await loadMessages('en')).app.pages[
          path === '' ? 'overview' : path === 'ranking/' ? 'ranking' : 'channels'
        ].title,
      );
      expect(textOf(sheets[0] ?? { width: 0, height: 0, pieces: [] })).toContain(title);
      for (const sheet of sheets) {
        expect(Math.abs(sheet.width - a4Width)).toBeLessThan(2);
        for (const { text, right } of sheet.pieces)
          expect(right, text).toBeLessThan(a4Width - margin.side + 2);
      }
      await board.close();
    },
  );
});
