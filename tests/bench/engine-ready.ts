/** Until the board's engine answers, beside a bare page that starts the same WebAssembly in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Query } from '../../src/query/query.ts';
import { buildPage } from '../engine/build-page.ts';
import { generateData } from '../engine/generate-data.ts';
import { launchChromium } from '../engine/launch.ts';
import { writeData } from '../engine/write-data.ts';
import { serveFolders } from '../static-server.ts';
import { percentile } from './figures.ts';
import { report } from './limits.ts';

const repeats = 5;
const nothing: Query = { name: 'nothing', sql: 'SELECT 1 AS n', needs: {}, columns: { n: 'number' } };

const folder = await mkdtemp(join(tmpdir(), 'bench-ready-'));
await buildPage(join(folder, 'site'));
await buildPage(join(folder, 'bare'), resolve(import.meta.dirname, 'bare'));
await writeData(join(folder, 'data'), generateData(300));
const server = await serveFolders(
  { '/': join(folder, 'site'), '/bare/': join(folder, 'bare'), '/data/': join(folder, 'data') },
  { ranges: true },
);
const browser = await launchChromium();
const bare: number[] = [];
const ready: number[] = [];
for (let repeat = 0; repeat < repeats; repeat += 1) {
  const plain = await browser.newPage();
  await plain.goto(`${server.url}bare/`);
  bare.push(await plain.evaluate(() => window.barePage.instantiate()));
  await plain.close();
  const own = await browser.newPage();
  await own.goto(server.url);
  ready.push(
    await own.evaluate(async (query) => {
      const start = performance.now();
      await window.testPage.open('data/');
      const outcome = await window.testPage.run(query);
      if ('error' in outcome) throw new Error(outcome.message);
      return performance.now() - start;
    }, nothing),
  );
  await own.close();
}
await browser.close();
await server.close();
await rm(folder, { recursive: true });
await report('engine-ready', [
  { name: 'bare page ready', value: percentile(bare, 0.5), unit: 'ms' },
  { name: 'engine ready', value: percentile(ready, 0.5), unit: 'ms' },
  {
    name: 'engine ready / bare page',
    value: percentile(ready, 0.5) / percentile(bare, 0.5),
    unit: 'ratio',
    most: 1.2,
  },
]);
