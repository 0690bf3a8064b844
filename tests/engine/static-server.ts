import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** The policy under which the whole site must work, sent with every file (so that workers are under it too). */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

export type StaticServer = {
  readonly url: string;
  /** Bytes of bodies sent, by path. */
  readonly sent: Map<string, number>;
  readonly close: () => Promise<void>;
};

async function send(
  folders: Readonly<Record<string, string>>,
  ranges: boolean,
  sent: Map<string, number>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const folder = resolve(folders[prefix ?? '/'] ?? '/nowhere');
  const file = join(folder, path.slice((prefix ?? '/').length) || 'index.html');
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null;
  const headers = { 'Content-Security-Policy': contentPolicy, 'Cache-Control': 'no-cache' };
  if (!found?.isFile()) {
    response.writeHead(404, headers).end('not here');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') : null;
  const start = range ? Number(range[1]) : 0;
  const end = range ? Math.min(Number(range[2]), found.size - 1) : found.size - 1;
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': type,
    'Content-Length': found.size === 0 ? 0 : end - start + 1,
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${found.size}` } : {}),
  });
  sent.set(path, (sent.get(path) ?? 0) + (end - start + 1));
  if (found.size === 0) response.end();
  else pipeline(createReadStream(file, { start, end }), response, () => undefined);
}

/** Serves folders by path prefix on a free port of this machine, with the strict policy, with or without ranges. */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  { ranges }: { readonly ranges: boolean },
): Promise<StaticServer> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    void send(folders, ranges, sent, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
