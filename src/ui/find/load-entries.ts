import { fetchPlaces } from '../../engine/fetch-places.ts';
import { inflateText } from '../../engine/inflate-text.ts';
import { fetchManifest } from '../../engine/fetch-manifest.ts';
import { openFile } from '../../engine/fetch-file.ts';
import { DataError } from '../../query/database.ts';
import type { SearchIndex } from '../../schema/search-index.ts';
import { toEntries, type Entries } from './entries.ts';

/** Fetches what the search box looks in. Rejects with a `DataError` where the site has none or it cannot be read. */
export async function loadEntries(dataUrl: string): Promise<Entries> {
  const { beside } = await fetchManifest(new URL(dataUrl));
  const search = beside?.search;
  if (!search) {
    throw new DataError('manifest.json names no search index. Build the data again.', 'manifest.json');
  }
  const places = fetchPlaces(dataUrl);
  // Told below, once the index is read.
  places.catch(() => null);
  const file = await openFile(dataUrl, search);
  const json = await inflateText(await file.slice(0, search.bytes), search.file);
  const named = await places;
  try {
    return toEntries(JSON.parse(json) as SearchIndex, named);
  } catch (cause) {
    throw new DataError(`${search.file} is damaged. Copy the data folder again.`, search.file, { cause });
  }
}
