/**
 * The first of twenty files on the page “Your reports”: from the choice of the files until it is in the list, beside the same
 * file chosen alone, each on a fresh page; web pages and PDF files. Run: npm run bench -- first-file [--record]
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../engine/launch.ts';
import { makeFigures } from '../import/documents/form-figures.ts';
import { makeTables } from '../import/documents/form-tables.ts';
import { plainStyle as plainPages, setPages } from '../import/documents/set-pages.ts';
import { plainStyle, writePage } from '../import/documents/write-page.ts';
import { writePdf } from '../import/documents/write-pdf.ts';
import { serveFolders } from '../static-server.ts';
import { percentile } from './figures.ts';
import { onFreshPage } from './fresh-page.ts';
import { report } from './limits.ts';

const files = 20;
const rounds = 7;

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const makers: Readonly<Record<string, (seed: number) => Uint8Array | string>> = {
  html: (seed) => writePage(makeTables('2021', makeFigures('2021', seed)), plainStyle, '2021'),
  pdf: (seed) =>
    writePdf(
      setPages(
        '某某市2023年政府信息公开工作年度报告',
        makeTables('2021', makeFigures('2021', seed)),
        plainPages,
      ),
    ),
};

/** Milliseconds from the choice of files until the first of them is in the list, by the page's own clock. */
async function untilShown(page: Page, chosen: readonly Chosen[]): Promise<number> {
  await page.waitForSelector('.reports-page:not([data-kept="unknown"])');
  const [first] = chosen;
  const shown = page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        let start = 0;
        document.addEventListener('change', () => (start = performance.now()), { capture: true, once: true });
        const look = (): void => {
          if (!document.querySelector(`li[data-outcome="read"][data-file="${name}"]`)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
      }),
    first?.name ?? '',
  );
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...chosen]);
  return shown;
}

const browser = await launchChromium();
const server = await serveFolders({ '/': join(import.meta.dirname, '../../dist') }, { ranges: true });
for (const [kind, make] of Object.entries(makers)) {
  const many = Array.from({ length: files }, (_, seed) => ({
    name: `${seed}.${kind}`,
    mimeType: '',
    buffer: Buffer.from(make(seed + 1)),
  }));
  const [alone, first]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const measure = (chosen: readonly Chosen[]) =>
      onFreshPage(browser, `${server.url}reports/`, (page) => untilShown(page, chosen));
    alone.push(await measure(many.slice(0, 1)));
    first.push(await measure(many));
  }
  const [ofAlone, ofFirst] = [percentile(alone, 0.5), percentile(first, 0.5)];
  await report('first-file', [
    { name: `${kind}: read alone and shown`, value: ofAlone, unit: 'ms' },
    { name: `${kind}: the first of ${files} shown`, value: ofFirst, unit: 'ms' },
    { name: `${kind}: the first of ${files} / alone`, value: ofFirst / ofAlone, unit: 'ratio', most: 2 },
  ]);
}
await server.close();
await browser.close();
