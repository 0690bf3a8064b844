import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { everything } from '../../src/query/filter.ts';
import type { Query } from '../../src/query/query.ts';
import { allViews } from '../../src/views/page-views.ts';
import { buildPage } from '../engine/build-page.ts';
import { generateData } from '../engine/generate-data.ts';
import { launchChromium, watchPage, type Watched } from '../engine/launch.ts';
import { filters, measureKeys, measureQuery } from '../engine/measure-queries.ts';
import { serveFolders, type StaticServer } from '../static-server.ts';
import { knownDifferences, wholeTables } from '../engine/test-queries.ts';
import { divideByYear, writeData } from '../engine/write-data.ts';

const built = resolve(import.meta.dirname, '../../public/data');

/** Generated tables, the same divided by year, and the built data where there is any. */
const folders = ['generated', 'divided', ...(existsSync(join(built, 'manifest.json')) ? ['built'] : [])];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'both-'));
  await buildPage(join(folder, 'site'));
  await writeData(join(folder, 'generated'), generateData(600));
  await writeData(join(folder, 'divided'), divideByYear(generateData(600)));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe.each(folders)('both engines, on the %s data', (name) => {
  let native: Database;
  let server: StaticServer;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    const data = name === 'built' ? built : join(folder, name);
    native = await openNodeDatabase(data);
    server = await serveFolders({ '/': join(folder, 'site'), '/data/': data }, { ranges: true });
    page = await browser.newPage();
    watched = watchPage(page, new URL(server.url).origin);
    await page.goto(server.url);
    await page.evaluate(() => window.testPage.open('data/'));
  });

  afterAll(async () => {
    await page.close();
    await server.close();
    await native.close();
  });

  /** The three publishers with most reports. */
  async function somePublishers(): Promise<string[]> {
    const rows = await native.run({
      name: 'some-publishers',
      sql: 'SELECT publisher_id FROM reports GROUP BY publisher_id ORDER BY count(*) DESC, publisher_id LIMIT 3',
      needs: { reports: ['publisher_id'] },
      columns: { publisher_id: 'text' },
    });
    return rows.map(({ publisher_id }) => publisher_id ?? '');
  }

  /** Runs the queries on both; at least one of them must have rows. */
  async function expectEqualRows(queries: readonly Query[]): Promise<void> {
    let rows = 0;
    const outcomes = await page.evaluate((asked) => window.testPage.runAll(asked), [...queries]);
    for (const [index, query] of queries.entries()) {
      const outcome = outcomes[index];
      expect(outcome, query.name).not.toHaveProperty('error');
      const expected = await native.run(query);
      rows += expected.length;
      expect(outcome && 'rows' in outcome ? outcome.rows : null, query.name).toEqual(expected);
    }
    expect(rows).toBeGreaterThan(0);
  }

  it('hold the same tables', async () => {
    await expectEqualRows(wholeTables);
  });

  it('agree where engines are known to differ', async () => {
    await expectEqualRows(knownDifferences);
  });

  it.each(measureKeys)('agree on the measure %s under every filter', async (key) => {
    await expectEqualRows(Object.values(filters).map((filter) => measureQuery(key, filter)));
  });

  it.each(allViews.map((view) => [view.id, view] as const))(
    'agree on the view %s under every filter',
    async (_, view) => {
      const all = [...Object.values(filters), { ...everything, publishers: await somePublishers() }];
      await expectEqualRows(all.map((filter) => view.query(filter)));
    },
  );

  it('asked nothing of any other host, and kept to the policy', () => {
    expect(watched.asked.length).toBeGreaterThan(3);
    expect(watched).toMatchObject({ outside: [], breaches: [] });
  });
});
