import { resolve } from 'node:path';
import { build } from 'vite';
import { shipWasm } from '../../src/engine/node-ship-wasm.ts';

/** Builds a page of the tests with the engine in it, as the site is built, into a folder. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [shipWasm()],
    worker: { format: 'es' },
    build: { target: 'es2022', outDir, emptyOutDir: true, assetsInlineLimit: 0, minify: false },
  });
}
