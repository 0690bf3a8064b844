import { DataError } from '../query/database.ts';
import type { ChangeLog } from '../schema/changes.ts';
import { fetchText } from './fetch-file.ts';

const name = 'changes.json';

/** The change log beside the manifest, never from the browser's cache. Rejects with a `DataError`. */
export async function fetchChanges(dataUrl: URL): Promise<ChangeLog> {
  const text = await fetchText(new URL(name, dataUrl), name, { cache: 'no-cache' });
  try {
    const log = JSON.parse(text) as Partial<ChangeLog> | null;
    if (log?.format === 1 && Array.isArray(log.entries)) return log as ChangeLog;
  } catch (cause) {
    throw new DataError(`${name} is damaged. Copy the data folder again.`, name, { cause });
  }
  throw new DataError(`${name} is of another version than this page. Copy page and data again.`, name);
}
