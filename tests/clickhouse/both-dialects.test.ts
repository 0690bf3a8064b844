import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishData, readManifest } from '../../src/cli/publish/publish-data.ts';
import { openClickHouse } from '../../src/engine/clickhouse/open-clickhouse.ts';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import type { Query } from '../../src/query/query.ts';
import { literal } from '../../src/query/sql.ts';
import { generateData } from '../engine/generate-data.ts';
import { filters } from '../engine/measure-queries.ts';
import { divideByYear, writeData } from '../engine/write-data.ts';
import { askedOf, askedOfAll, askedUnder } from '../query/asked-queries.ts';
import { openDoor, type Door } from './chdb-door.ts';

const { CHDB_FOLDER: chdbFolder = '' } = process.env;
const built = resolve(import.meta.dirname, '../../public/data');
const folders = ['generated', ...(existsSync(join(built, 'manifest.json')) ? ['built'] : [])];

let door: Door;
let folder: string;
const counts = { asked: 0, rows: 0, unordered: 0 };
const slowest = { name: '', seconds: 0 };

beforeAll(async () => {
  door = await openDoor(chdbFolder);
  folder = await mkdtemp(join(tmpdir(), 'clickhouse-'));
  await writeData(join(folder, 'generated'), divideByYear(generateData(600)));
});

afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true });
  console.log(
    `${counts.asked} questions answered alike, ${counts.rows} rows; ${counts.unordered} of them leave an order open and are compared without it. The slowest took ClickHouse ${slowest.seconds.toFixed(1)} s: ${slowest.name}`,
  );
});

const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

describe.each(folders)('ClickHouse and DuckDB, on the %s data', (name) => {
  let native: Database;
  let served: Database;
  let some: readonly string[];

  beforeAll(async () => {
    const data = name === 'built' ? built : join(folder, name);
    const target = { address: new URL(door.url) };
    await publishData(target, 'board', data, () => undefined);
    native = await openNodeDatabase(data);
    served = openClickHouse({
      server: { address: door.url, database: 'board', seconds: 600 },
      version: (await readManifest(data)).version,
      local: () => Promise.reject(new Error('Nothing is asked of this device.')),
    });
    const rows = await native.run({
      name: 'some-publishers',
      sql: 'SELECT publisher_id FROM reports GROUP BY publisher_id ORDER BY count(*) DESC, publisher_id LIMIT 3',
      needs: {},
      columns: { publisher_id: 'text' },
    });
    some = rows.flatMap(({ publisher_id: id }) => id ?? []);
  }, 600_000);

  afterAll(async () => {
    await native.close();
    await served.close();
  });

  /** Where a question leaves the order of some rows open, its rows are the same ones all the same. */
  async function expectAlike(queries: readonly Query[]): Promise<void> {
    for (const query of queries) {
      const start = performance.now();
      const found = await served.run(query);
      const seconds = (performance.now() - start) / 1000;
      if (seconds > slowest.seconds) Object.assign(slowest, { name: query.name, seconds });
      const expected = await native.run(query);
      counts.asked += 1;
      counts.rows += expected.length;
      if (JSON.stringify(found) === JSON.stringify(expected)) continue;
      expect(sorted(found), query.name).toEqual(sorted(expected));
      counts.unordered += 1;
    }
  }

  const chosen: readonly (readonly [string, (ids: readonly string[]) => Filter])[] = [
    ...Object.entries(filters).map(([id, filter]) => [id, () => filter] as const),
    ['publishers', (publishers) => ({ ...everything, publishers })],
    ['publishers and years', (publishers) => ({ ...everything, publishers, years: [2021, 2022] })],
  ];

  it.each(chosen)(
    'answer every question alike: %s',
    async (_, filterOf) => {
      await expectAlike(askedUnder(filterOf(some)));
    },
    1_800_000,
  );

  it('answer every question of a publisher and of all data alike', async () => {
    const reports = await native.run({
      name: 'their-reports',
      sql: `SELECT report_id FROM reports WHERE publisher_id = ${literal(some[0] ?? '')} ORDER BY report_id LIMIT 3`,
      needs: {},
      columns: { report_id: 'text' },
    });
    const ids = reports.flatMap(({ report_id: id }) => id ?? []);
    await expectAlike([...askedOfAll, ...askedOf(some[0] ?? '', ids, '110100')]);
  }, 600_000);

  it('read every text alike', async () => {
    const unit = fc.constantFrom(
      "'",
      '"',
      '\\',
      '\0',
      ';',
      '-',
      '$',
      '%',
      '\n',
      '\u2028',
      '\uD800',
      '中',
      'n',
      't',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), async (text) => {
        const query = {
          name: 'text',
          sql: `SELECT ${literal(text)} AS text`,
          needs: {},
          columns: { text: 'text' },
        } as const;
        expect(await served.run(query)).toEqual(await native.run(query));
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
