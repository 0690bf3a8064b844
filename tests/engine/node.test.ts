import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import type { Query } from '../../src/query/query.ts';
import { generateData } from './generate-data.ts';
import { writeData } from './write-data.ts';

const ask = (sql: string, columns: Query['columns'] = { n: 'number' }): Query => ({
  name: 'test',
  sql,
  needs: {},
  columns,
});

describe('openNodeDatabase', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'node-database-'));
    await writeData(folder, generateData(50));
    database = await openNodeDatabase(folder);
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('answers queries over the tables', async () => {
    expect(
      await database.run(
        ask('SELECT count(*) AS n, max(year) AS y FROM reports', { n: 'number', y: 'number' }),
      ),
    ).toEqual([{ n: 50, y: 2023 }]);
  });

  it('gives an error of a query with its SQL', async () => {
    const wrong = 'SELECT absent AS n FROM reports';
    await expect(database.run(ask(wrong))).rejects.toMatchObject({ name: 'QueryError', sql: wrong });
    await expect(database.run(ask("SELECT 'a' AS n"))).rejects.toMatchObject({ name: 'QueryError' });
  });

  it.each([
    "SELECT count(*) AS n FROM read_csv('/etc/hostname')",
    "COPY reports TO '/tmp/reports.csv'",
    "ATTACH '/tmp/other.db'",
    'SET enable_external_access = true',
    'SET autoinstall_known_extensions = true',
    'INSTALL icu',
  ])('is locked: %s', async (sql) => {
    await expect(database.run(ask(sql))).rejects.toMatchObject({ name: 'QueryError' });
  });

  it('is cancelled by its signal, and answers the next query', async () => {
    const controller = new AbortController();
    const slow = database.run(
      ask('SELECT count(*) AS n FROM range(1000000000) a, range(1000) b WHERE (a.range * b.range) % 7 = 3'),
      controller.signal,
    );
    setTimeout(() => {
      controller.abort(new Error('stale'));
    }, 50);
    await expect(slow).rejects.toThrow('stale');
    expect(await database.run(ask('SELECT 1 AS n'))).toEqual([{ n: 1 }]);
    await expect(database.run(ask('SELECT 1 AS n'), AbortSignal.abort(new Error('early')))).rejects.toThrow(
      'early',
    );
  });

  it('refuses a folder whose files are not those of the manifest', async () => {
    const damaged = await mkdtemp(join(tmpdir(), 'node-damaged-'));
    await expect(openNodeDatabase(damaged)).rejects.toMatchObject({
      name: 'DataError',
      file: 'manifest.json',
    });
    await writeData(damaged, generateData(10));
    const file = join(damaged, 'channels.parquet');
    const bytes = await readFile(file);
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await expect(openNodeDatabase(damaged)).rejects.toMatchObject({
      name: 'DataError',
      file: 'channels.parquet',
    });
    await rm(file);
    await expect(openNodeDatabase(damaged)).rejects.toMatchObject({
      name: 'DataError',
      file: 'channels.parquet',
    });
    await rm(damaged, { recursive: true });
  });
});
