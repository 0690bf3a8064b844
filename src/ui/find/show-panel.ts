import type { PageId } from '../address/pages.ts';

const patience = 15_000;

/** So long what is above a panel may still grow, and the panel is brought back into sight. */
const settling = 4_000;

/** What a reader does who wants to be somewhere else. */
const leaving = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Keeps an element in sight while the page around it is still being made, until the reader moves. */
function holdInSight(id: string): void {
  const resized = new ResizeObserver(() => {
    document.getElementById(id)?.scrollIntoView();
  });
  const stop = () => {
    resized.disconnect();
    for (const event of leaving) removeEventListener(event, stop);
  };
  resized.observe(document.body);
  for (const event of leaving) addEventListener(event, stop, { passive: true });
  setTimeout(stop, settling);
}

/** Scrolls to a panel of a page that is being opened, once it is there, and marks it as its address does. */
export function showPanel(page: PageId, id: string): void {
  const show = () => {
    if (!document.querySelector(`main[data-page="${page}"] [id="${CSS.escape(id)}"]`)) return false;
    location.replace(`#${id}`);
    holdInSight(id);
    return true;
  };
  if (show()) return;
  const observer = new MutationObserver(() => {
    if (show()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => {
    observer.disconnect();
  }, patience);
}
