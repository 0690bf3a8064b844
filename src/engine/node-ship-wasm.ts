import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const wasm = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';
const script = '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';
const require = createRequire(import.meta.url);

/** Compresses once for each version of the package; the name ends in `.bin` so that no host adds an encoding header. */
async function compress(): Promise<string> {
  const source = require.resolve(wasm);
  const cacheFolder = resolve(source, '../../../../.cache/ship-wasm');
  const { version } = JSON.parse(await readFile(join(dirname(source), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(cacheFolder, `duckdb-eh-${version}.wasm.bin`);
  if (!existsSync(target)) {
    await mkdir(cacheFolder, { recursive: true });
    const unfinished = `${target}.${process.pid}`;
    await writeFile(unfinished, await promisify(gzip)(await readFile(source), { level: 9 }));
    await rename(unfinished, target);
  }
  return target;
}

/**
 * Vite plugin: `import url from '…/duckdb-eh.wasm.gz?url'` gives the address of DuckDB's WebAssembly, gzip-compressed
 * (7.6 MB of 34, below the 25 MB that some hosts allow a file).
 */
export function shipWasm(): Plugin {
  return {
    name: 'ship-wasm',
    enforce: 'pre',
    async resolveId(id) {
      return id === `${wasm}.gz?url` ? `${await compress()}?url` : null;
    },
    /** The engine's script names a source map of files that its package has not: a warning each, while developing. */
    async load(id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith(script) || query?.includes('url')) return null;
      const code = await readFile(path, 'utf8');
      return { code: code.replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: null };
    },
  };
}
