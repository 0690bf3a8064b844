import type { PageId } from '../address/pages.ts';

const patience = 15_000;

/** Scrolls to a panel of a page that is being opened, once it is there, and marks it as its address does. */
export function showPanel(page: PageId, id: string): void {
  const show = () => {
    if (!document.querySelector(`main[data-page="${page}"] [id="${CSS.escape(id)}"]`)) return false;
    location.replace(`#${id}`);
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
