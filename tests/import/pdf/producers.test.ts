import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';
import { plainStyle, writePage, type Style } from '../documents/write-page.ts';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path): path is string => path !== undefined && existsSync(path));

const styles: readonly Style[] = [
  { ...plainStyle, lead: 6, repeatHeader: true, verticalLabel: true },
  { ...plainStyle, fontSize: 9, letterSpacing: 0.3, lead: 12, align: 'top' },
  { ...plainStyle, fontSize: 8, borders: 'rows', lead: 16, repeatHeader: true },
  { ...plainStyle, fontSize: 9, borders: 'none', lead: 3, verticalLabel: true },
];
const footer =
  '<div style="font-size:9px;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>';

describe.skipIf(executable === undefined)(
  'PDFs that a browser prints (skipped where there is no Chromium)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
    });

    it.each(
      styles.flatMap((style, at) =>
        (['2019', '2021'] as const).map((edition) => ({ style, edition, seed: 40 + at })),
      ),
    )(
      'give every figure ($edition form, borders: $style.borders, $style.fontSize pt, seed $seed)',
      async ({ style, edition, seed }) => {
        const made = makeFigures(edition, seed);
        const page = await browser.newPage();
        await page.setContent(writePage(makeTables(edition, made), style, edition));
        const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
        const printed = await page.pdf({
          format: 'A4',
          margin,
          displayHeaderFooter: true,
          headerTemplate: '<i></i>',
          footerTemplate: footer,
        });
        await page.close();
        const document = await readPdf(new Uint8Array(printed));
        expect(document.blocks.at(-1)?.page).toBeGreaterThan(1);
        expect(compareFigures(document, made)).toEqual({
          right: made.size,
          wrong: [],
          missing: [],
          invented: [],
        });
      },
      60_000,
    );
  },
);
