import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { tables } from '../../src/schema/tables.ts';
import { answered, endless, limits, refused, wide, wrong } from '../engine/ask-cases.ts';
import { buildPage } from '../engine/build-page.ts';
import { generateData } from '../engine/generate-data.ts';
import { launchChromium, watchPage, type Watched } from '../engine/launch.ts';
import type { AskOutcome } from '../engine/page/page.ts';
import { writeData } from '../engine/write-data.ts';
import { serveFolders, type StaticServer } from '../static-server.ts';

describe('free SQL, in a browser', () => {
  let folder: string;
  let server: StaticServer;
  let native: Database;
  let browser: Browser;
  let page: Page;
  let watched: Watched;

  const open = async () => {
    await page.goto(server.url);
    await page.evaluate(() => window.testPage.open('data/'));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ask-'));
    const data = join(folder, 'data');
    await buildPage(join(folder, 'site'));
    await writeData(data, generateData(50));
    native = await openNodeDatabase(data);
    server = await serveFolders({ '/': join(folder, 'site'), '/data/': data }, { ranges: true });
    browser = await launchChromium();
    page = await browser.newPage();
    watched = watchPage(page, new URL(server.url).origin);
    await open();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await native.close();
    await rm(folder, { recursive: true });
  });

  const ask = (sql: string, within = limits, cancelAfter?: number): Promise<AskOutcome> =>
    page.evaluate(
      ([text, limit, after]) =>
        after === null ? window.testPage.ask(text, limit) : window.testPage.ask(text, limit, after),
      [sql, within, cancelAfter ?? null] as const,
    );

  const counts = Object.keys(tables)
    .map((table) => `SELECT '${table}' AS name, count(*) AS n FROM ${table}`)
    .join(' UNION ALL ');

  it('sees every table whole, whatever is loaded', { timeout: 120_000 }, async () => {
    for (const order of [wide, wide.toReversed(), wide.slice(4)]) {
      await open();
      for (const sql of order) expect(await ask(sql), sql).toEqual(await native.ask(sql, limits));
    }
  });

  it('loads what a question speaks of, and nothing of other tables', async () => {
    await open();
    server.sent.clear();
    await ask('SELECT year, count(*) FROM reports GROUP BY year');
    const files = [...server.sent.keys()].filter((path) => path.endsWith('.parquet'));
    expect(files).toEqual(['/data/reports.parquet']);
    server.sent.clear();
    expect(await ask('DESCRIBE findings')).toMatchObject({ columns: { length: 6 } });
    expect(await ask('SELECT yeer FROM channels')).toMatchObject({ fault: 'sql' });
    expect([...server.sent.keys()]).toEqual([]);
  });

  it('refuses everything that is no question, and no table is changed by it', async () => {
    await open();
    const before = await ask(counts);
    server.sent.clear();
    for (const [sql, fault] of refused) expect(await ask(sql), sql).toMatchObject({ fault });
    expect(await ask(counts)).toEqual(before);
    expect(server.sent.size).toBe(0);
    expect(watched).toMatchObject({ outside: [], breaches: [] });
  });

  it('answers as native DuckDB does, with types and nulls', async () => {
    for (const { sql, types, rows } of answered) {
      const asked = await ask(sql);
      expect(asked, sql).toEqual(await native.ask(sql, limits));
      expect('columns' in asked && asked.columns.map(({ type }) => type), sql).toEqual(types);
      expect('rows' in asked && asked.rows, sql).toEqual(rows);
    }
  });

  it('tells what DuckDB complains of, and where', async () => {
    for (const [sql, message, at] of wrong) {
      const told = await ask(sql);
      expect(told, sql).toMatchObject({ fault: 'sql', message: expect.stringMatching(message) as string });
      if (at !== '' && 'at' in told) expect(sql.slice(told.at ?? sql.length)).toMatch(new RegExp(`^${at}`));
    }
  });

  it('gives the first rows, and says that there are more', async () => {
    expect(await ask('FROM range(100000000)', { ...limits, rows: 2 })).toMatchObject({
      rows: [['0'], ['1']],
      more: true,
    });
  });

  it('stops a question over its time, and a cancelled one, and answers the next', async () => {
    expect(await ask(endless, { ...limits, milliseconds: 100 })).toMatchObject({ fault: 'too_long' });
    expect(await ask(endless, limits, 100)).toEqual({ fault: null, message: 'cancelled', at: null });
    expect(await ask('SELECT 1')).toMatchObject({ rows: [['1']] });
  });

  it('leaves the other queries their engine while a question is at work', async () => {
    const [asked, ran] = await page.evaluate(
      async ([sql, within]) => {
        const long = window.testPage.ask(sql, within, 4000);
        const query = { name: 'one', sql: 'SELECT 1 AS n', needs: {}, columns: { n: 'number' } } as const;
        const first = await Promise.race([window.testPage.run(query), long]);
        return [await long, first];
      },
      [endless, limits] as const,
    );
    expect(asked).toMatchObject({ message: 'cancelled' });
    expect(ran).toMatchObject({ rows: [{ n: 1 }] });
  });
});
