import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printStatements } from '../../../src/cli/publish/print-statements.ts';
import { publishData } from '../../../src/cli/publish/publish-data.ts';
import { tableNames } from '../../../src/schema/dictionary.ts';
import { generateData } from '../../engine/generate-data.ts';
import { divideByYear, writeData } from '../../engine/write-data.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'publish-'));
  await writeData(data, divideByYear(generateData(20)));
});
afterAll(async () => {
  await rm(data, { recursive: true });
});

/** A server of a version that holds, whatever it is given, what `hash` says; and the statements that it was sent. */
async function publishTo(version: string, hash: string) {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const sql = new URL(request.url ?? '/', 'http://server/').searchParams.get('query') ?? body;
      sent.push(sql);
      if (sql === 'SELECT version()') response.end(`${version}\n`);
      else if (sql.startsWith('SELECT count(*) FROM system.tables')) response.end('0\n');
      else response.end(sql.startsWith('SELECT') ? hash : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  try {
    await publishData({ address }, 'board', data, () => undefined);
    return { sent, fault: null };
  } catch (error) {
    return { sent, fault: error as Error };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const hashOf = (rows: number): string =>
  JSON.stringify({
    meta: [
      { name: 'rows', type: 'UInt64' },
      { name: 'hash', type: 'String' },
    ],
    data: [[String(rows), '1']],
    rows: 1,
  });

describe('publishing to a ClickHouse server', () => {
  it('marks nothing as published where a table does not hold what the files hold', async () => {
    const { sent, fault } = await publishTo('26.7.1.1', hashOf(20));
    expect(fault).toMatchObject({ name: 'PublishError' });
    expect(fault?.message).toMatch(
      /^reports: the server holds 20 rows with the hash 1, .*Nothing was published\.$/,
    );
    expect(sent.filter((sql) => sql.includes('published_data'))).toHaveLength(1);
    expect(sent.filter((sql) => sql.startsWith('CREATE TABLE'))).toHaveLength(1);
  });

  it('writes nothing to a server of a version that pages would not ask', async () => {
    const { sent, fault } = await publishTo('25.8.1.1', hashOf(0));
    expect(fault).toMatchObject({ name: 'PublishError' });
    expect(fault?.message).toContain('26.7 or newer is needed');
    expect(sent).toEqual(['SELECT version()']);
  });

  it('is told as statements too: each table, each file, and the mark last', async () => {
    const statements = (await printStatements('board', data)).split(';\n').map((each) => each.trim());
    expect(statements[0]).toBe('CREATE DATABASE "board_0123456789ab"');
    const made = statements.filter((each) => each.startsWith('CREATE TABLE'));
    expect(made).toHaveLength(tableNames.length + 1);
    expect(made[0]).toContain(
      'ENGINE = MergeTree PARTITION BY year ORDER BY ("year", "publisher_id", "report_id")',
    );
    expect(made[0]).toContain('  "requests.received.total" Nullable(Float64),\n');
    const loads = statements.filter((each) => each.startsWith('INSERT'));
    expect(
      loads.filter((each) => each.includes("/reports/year=2021/part-0.parquet' FORMAT Parquet")),
    ).toHaveLength(1);
    expect(statements.filter((each) => each !== '').at(-1)).toContain('"published_data"');
  });

  it('names a folder that holds no data', async () => {
    await expect(printStatements('board', join(data, 'none'))).rejects.toMatchObject({
      name: 'DataError',
      file: 'manifest.json',
    });
  });
});
