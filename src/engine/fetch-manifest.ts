import type { Manifest } from '../schema/manifest.ts';
import { fetchWhole } from './fetch-file.ts';
import { manifestName, parseManifest } from './parse-manifest.ts';

/** The manifest of the data folder, never from the browser's cache. Rejects with a `DataError`. */
export async function fetchManifest(dataUrl: URL): Promise<Manifest> {
  const body = await fetchWhole(new URL(manifestName, dataUrl), manifestName, { cache: 'no-cache' });
  return parseManifest(new TextDecoder().decode(body));
}
