import type { Manifest } from '../schema/manifest.ts';
import { fetchFile } from './fetch-file.ts';
import { manifestName, parseManifest } from './parse-manifest.ts';

/** The manifest of the data folder, never from the browser's cache. Rejects with a `DataError`. */
export async function fetchManifest(dataUrl: URL): Promise<Manifest> {
  const response = await fetchFile(new URL(manifestName, dataUrl), manifestName, { cache: 'no-cache' });
  return parseManifest(await response.text());
}
