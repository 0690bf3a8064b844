import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../src/schema/manifest.ts';
import { cache } from './scale-data.ts';

/** The built site. */
export const dist = resolve(import.meta.dirname, '../../dist');

/** The manifest with the version that the built pages were written with: else they would take themselves for outdated. */
export async function manifestForPages(manifest: Manifest): Promise<string> {
  const path = join(cache, 'manifest-for-pages.json');
  const built = JSON.parse(await readFile(join(dist, 'data/manifest.json'), 'utf8')) as Manifest;
  await writeFile(path, JSON.stringify({ ...manifest, version: built.version }));
  return path;
}
