import type { OwnReport } from './own-report.ts';

/** Where own reports stay on this device. Every method rejects where the browser refuses. */
export type OwnStorage = {
  readonly readAll: () => Promise<readonly OwnReport[]>;
  readonly put: (reports: readonly OwnReport[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
};

const store = 'reports';

const isOwnReport = (record: unknown): record is OwnReport =>
  typeof record === 'object' && record !== null && 'format' in record && record.format === 1;

/** The storage of a name in this browser; null where it keeps nothing (a private window, a forbidden storage). */
export async function openOwnStorage(name: string): Promise<OwnStorage | null> {
  if (typeof indexedDB === 'undefined') return null;
  try {
    const { openDB } = await import('idb');
    const database = await openDB(name, 1, {
      upgrade: (made) => {
        made.createObjectStore(store, { keyPath: 'id' });
      },
    });
    return {
      readAll: async () => (await database.getAll(store)).filter(isOwnReport),
      put: async (reports) => {
        const change = database.transaction(store, 'readwrite');
        await Promise.all([...reports.map((report) => change.store.put(report)), change.done]);
      },
      remove: async (ids) => {
        const change = database.transaction(store, 'readwrite');
        await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
      },
    };
  } catch {
    return null;
  }
}
