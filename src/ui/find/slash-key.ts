import { useSyncExternalStore } from 'react';

/** Whether “/” opens the search box: a single key must be possible to turn off (WCAG 2.2, 2.1.4). Kept on the device. */
const storageKey = 'gongkai-slash';
const changed = 'gongkai-slash';

let isOff = false;

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return !isOff;
  }
}

export function setSlashKey(on: boolean): void {
  isOff = !on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage may be forbidden: the choice holds until the page is closed.
  }
  dispatchEvent(new Event(changed));
}

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => {
    removeEventListener(changed, listener);
  };
}

export const useSlashKey = (): boolean => useSyncExternalStore(subscribe, read, () => true);
