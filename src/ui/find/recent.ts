import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { keyOf, type Choice } from './found-choice.ts';

/** What the reader opened last through the search box; kept on the device only, never in a link. */
const storageKey = 'gongkai-recent';
const most = 8;
const none: readonly Choice[] = [];

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  ['kind', 'id', 'page'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string') &&
  typeof (value as { names?: { hans?: unknown } }).names?.hans === 'string';

function parse(stored: string | null): readonly Choice[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter(isChoice) : none;
  } catch {
    return none;
  }
}

function readStored(): readonly Choice[] {
  try {
    return parse(localStorage.getItem(storageKey));
  } catch {
    // Storage may be forbidden: what was chosen since the page was opened is known all the same.
    return none;
  }
}

/** None at first, as a page is written; then what the device keeps. */
const store = createStore<readonly Choice[]>(() => none);
store.setState(readStored(), true);

function write(choices: readonly Choice[]): void {
  store.setState(choices, true);
  try {
    if (choices.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(choices));
  } catch {
    // As above.
  }
}

/** Puts a choice before the others. */
export function remember(choice: Choice): void {
  const others = store.getState().filter((other) => keyOf(other) !== keyOf(choice));
  write([choice, ...others].slice(0, most));
}

export const forgetRecent = (): void => {
  write(none);
};

/** The recent choices, newest first; none while the page is rendered without a browser. */
export const useRecent = (): readonly Choice[] => useStore(store);
