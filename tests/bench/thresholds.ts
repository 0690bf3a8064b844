/**
 * Every threshold of the engine: the time of what its way is for, and the bytes of data that it fetches, with the way taken
 * against the same without it in the same run, on both sides of the threshold. Run: npm run bench -- thresholds [--threshold=NAME …] [--record]
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Thresholds } from '../../src/engine/thresholds.ts';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Query } from '../../src/query/query.ts';
import { buildPage } from '../engine/build-page.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders } from '../static-server.ts';
import { ratio, record, spreadOf } from './figures.ts';
import { onFreshPage } from './fresh-page.ts';
import { cache, dataOf } from './scale-data.ts';
import { ways, type Task, type Way } from './threshold-ways.ts';

const repeats = 5;

/** Which reports are asked about one by one. */
const someReports: Query<{ report_id: 'text' }> = {
  name: 'some-reports',
  sql: 'SELECT report_id FROM reports ORDER BY hash(report_id) LIMIT 10',
  needs: { reports: ['report_id'] },
  columns: { report_id: 'text' },
};

async function idsOf(folder: string): Promise<readonly string[]> {
  const database = await openNodeDatabase(folder);
  const rows = await database.run(someReports);
  await database.close();
  return rows.flatMap(({ report_id: id }) => id ?? []);
}

/** Milliseconds of what a task measures, on a page that has loaded nothing before. */
const perform = (page: Page, task: Task, limits: Partial<Thresholds>): Promise<number> =>
  page.evaluate(
    async ([what, other]) => {
      const { testPage } = window;
      await testPage.open('data/', other);
      const all = [...what.before];
      for (const query of all) {
        const outcome = await testPage.run(query);
        if ('error' in outcome) throw new Error(outcome.message);
      }
      if (what.do === 'called off') return (await testPage.runAfter(what.called, 5, what.asked)).ms;
      const start = performance.now();
      if (what.do === 'together') for (const queries of what.asked) await testPage.runAll(queries);
      else for (const query of what.asked) await testPage.run(query);
      return performance.now() - start;
    },
    [task, limits] as const,
  );

const fetchedFrom = (sent: ReadonlyMap<string, number>): number =>
  [...sent].reduce((sum, [path, bytes]) => sum + (path.startsWith('/data/') ? bytes : 0), 0);

const named = process.argv.flatMap((word) => (word.startsWith('--threshold=') ? [word.slice(12)] : []));
const isAsked = ({ threshold }: Way): boolean => named.length === 0 || named.includes(threshold);

await buildPage(join(cache, 'site'));
const browser = await launchChromium();
const figures: Record<string, number> = {};
for (const { threshold, what, taken, not, sides } of ways.filter(isAsked)) {
  console.log(`${threshold}: ${what}`);
  for (const { side, reports, task } of sides) {
    const { folder } = await dataOf(reports);
    const server = await serveFolders({ '/': join(cache, 'site'), '/data/': folder }, { ranges: true });
    const asked = task(await idsOf(folder));
    const bytes = { with: 0, without: 0 };
    const times: { with: number[]; without: number[] } = { with: [], without: [] };
    for (let run = 0; run < repeats; run += 1) {
      server.sent.clear();
      times.with.push(await onFreshPage(browser, server.url, (page) => perform(page, asked, taken)));
      bytes.with = fetchedFrom(server.sent);
      server.sent.clear();
      times.without.push(await onFreshPage(browser, server.url, (page) => perform(page, asked, not)));
      bytes.without = fetchedFrom(server.sent);
    }
    const [on, off] = [spreadOf(times.with).p50, spreadOf(times.without).p50];
    console.log(
      `  ${side}: ${on} ms with, ${off} ms without; ${ratio(on, off)}; bytes ${ratio(bytes.with, bytes.without)}`,
    );
    figures[`${threshold}, ${what}, ${side}`] = Number((on / off).toFixed(2));
    await server.close();
  }
}
await browser.close();
await record('thresholds', { figures });
