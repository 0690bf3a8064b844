import { createStore } from 'zustand/vanilla';
import { isSettling, watchConnection } from './connection.ts';

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
 * nothing is gained by loading anew, and the page would be lost.
 */
export function mendLostScripts(): void {
  watchConnection();
  addEventListener('vite:preloadError', (event) => {
    if (navigator.onLine && !isSettling() && reloadOnce(`scripts beside ${import.meta.url}`))
      event.preventDefault();
  });
}

/** The version of the data that a page was written with, and that of the data folder beside it. */
export type Mixture = { readonly page: string; readonly data: string };

/** The mixture that loading anew did not mend; null where there is none. */
export const mixtureStore = createStore<Mixture | null>(() => null);

/** Holds the data folder’s version against the page’s: an old page is loaded anew, once; what remains is told. */
export function checkDeploy(page: string | undefined, data: string): void {
  if (page === undefined || page === data) return;
  if (reloadOnce(`${page} ${data}`)) return;
  mixtureStore.setState({ page, data }, true);
}
