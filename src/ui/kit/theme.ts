import { useSyncExternalStore } from 'react';

/** What the reader chose; kept on the device only, never in a link. */
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Also read by public/early.js, which puts the outcome on the root element as `data-theme`. */
const storageKey = 'gongkai-theme';
const changed = 'gongkai-theme';

let unstored: ThemeChoice | null = null;

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey);
    return themeChoices.find((choice) => choice === stored) ?? 'auto';
  } catch {
    return unstored ?? 'auto';
  }
}

/** Keeps the choice and applies it at once. */
export function chooseTheme(choice: ThemeChoice): void {
  unstored = choice;
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    document.documentElement.dataset.theme = choice;
  }
  dispatchEvent(new Event(changed));
}

function onChoice(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => {
    removeEventListener(changed, listener);
  };
}

/** The reader's choice; `auto` while the page is rendered without a browser. */
export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(onChoice, readChoice, () => 'auto');

function onApplied(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

/** The colours in force: what a chart is drawn in. */
export const useAppliedTheme = (): 'light' | 'dark' =>
  useSyncExternalStore(
    onApplied,
    () => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'),
    () => 'light',
  );
