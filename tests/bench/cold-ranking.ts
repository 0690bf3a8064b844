/**
 * From the address of a ranking to its ranks, and to all of the page with its intervals, on a page that has loaded nothing
 * before: of all publishers of one group, each with seven reports. Run: npm run bench -- cold-ranking [reports …] [--record]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../src/schema/manifest.ts';
import { manyPublishers } from '../browser/many-publishers.ts';
import { launchChromium } from '../engine/launch.ts';
import { writeData } from '../engine/write-data.ts';
import { serveFolders } from '../static-server.ts';
import { record, showSpread, spreadOf } from './figures.ts';
import { onFreshPage } from './fresh-page.ts';
import { dist, manifestForPages } from './manifest-for-pages.ts';
import { settle } from './scale-paint.ts';

const numbers = process.argv
  .slice(2)
  .map(Number)
  .filter((value) => value > 0);
const sizes = numbers.length > 0 ? numbers : [1000, 10_000, 21_000];
const years = 7;
const repeats = 5;
const patience = 120_000;

for (const reports of sizes) {
  const publishers = Math.round(reports / years);
  const folder = await mkdtemp(join(tmpdir(), 'cold-ranking-'));
  await writeData(folder, manyPublishers(publishers, years));
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const server = await serveFolders(
    { '/': dist, '/data/': folder, '/data/manifest.json': await manifestForPages(manifest) },
    { ranges: true },
  );
  const browser = await launchChromium();
  const ranked: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < repeats; run += 1) {
    await onFreshPage(browser, `${server.url}ranking/?lang=en&preset=requests`, async (page) => {
      const now = () => page.evaluate(() => performance.now());
      await page.waitForFunction(
        (least) => Number(document.querySelector('.rank-table')?.getAttribute('aria-rowcount')) > least,
        publishers / 2,
        { timeout: patience },
      );
      ranked.push(await now());
      await page.waitForSelector('.rank-run[data-run="ready"]', { timeout: patience });
      await settle(page, patience);
      whole.push(await now());
    });
  }
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  const [ranks, all] = [spreadOf(ranked), spreadOf(whole)];
  console.log(
    `${reports.toLocaleString('en')} reports, ${publishers.toLocaleString('en')} ranked: ranks after ${showSpread(ranks)}; all of the page after ${showSpread(all)}`,
  );
  await record('cold-ranking', { reports, publishers, ranks, all });
}
