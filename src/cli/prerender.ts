/**
 * Writes every page as real HTML: index.html, as vite left it in dist (or the folder given), is the template. Run after
 * `vite build`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseManifest } from '../engine/parse-manifest.ts';
import { renderPage } from '../ui/render-page.tsx';
import { pages } from '../ui/pages.ts';

const dist = pathToFileURL(`${resolve(process.argv[2] ?? 'dist')}/`);

const template = await readFile(new URL('index.html', dist), 'utf8');
const manifest = parseManifest(await readFile(new URL('data/manifest.json', dist), 'utf8'));
const { version, date } = manifest;

for (const page of pages) {
  const folder = new URL(page.path, dist);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('index.html', folder), await renderPage(template, page.id, { version, date }));
}
console.log(`${pages.length} pages, data ${version}`);
