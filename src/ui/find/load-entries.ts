import { fetchManifest } from '../../engine/fetch-manifest.ts';
import { openFile } from '../../engine/fetch-file.ts';
import { DataError } from '../../query/database.ts';
import type { SearchIndex } from '../../schema/search-index.ts';
import { toEntries, type Entries } from './entries.ts';

async function inflate(bytes: ArrayBuffer): Promise<string> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/** Fetches what the search box looks in. Rejects with a `DataError` where the site has none or it cannot be read. */
export async function loadEntries(dataUrl: string): Promise<Entries> {
  const { beside } = await fetchManifest(new URL(dataUrl));
  const search = beside?.search;
  if (!search) {
    throw new DataError('manifest.json names no search index. Build the data again.', 'manifest.json');
  }
  const file = await openFile(dataUrl, search);
  const bytes = await file.slice(0, search.bytes);
  try {
    return toEntries(JSON.parse(await inflate(bytes)) as SearchIndex);
  } catch (cause) {
    throw new DataError(`${search.file} is damaged. Copy the data folder again.`, search.file, { cause });
  }
}
