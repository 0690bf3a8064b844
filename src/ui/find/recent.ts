import { useSyncExternalStore } from 'react';
import { keyOf, type Choice } from './choice.ts';

/** What the reader opened last through the search box; kept on the device only, never in a link. */
const storageKey = 'gongkai-recent';
const most = 8;
const none: readonly Choice[] = [];

let text: string | null = null;
let choices = none;
const listeners = new Set<() => void>();

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

function read(): readonly Choice[] {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored !== text) [text, choices] = [stored, parse(stored)];
  } catch {
    // Storage may be forbidden: what was chosen since the page was opened is known all the same.
  }
  return choices;
}

function write(next: readonly Choice[]): void {
  choices = next;
  text = next.length === 0 ? null : JSON.stringify(next);
  try {
    if (text === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, text);
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

/** Puts a choice before the others. */
export function remember(choice: Choice): void {
  const others = read().filter((other) => keyOf(other) !== keyOf(choice));
  write([choice, ...others].slice(0, most));
}

export const forgetRecent = (): void => {
  write(none);
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The recent choices, newest first; none while the page is rendered without a browser. */
export const useRecent = (): readonly Choice[] => useSyncExternalStore(subscribe, read, () => none);
