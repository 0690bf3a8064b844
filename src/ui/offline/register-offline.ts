import { keepLater } from './offline-files.ts';

type Connection = { readonly saveData?: boolean };

/** Whether the reader’s browser asks to be sent little. */
const savesData = (): boolean =>
  (navigator as Navigator & { readonly connection?: Connection }).connection?.saveData === true;

/**
 * Keeps the board for reading without a connection where browsers allow it (https, or this machine); elsewhere the board
 * works as well, with a connection. What was kept is updated by the next visit.
 */
export async function registerOffline(root: URL): Promise<void> {
  // Plain http has no service workers at all, whatever the types say.
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', root), {
      scope: root.pathname,
      updateViaCache: 'none',
    });
    const { active } = await navigator.serviceWorker.ready;
    if (!savesData()) active?.postMessage(keepLater);
  } catch {
    // A host without the file, or a browser that forbids storage: the board goes on without.
  }
}

/** Calls back once the page has loaded and the browser has nothing else to do. */
export function whenAtRest(then: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 10_000 });
    else setTimeout(then, 2000);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}
