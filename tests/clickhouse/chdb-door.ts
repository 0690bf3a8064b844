import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Session = { query(sql: string, format?: string): string; cleanup(): void };
type Chdb = { readonly Session: new (path?: string) => Session };

/** What the http interface itself heeds, and no statement. */
const ofTheDoor = new Set([
  'database',
  'default_format',
  'query',
  'user',
  'readonly',
  'wait_end_of_query',
  'add_http_cors_header',
  'cancel_http_readonly_queries_on_client_close',
]);

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export type Door = { readonly url: string; readonly close: () => Promise<void> };

/**
 * chDB behind as much of ClickHouse's http interface as the client and the publishing command use: database, format and
 * settings as parameters, rows of an INSERT as the body, complaints as text with their code.
 */
export async function openDoor(chdbFolder: string): Promise<Door> {
  const chdb = createRequire(join(chdbFolder, 'package.json'))('chdb') as Chdb;
  const folder = mkdtempSync(join(tmpdir(), 'chdb-door-'));
  const session = new chdb.Session(join(folder, 'session'));
  let files = 0;

  function answer(url: URL, body: Buffer): string {
    const { searchParams: given } = url;
    session.query(`USE "${given.get('database') ?? 'default'}"`);
    const insert = given.get('query');
    if (insert !== null) {
      const path = join(folder, `rows-${(files += 1)}.parquet`);
      writeFileSync(path, body);
      const columns = /\((.*)\)/s.exec(insert)?.[1] ?? '*';
      session.query(insert.replace(/FORMAT Parquet$/, `SELECT ${columns} FROM file('${path}', Parquet)`));
      rmSync(path);
      return '';
    }
    const settings = [...given].filter(([name]) => !ofTheDoor.has(name));
    for (const [name, value] of settings) session.query(`SET ${name} = '${value}'`);
    return session.query(body.toString('utf8'), given.get('default_format') ?? 'TabSeparated');
  }

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      try {
        response.end(answer(new URL(request.url ?? '/', 'http://door/'), body));
      } catch (error) {
        response.writeHead(500).end((error as Error).message.replace(/^Query failed: /, ''));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
