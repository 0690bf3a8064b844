import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

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
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** A host's habits: whether it answers ranges, and paths that it has lost for as long as they are in the set. */
export type Habits = {
  readonly ranges: boolean;
  readonly missing?: { readonly has: (path: string) => boolean };
};

export type StaticServer = {
  readonly url: string;
  /** Bytes of bodies sent, by path. */
  readonly sent: Map<string, number>;
  readonly close: () => Promise<void>;
};

type Serving = Habits & {
  readonly folders: Readonly<Record<string, string>>;
  readonly sent: Map<string, number>;
};

/** The file of a path, or null outside the folders; the longest prefix wins. */
function fileAt(folders: Serving['folders'], path: string): string | null {
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return null;
  const folder = resolve(folders[prefix] ?? '');
  const file = join(folder, path.slice(prefix.length));
  return file === folder || file.startsWith(folder + sep) || `${file}${sep}` === folder ? file : null;
}

async function send(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { 'Content-Security-Policy': contentPolicy, 'Cache-Control': 'no-cache' };
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
  const asked = serving.missing?.has(path) === true ? null : fileAt(serving.folders, path);
  const first = asked === null ? null : await stat(asked).catch(() => null);
  if (first?.isDirectory() === true && !path.endsWith('/')) {
    response.writeHead(301, { ...headers, Location: `${path}/` }).end();
    return;
  }
  const file = first?.isDirectory() === true ? join(asked ?? '', 'index.html') : (asked ?? '');
  const found = first?.isDirectory() === true ? await stat(file).catch(() => null) : first;
  if (!found?.isFile()) {
    response.writeHead(404, headers).end('not here');
    return;
  }
  const range = serving.ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') : null;
  const start = range ? Number(range[1]) : 0;
  const end = range ? Math.min(Number(range[2]), found.size - 1) : found.size - 1;
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size === 0 ? 0 : end - start + 1,
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${found.size}` } : {}),
  });
  serving.sent.set(path, (serving.sent.get(path) ?? 0) + (end - start + 1));
  if (found.size === 0 || request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file, { start, end }), response, () => undefined);
}

/** Serves folders by path prefix on a free port of this machine, as a plain static host would. */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  habits: Habits,
): Promise<StaticServer> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    void send({ ...habits, folders, sent }, request, response);
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
