import { createStore } from 'zustand/vanilla';

/** Whether the host is known to have a newer version of the site than this page is of. */
export const newerStore = createStore<boolean>(() => false);

/** Whether the reader has done something here that would be lost with the page; false where browsers do not tell. */
export const isInUse = (): boolean => 'userActivation' in navigator && navigator.userActivation.hasBeenActive;

/** The page's own script, which has another name in each version, and the version of its data. */
function marksOfThisPage(): readonly string[] {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const version = document.getElementById('app')?.dataset.dataVersion;
  return script === null || version === undefined
    ? []
    : [new URL(script.src).pathname.replace(/^.*\//u, ''), `data-data-version="${version}"`];
}

/**
 * Asks the host for this page once more, and keeps and tells whether it is of another version now. What cannot be asked for
 * is no newer version.
 */
export async function lookForNewer(): Promise<boolean> {
  const marks = marksOfThisPage();
  if (marks.length === 0) return false;
  try {
    const response = await fetch(location.href, { cache: 'no-cache' });
    const page = response.ok ? await response.text() : '';
    // Whatever else a host sends in its place is no page of the board.
    const isNewer = page.includes('data-data-version="') && !marks.every((mark) => page.includes(mark));
    if (isNewer) newerStore.setState(true, true);
  } catch {
    // Without a connection nobody knows.
  }
  return newerStore.getState();
}
