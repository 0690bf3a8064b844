import { resolve } from 'node:path';
import { build } from 'vite';
import { shipWasm } from '../../src/engine/node-ship-wasm.ts';

/** Builds a page of the tests with the engine in it (the folder of its `index.html`), as the site is built. */
export async function buildPage(outDir: string, root = resolve(import.meta.dirname, 'page')): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [shipWasm()],
    worker: { format: 'es' },
    build: { target: 'es2022', outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  });
}
