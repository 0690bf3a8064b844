import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { AskError } from '../../src/query/free-question.ts';
import type { Database } from '../../src/query/database.ts';
import { tables } from '../../src/schema/tables.ts';
import { answered, endless, limits, refused, wide, wrong } from './ask-cases.ts';
import { generateData } from './generate-data.ts';
import { writeData } from './write-data.ts';

describe('free SQL, in Node', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ask-'));
    await writeData(folder, generateData(50));
    database = await openNodeDatabase(folder);
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const counts = () =>
    database.ask(
      Object.keys(tables)
        .map((table) => `SELECT '${table}' AS name, count(*) AS n FROM ${table}`)
        .join(' UNION ALL '),
      limits,
    );

  it.each(refused)('refuses %s', async (sql, fault) => {
    const before = await counts();
    await expect(database.ask(sql, limits)).rejects.toMatchObject({ name: 'AskError', fault });
    expect(await counts()).toEqual(before);
  });

  it.each(answered)('answers $sql', async ({ sql, types, rows }) => {
    const asked = await database.ask(sql, limits);
    expect(asked.columns.map(({ type }) => type)).toEqual(types);
    expect(asked.rows).toEqual(rows);
    expect(asked).toMatchObject({ more: false, plan: false });
  });

  it.each(wide)('answers %s', async (sql) => {
    expect((await database.ask(sql, limits)).rows.length).toBeGreaterThan(0);
  });

  it.each(wrong)('tells what DuckDB complains of, and where: %s', async (sql, message, at) => {
    const error = await database.ask(sql, limits).catch((reason: unknown) => reason);
    if (!(error instanceof AskError)) throw new Error('There is no AskError.');
    expect(error.fault).toBe('sql');
    expect(error.message).toMatch(message);
    if (at !== '') expect(sql.slice(error.at ?? sql.length)).toMatch(new RegExp(`^${at}`));
  });

  it('gives the first rows, and says that there are more', async () => {
    const asked = await database.ask('SELECT range AS n FROM range(100000000) ORDER BY n', {
      ...limits,
      rows: 3,
    });
    expect(asked.rows).toEqual([['0'], ['1'], ['2']]);
    expect(asked.more).toBe(true);
    expect((await database.ask('FROM range(3)', { ...limits, rows: 3 })).more).toBe(false);
  });

  it('gives fewer rows of very wide answers', { timeout: 30_000 }, async () => {
    const columns = Array.from({ length: 1000 }, (_, index) => `range AS c${index}`).join(', ');
    const asked = await database.ask(`SELECT ${columns} FROM range(2100)`, { ...limits, rows: 100_000 });
    expect(asked.rows).toHaveLength(2000);
    expect(asked.more).toBe(true);
  });

  it('shows the plan of a question', async () => {
    const asked = await database.ask('explain /* why */ SELECT year FROM reports;', limits);
    expect(asked.plan).toBe(true);
    expect(asked.rows[0]?.[1]).toContain('PARQUET');
    const run = await database.ask('EXPLAIN ANALYZE SELECT year FROM reports', limits);
    expect(run.rows[0]?.[1]).toContain('Total Time');
  });

  it('stops a question that takes too long, and answers the next', async () => {
    await expect(database.ask(endless, { ...limits, milliseconds: 50 })).rejects.toMatchObject({
      fault: 'too_long',
    });
    expect((await database.ask('SELECT 1', limits)).rows).toEqual([['1']]);
  });

  it('stops a question that is cancelled, and answers the next', async () => {
    const controller = new AbortController();
    const asked = database.ask(endless, limits, controller.signal);
    setTimeout(() => {
      controller.abort(new Error('cancelled'));
    }, 50);
    await expect(asked).rejects.toThrow('cancelled');
    expect((await database.ask('SELECT 1', limits)).rows).toEqual([['1']]);
  });
});
