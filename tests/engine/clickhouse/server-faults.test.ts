import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openClickHouse, type ServedOptions } from '../../../src/engine/clickhouse/open-clickhouse.ts';
import type { Database } from '../../../src/query/database.ts';
import type { Query } from '../../../src/query/query.ts';

const version = '0123456789ab';
const query = {
  name: 'years',
  sql: 'SELECT r.year, count(*) AS n FROM reports r GROUP BY r.year',
  needs: {},
  columns: { year: 'number', n: 'number' },
} as const satisfies Query;

const answerOf = (
  columns: Readonly<Record<string, string>>,
  ...data: readonly (readonly unknown[])[]
): string =>
  JSON.stringify({
    meta: Object.entries(columns).map(([name, type]) => ({ name, type })),
    data,
    rows: data.length,
  });
const published = answerOf({ server: 'String', version: 'String' }, ['26.7.2.1', version]);
const years = answerOf({ year: 'Int32', n: 'UInt64' }, [2021, '12'], [2022, '9007199254740991']);

type Asked = { readonly url: URL; readonly request: IncomingMessage; readonly sql: string };
type Reply = (asked: Asked, response: ServerResponse) => void;

const send =
  (body: string, status = 200): Reply =>
  (_, response) => {
    response.writeHead(status).end(body);
  };

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
});

/** A server that gives these replies in turn, the last one for good, and what it was asked. */
async function serve(replies: readonly Reply[], options: Partial<ServedOptions> = {}) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let sql = '';
    request.on('data', (chunk) => (sql += String(chunk)));
    request.on('end', () => {
      const question = { url: new URL(request.url ?? '/', 'http://server/'), request, sql };
      asked.push(question);
      replies[Math.min(asked.length, replies.length) - 1]?.(question, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const database = openClickHouse({
    server: {
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      database: 'board',
      user: 'reader',
    },
    version,
    local: () => Promise.reject(new Error('not here')),
    ...options,
  });
  return { asked, database };
}

describe('a data server', () => {
  it('is asked in its own dialect, by a user without password, for the version of the page', async () => {
    const { asked, database } = await serve([send(published), send(years)]);
    expect(await database.run(query)).toEqual([
      { year: 2021, n: 12 },
      { year: 2022, n: 9007199254740991 },
    ]);
    const [question = null] = asked.slice(1);
    if (!question) throw new Error('Nothing was asked.');
    const { url, sql, request } = question;
    expect(sql).toBe('SELECT r.year AS year, count(*) AS n FROM reports r GROUP BY r.year');
    expect(request.method).toBe('POST');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      database: `board_${version}`,
      user: 'reader',
      readonly: '2',
      max_execution_time: '30',
    });
    expect([...url.searchParams.keys()]).not.toContain('password');
    expect(request.headers).not.toHaveProperty('authorization');
    expect(request.headers).not.toHaveProperty('cookie');
    await database.run(query);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['away', 'a gateway speaks in its place', send('<html>Bad gateway</html>', 502)],
    ['away', 'the connection breaks', ((_, response) => response.destroy()) satisfies Reply],
    ['too_long', 'a question takes too long', send('Code: 159. DB::Exception: Timeout exceeded', 408)],
    ['version', 'it does not know a setting', send('Code: 115. DB::Exception: Setting x is unknown', 404)],
    ['data', 'a table is not there', send('Code: 60. DB::Exception: Unknown table', 404)],
    ['refused', 'it has no memory left', send('Code: 241. DB::Exception: Memory limit exceeded', 500)],
    ['cut_off', 'the answer ends within', send(years.slice(0, -20))],
    ['cut_off', 'rows are missing', send(years.replace('"rows":2', '"rows":3'))],
    [
      'cut_off',
      'it breaks off with a complaint',
      send(JSON.stringify({ ...JSON.parse(years), exception: 'Code: 241' })),
    ],
    ['cut_off', 'something else answers', send('<html>Welcome</html>')],
  ] as const)('that gives no answer says so (%s), and is asked anew: %s', async (fault, _, reply) => {
    const { database } = await serve([send(published), reply, send(years)]);
    await expect(database.run(query)).rejects.toMatchObject({ name: 'ServerError', fault });
    expect(await database.run(query)).toHaveLength(2);
  });

  it.each([
    ['version', 'is too old', send(answerOf({ server: 'String', version: 'String' }, ['25.8.1.1', version]))],
    [
      'data',
      'holds other data',
      send(answerOf({ server: 'String', version: 'String' }, ['26.7.1.1', 'ffffffffffff'])),
    ],
    ['data', 'holds nothing', send(answerOf({ server: 'String', version: 'String' }))],
    ['data', 'has no such database', send('Code: 81. DB::Exception: Database does not exist', 404)],
  ] as const)('is not believed (%s) where it %s', async (fault, _, reply) => {
    const { asked, database } = await serve([reply, send(published), send(years)]);
    await expect(database.run(query)).rejects.toMatchObject({ name: 'ServerError', fault });
    expect(asked).toHaveLength(1);
    expect(await database.run(query)).toHaveLength(2);
  });

  it('that is not there at all is away', async () => {
    const { database } = await serve([]);
    stop?.();
    await expect(database.run(query)).rejects.toMatchObject({ name: 'ServerError', fault: 'away' });
  });

  it('that complains of the SQL is a fault of the board, which carries the SQL', async () => {
    const { database } = await serve([
      send(published),
      send('Code: 47. DB::Exception: Unknown identifier', 404),
    ]);
    await expect(database.run(query)).rejects.toMatchObject({ name: 'QueryError', sql: query.sql });
  });

  it('loses a reader who goes: the connection is closed, and the reason is the reader’s', async () => {
    const leaving = new AbortController();
    let gone: Promise<void> | undefined;
    const hang: Reply = ({ request }, response) => {
      gone = new Promise((resolve) => response.on('close', resolve));
      request.socket.setNoDelay();
      leaving.abort(new Error('another question'));
    };
    const { database } = await serve([send(published), hang]);
    await expect(database.run(query, leaving.signal)).rejects.toThrow('another question');
    await gone;
  });

  it('is asked nothing while reports of the reader’s own are laid over, nor for free SQL', async () => {
    const here: string[] = [];
    const device: Database = {
      run: ({ name }) => {
        here.push(name);
        return Promise.resolve([]);
      },
      ask: (sql) => {
        here.push(sql);
        return Promise.resolve({ columns: [], rows: [], more: false, plan: false });
      },
      close: () => Promise.resolve(),
    };
    const { asked, database } = await serve([send(published), send(years)], {
      local: () => Promise.resolve(device),
      own: () => Promise.resolve({ version: 1, rows: { reports: [{ report_id: 'own:1' }] } }),
    });
    await database.run(query);
    await database.ask('SELECT 1', { rows: 1, milliseconds: 1 });
    await database.close();
    expect([here, asked]).toEqual([['years', 'SELECT 1'], []]);
  });
});
