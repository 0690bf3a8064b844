import { createStore } from 'zustand/vanilla';
import { DataError } from '../../query/database.ts';
import { isSettling, watchConnection } from './connection.ts';
import { isInUse, lookForNewer } from './newer-version.ts';

/** Kept for the visit: all that the page was loaded anew for, a line each. */
const storageKey = 'gongkai-loaded-anew';

/**
 * Loads the page anew, once for each `reason`, and tells whether it does: what is left from before a new deploy mends
 * itself so, and what does not must not turn in a circle.
 */
function reloadOnce(reason: string): boolean {
  try {
    const reasons = sessionStorage.getItem(storageKey)?.split('\n') ?? [];
    if (reasons.includes(reason)) return false;
    sessionStorage.setItem(storageKey, [...reasons, reason].join('\n'));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/**
 * A script that the host no longer has: a newer page has taken the place of this one, which its own script tells. Where
 * it is the same page again, another lost script is no reason more. Without a connection, or where it is back only now,
 * nothing is gained by loading anew, and the page would be lost. A page in use is left as it is: what needs the script says
 * that it is lost, and the newer version is offered.
 */
export function mendLostScripts(): void {
  watchConnection();
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || isSettling()) return;
    if (isInUse()) void lookForNewer();
    else if (reloadOnce(`scripts beside ${import.meta.url}`)) event.preventDefault();
  });
}

/** The version of the data that a page was written with, and that of the data folder beside it. */
export type Mixture = { readonly page: string; readonly data: string };

/** The mixture that loading anew did not mend; null where there is none. */
export const mixtureStore = createStore<Mixture | null>(() => null);

/**
 * Holds the data folder’s version against the page’s. An old page is loaded anew, once; one in use is left as it is, and
 * rejects with a `DataError`, so that it never shows data of two versions: the newer version is offered. Where the page on the
 * host is no newer than this one, the mixture is told.
 */
export async function checkDeploy(page: string | undefined, data: string): Promise<void> {
  if (page === undefined || page === data) return;
  if (!isInUse()) {
    if (!reloadOnce(`${page} ${data}`)) mixtureStore.setState({ page, data }, true);
  } else if (await lookForNewer())
    throw new DataError(`manifest.json is of version ${data}, this page of ${page}.`, 'manifest.json');
  else mixtureStore.setState({ page, data }, true);
}
