import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { contentPolicy, embedFolder, framePolicy } from '../src/ui/shell/content-policy.ts';

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

/** The types that a browser must be told; a host may know no others. */
const needed: ReadonlySet<string> = new Set(['.html', '.js', '.mjs', '.css']);

/**
 * A host's habits: whether it answers ranges, and paths that it has lost for as long as they are in the set. `untyped`:
 * it knows the types of pages, scripts and styles alone; `compressed`: it sends everything gzipped to whom takes it;
 * `fallback`: a file sent in place of any that is not there, as hosts of single-page apps do.
 */
export type Habits = {
  readonly ranges: boolean;
  readonly missing?: { readonly has: (path: string) => boolean };
  readonly untyped?: boolean;
  readonly compressed?: boolean;
  readonly fallback?: string;
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
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
  const policies = path.includes(embedFolder) ? [contentPolicy] : [contentPolicy, framePolicy];
  const headers = { 'Content-Security-Policy': policies, 'Cache-Control': 'no-cache' };
  const asked = serving.missing?.has(path) === true ? null : fileAt(serving.folders, path);
  const first = asked === null ? null : await stat(asked).catch(() => null);
  if (first?.isDirectory() === true && !path.endsWith('/')) {
    response.writeHead(301, { ...headers, Location: `${path}/` }).end();
    return;
  }
  const own = first?.isDirectory() === true ? join(asked ?? '', 'index.html') : (asked ?? '');
  const there = first?.isDirectory() === true ? await stat(own).catch(() => null) : first;
  const file = there?.isFile() === true ? own : (serving.fallback ?? own);
  const found = file === own ? there : await stat(file);
  if (!found?.isFile()) {
    response.writeHead(404, headers).end('not here');
    return;
  }
  const range = serving.ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') : null;
  const start = range ? Number(range[1]) : 0;
  const end = range ? Math.min(Number(range[2]), found.size - 1) : found.size - 1;
  const type = serving.untyped === true && !needed.has(extname(file)) ? undefined : types[extname(file)];
  const typed = { ...headers, 'Content-Type': type ?? 'application/octet-stream' };
  if (serving.compressed === true && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    const content = gzipSync(await readFile(file));
    serving.sent.set(path, (serving.sent.get(path) ?? 0) + content.byteLength);
    const length = { 'Content-Encoding': 'gzip', 'Content-Length': content.byteLength };
    response.writeHead(200, { ...typed, ...length }).end(request.method === 'HEAD' ? undefined : content);
    return;
  }
  response.writeHead(range ? 206 : 200, {
    ...typed,
    'Content-Length': found.size === 0 ? 0 : end - start + 1,
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${found.size}` } : {}),
  });
  if (found.size === 0 || request.method === 'HEAD') {
    response.end();
    return;
  }
  serving.sent.set(path, (serving.sent.get(path) ?? 0) + (end - start + 1));
  pipeline(createReadStream(file, { start, end }), response, () => undefined);
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
