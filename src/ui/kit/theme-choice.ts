import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What the reader chose; kept on the device only, never in a link. */
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Also read by public/early.js, which puts the outcome on the root element as `data-theme`. */
const storageKey = 'gongkai-theme';

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey);
    return themeChoices.find((choice) => choice === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** `auto` at first, as a page is written; then what the device keeps. */
const choiceStore = createStore<ThemeChoice>(() => 'auto');
choiceStore.setState(readChoice(), true);

/** Keeps the choice and applies it at once; public/early.js listens. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    document.documentElement.dataset.theme = choice;
  }
  choiceStore.setState(choice, true);
  dispatchEvent(new Event('gongkai-theme'));
}

/** The reader's choice; `auto` while the page is rendered without a browser. */
export const useThemeChoice = (): ThemeChoice => useStore(choiceStore);

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
