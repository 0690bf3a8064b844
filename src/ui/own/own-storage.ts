import type { IDBPDatabase } from 'idb';
import type { OwnReport } from './own-report.ts';

/** Where own reports stay on this device. Every method rejects where the browser refuses. */
export type OwnStorage = {
  readonly readAll: () => Promise<readonly OwnReport[]>;
  readonly put: (reports: readonly OwnReport[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
};

const store = 'reports';
/** A storage that does not answer for so long (milliseconds) is none: the board waits for what it holds. */
const patience = 5_000;

const isOwnReport = (record: unknown): record is OwnReport =>
  typeof record === 'object' && record !== null && 'format' in record && record.format === 1;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The storage does not answer.'));
    }, patience);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens a database, and lets go of it where a page of another version, or the browser, wants it: `onClose` is told. */
async function connect(name: string, onClose: () => void): Promise<IDBPDatabase> {
  const { openDB } = await import('idb');
  const database = await openDB(name, 1, {
    upgrade: (made) => {
      made.createObjectStore(store, { keyPath: 'id' });
    },
    blocking: () => {
      database.close();
      onClose();
    },
    terminated: onClose,
  });
  return database;
}

/** The storage of a name in this browser; null where it keeps nothing (a private window, a forbidden storage). */
export async function openOwnStorage(name: string): Promise<OwnStorage | null> {
  let open: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    open = null;
  };
  /** What was closed is opened again; one that a later version of the board has made its own cannot be, and rejects. */
  const database = async (): Promise<IDBPDatabase> => {
    open ??= connect(name, forget);
    open.catch(forget);
    return open;
  };
  const change = async (work: (held: IDBPDatabase) => Promise<unknown>): Promise<void> => {
    await inTime(database().then(work));
  };
  try {
    await inTime(database());
  } catch {
    return null;
  }
  return {
    readAll: async () => (await inTime(database().then((held) => held.getAll(store)))).filter(isOwnReport),
    put: (reports) =>
      change((held) => {
        const { store: into, done } = held.transaction(store, 'readwrite');
        return Promise.all([...reports.map((report) => into.put(report)), done]);
      }),
    remove: (ids) =>
      change((held) => {
        const { store: from, done } = held.transaction(store, 'readwrite');
        return Promise.all([...ids.map((id) => from.delete(id)), done]);
      }),
  };
}
