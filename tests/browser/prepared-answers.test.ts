import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import type { Query } from '../../src/query/query.ts';
import { pageOf, pages, type PageId } from '../../src/ui/address/pages.ts';
import { rowsKey, unpackRows, type BuiltAnswers, type BuiltFiles } from '../../src/ui/answers/built.ts';
import { Building } from '../../src/ui/answers/building.ts';
import { loadDefault, renderContent } from '../../src/ui/shell/render-page.tsx';
import { buildPage } from '../engine/build-page.ts';
import { launchChromium } from '../engine/launch.ts';
import { serveFolders, type StaticServer } from '../static-server.ts';
import { dist } from './board.ts';

let folder: string;
let server: StaticServer;
let browser: Browser;
let page: Page;
let native: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepared-'));
  await buildPage(folder);
  server = await serveFolders({ '/': folder, '/data/': join(dist, 'data') }, { ranges: true });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(() => window.testPage.open('data/'));
  native = await openNodeDatabase(join(dist, 'data'));
});

afterAll(async () => {
  await native.close();
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** What the built page's file holds. */
function readFile(id: PageId): BuiltAnswers {
  const html = readFileSync(join(dist, pageOf(id).path, 'index.html'), 'utf8');
  const attribute = /data-prepared="([^"]*)"/.exec(html)?.[1] ?? '';
  const files = JSON.parse(attribute.replaceAll('&quot;', '"')) as BuiltFiles;
  return JSON.parse(readFileSync(join(dist, files.answers[id] ?? ''), 'utf8')) as BuiltAnswers;
}

/** Every question that a page's first view asks, by key. */
async function questionsOf(id: PageId): Promise<Map<string, Query>> {
  const asked = new Map<string, Query>();
  const noting: Database = {
    run: (query, signal) => {
      asked.set(rowsKey(query), query);
      return native.run(query, signal);
    },
    ask: native.ask,
    close: () => native.close(),
  };
  const preparing = new Building(noting, () => '');
  const shown = await loadDefault(id, 'hans');
  await preparing.render(() => renderContent(shown, { version: '0', date: '2026-01-01' }, preparing));
  return asked;
}

it.each(pages.map(({ id }) => id))(
  '%s: what is prepared is what the engine in a browser answers',
  async (id) => {
    const { rows } = readFile(id);
    const questions = await questionsOf(id);
    expect(Object.keys(rows).sort()).toEqual([...questions.keys()].sort());
    for (const [key, query] of questions) {
      const outcome = await page.evaluate((asked) => window.testPage.run(asked), query);
      expect(outcome, query.name).not.toHaveProperty('error');
      const packed = rows[key];
      expect(packed && unpackRows(packed), query.name).toEqual('rows' in outcome ? outcome.rows : null);
    }
    // The pages of a place and of a draft ask nothing before one is chosen.
    if (!['data', 'place', 'check'].includes(id))
      expect(Object.values(rows).some(({ cells }) => cells.length > 0)).toBe(true);
  },
);
