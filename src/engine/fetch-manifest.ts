import type { Manifest } from '../schema/manifest.ts';
import { fetchText } from './fetch-file.ts';
import { manifestName, parseManifest } from './parse-manifest.ts';

/** The manifest of the data folder, never from the browser's cache. Rejects with a `DataError`. */
export async function fetchManifest(dataUrl: URL): Promise<Manifest> {
  const text = await fetchText(new URL(manifestName, dataUrl), manifestName, { cache: 'no-cache' });
  return parseManifest(text);
}
