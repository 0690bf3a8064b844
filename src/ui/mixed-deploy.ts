/** Kept for the visit: what the page was last loaded anew for. */
const storageKey = 'gongkai-loaded-anew';

/**
 * Loads the page anew, once for each `reason`, and tells whether it does: what is left from before a new deploy mends
 * itself so, and what does not must not turn in a circle.
 */
function reloadOnce(reason: string): boolean {
  try {
    if (sessionStorage.getItem(storageKey) === reason) return false;
    sessionStorage.setItem(storageKey, reason);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/**
 * A script that the host no longer has: a newer page has taken the place of this one. Without a connection nothing is
 * gained by loading anew, and the page would be lost.
 */
export function mendLostScripts(): void {
  addEventListener('vite:preloadError', (event) => {
    if (navigator.onLine && reloadOnce(`script ${event.payload.message}`)) event.preventDefault();
  });
}

/** The version of the data that a page was written with, and that of the data folder beside it. */
export type Mixture = { readonly page: string; readonly data: string };

let mixture: Mixture | null = null;
const listeners = new Set<() => void>();

export const readMixture = (): Mixture | null => mixture;

export function onMixture(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Holds the data folder’s version against the page’s: an old page is loaded anew, once; what remains is told. */
export function checkDeploy(page: string | undefined, data: string): void {
  if (page === undefined || page === data) return;
  if (reloadOnce(`${page} ${data}`)) return;
  mixture = { page, data };
  for (const listener of listeners) listener();
}
