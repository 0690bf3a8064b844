import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** A host's habits. `missing`: paths (below the base) that answer 404 while they are in the set. */
export type Host = {
  readonly folder: string;
  readonly base?: string;
  readonly ranges?: boolean;
  readonly knownTypes?: boolean;
  readonly missing?: Set<string>;
};

export type RunningHost = {
  readonly url: string;
  readonly requests: string[];
  readonly close: () => Promise<void>;
};

/** Serves a folder as a plain static host would, under `base`; counts the paths asked for. */
export async function serveFolder(host: Host): Promise<RunningHost> {
  const base = host.base ?? '/';
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const fail = (status: number) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status));
    if (!path.startsWith(base)) return void fail(404);
    const below = normalize(path.slice(base.length)).replace(/^[./\\]+(?=$|\/)/, '');
    requests.push(below);
    if (host.missing?.has(below)) return void fail(404);
    void send(join(host.folder, below));

    async function send(file: string): Promise<void> {
      const found = await stat(file).catch(() => null);
      if (found?.isDirectory() === true) {
        if (path.endsWith('/')) return send(join(file, 'index.html'));
        response.writeHead(301, { location: `${path}/` }).end();
        return;
      }
      if (!found) return void fail(404);
      const type = host.knownTypes === false ? undefined : types[extname(file)];
      const range = host.ranges === true ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') : null;
      const start = range ? Number(range[1]) : 0;
      const end = range?.[2] ? Math.min(Number(range[2]), found.size - 1) : found.size - 1;
      response.writeHead(range ? 206 : 200, {
        ...(type === undefined ? { 'content-type': 'application/octet-stream' } : { 'content-type': type }),
        'content-length': end - start + 1,
        ...(range ? { 'content-range': `bytes ${start}-${end}/${found.size}` } : {}),
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file, { start, end }).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
