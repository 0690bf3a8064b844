import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkHost } from '../../../src/cli/host/check-host.ts';
import { listSiteFiles, siteFilesPath } from '../../../src/cli/host/site-files.ts';
import { pages } from '../../../src/ui/address/pages.ts';
import { contentPolicy, framePolicy } from '../../../src/ui/shell/content-policy.ts';

type Sent = { status: number; headers: Record<string, string>; body: Buffer };
/** Changes what a good host would send. */
type Quirk = (path: string, sent: Sent) => Sent;

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

let site: string;
let server: Server | undefined;

const write = async (path: string, content: string) => {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), content);
};

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'host-check-'));
  for (const { id, path } of pages) {
    await write(`${path}index.html`, `<div data-page="${id}" data-data-version="abc"></div>`);
  }
  await write('assets/main-1a.js', 'export const figures = 1;');
  await write('data/reports.parquet', 'PAR1 not a real one PAR1');
  await write('data/manifest.json', '{"format":1,"version":"abc","date":"2025-12-31","files":[]}');
  await write(siteFilesPath, JSON.stringify(await listSiteFiles(site)));
});
afterAll(() => rm(site, { recursive: true }));
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(quirk: Quirk): Promise<URL> {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const answer = async (): Promise<Sent> => {
      const found = await stat(join(site, path)).catch(() => null);
      if (found?.isDirectory() && !path.endsWith('/')) {
        return { status: 301, headers: { Location: `${path}/` }, body: Buffer.alloc(0) };
      }
      const file = found?.isDirectory() ? join(site, path, 'index.html') : join(site, path);
      const body = await readFile(file).catch(() => null);
      if (!body) return { status: 404, headers: {}, body: Buffer.alloc(0) };
      return { status: 200, headers: { 'Content-Type': types[extname(file)] ?? 'application/json' }, body };
    };
    void answer().then((sent) => {
      const { status, headers, body } = quirk(path, sent);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const wrongOf = async (quirk: Quirk): Promise<string[]> =>
  (await checkHost(await serve(quirk))).filter(({ level }) => level === 'wrong').map(({ what }) => what);

describe('a host', () => {
  it('that serves the folder as it is gets nothing wrong, and hears what costs time', async () => {
    const remarks = await checkHost(await serve((_, sent) => sent));
    expect(remarks.filter(({ level }) => level === 'wrong')).toEqual([]);
    expect(remarks.filter(({ level }) => level === 'note').map(({ what }) => what)).toEqual([
      'Scripts are asked for anew on each visit.',
      expect.stringContaining('whole files where a part was asked for'),
      'Scripts are sent uncompressed.',
    ]);
    expect(remarks.filter(({ level, todo }) => level !== 'ok' && todo === undefined)).toEqual([]);
  });

  it('that keeps pages out of frames gets nothing wrong for it, and is told where that takes charts too', async () => {
    const framed =
      (keeps: (path: string) => boolean): Quirk =>
      (path, sent) =>
        keeps(path)
          ? {
              ...sent,
              headers: { ...sent.headers, 'Content-Security-Policy': `${contentPolicy}, ${framePolicy}` },
            }
          : sent;
    const told = async (quirk: Quirk) =>
      (await checkHost(await serve(quirk))).filter(
        ({ level, what }) => level === 'wrong' || what.includes('embedded'),
      );
    expect(await told(framed((path) => !path.startsWith('/embed/')))).toEqual([
      expect.objectContaining({ level: 'ok', what: 'Charts can be embedded elsewhere.' }),
    ]);
    expect(await told(framed(() => true))).toEqual([
      expect.objectContaining({ level: 'note', what: `${framePolicy} keeps charts from being embedded.` }),
    ]);
  });

  it.each<[string, Quirk, RegExp]>([
    [
      'sends scripts as plain text',
      (path, sent) => (path.endsWith('.js') ? { ...sent, headers: { 'Content-Type': 'text/plain' } } : sent),
      /^assets\/main-1a\.js is sent as “text\/plain”\.$/,
    ],
    [
      'lacks a file',
      (path, sent) => (path.endsWith('.parquet') ? { ...sent, status: 404 } : sent),
      /^data\/reports\.parquet answers 404\.$/,
    ],
    [
      'rewrites pages on their way',
      (path, sent) =>
        path === '/channels/' ? { ...sent, body: Buffer.concat([sent.body, Buffer.from('<script>')]) } : sent,
      /^channels\/index\.html is not the file that was built/,
    ],
    [
      'serves another page in a page’s place',
      (path, sent) =>
        path === '/channels/' ? { ...sent, body: Buffer.from('<h1>Index of /channels</h1>') } : sent,
      /^\/channels\/ is another page\.$/,
    ],
    [
      'lets browsers keep pages for a year',
      (_, sent) => ({ ...sent, headers: { ...sent.headers, 'Cache-Control': 'max-age=31536000' } }),
      /may be kept for 31536000 s/,
    ],
    [
      'forbids WebAssembly and workers',
      (_, sent) => ({
        ...sent,
        headers: { ...sent.headers, 'Content-Security-Policy': "default-src 'self'; worker-src 'none'" },
      }),
      /forbids script-src 'wasm-unsafe-eval', worker-src 'self', worker-src blob:/,
    ],
    [
      'has the data of another version',
      (path, sent) =>
        path === '/data/manifest.json'
          ? { ...sent, body: Buffer.from(sent.body.toString().replace('abc', 'xyz')) }
          : sent,
      /^Pages and data are of two versions\.$/,
    ],
  ])('that %s is told', async (_, quirk, expected) => {
    expect(await wrongOf(quirk)).toContainEqual(expect.stringMatching(expected));
  });

  it('without a board is told as such', async () => {
    expect(await wrongOf((_, sent) => ({ ...sent, status: 404 }))).toEqual([
      'host/files.json answers 404: no board of this version stands here.',
    ]);
  });
});
