import type { Page } from 'playwright-core';

/** Milliseconds from a change of the filter until the first chart, and all, are on the screen; and tasks over 50 ms. */
export type Painted = { readonly first: number; readonly all: number; readonly blocked: readonly number[] };

/** Waits until no panel loads. */
export const settle = (page: Page, timeout: number): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('figure[data-view]') !== null &&
      document.querySelectorAll('figure[data-state="loading"], figure[aria-busy="true"]').length === 0,
    undefined,
    { timeout },
  );

/**
 * Changes the address as a link does and watches the panels: one is painted two frames after it has stopped being busy
 * with the new filter.
 */
export const changeFilter = (page: Page, search: string, timeout: number): Promise<Painted> =>
  page.evaluate(
    ([address, limit]) =>
      new Promise<Painted>((resolve, reject) => {
        const start = performance.now();
        const blocked: number[] = [];
        const tasks = new PerformanceObserver((list) => {
          blocked.push(...list.getEntries().map(({ duration }) => duration));
        });
        tasks.observe({ type: 'longtask' });
        const busy = new Set<Element>();
        let first: number | null = null;
        const afterPaint = (then: () => void) =>
          requestAnimationFrame(() => {
            requestAnimationFrame(then);
          });
        const watcher = new MutationObserver(() => {
          for (const figure of document.querySelectorAll('figure[data-view]')) {
            const isBusy =
              figure.getAttribute('aria-busy') === 'true' || figure.getAttribute('data-state') === 'loading';
            if (isBusy) busy.add(figure);
            else if (busy.delete(figure)) settled();
          }
        });
        let last = 0;
        const settled = () => {
          last += 1;
          const mine = last;
          afterPaint(() => {
            first ??= performance.now() - start;
            if (mine !== last || busy.size > 0) return;
            watcher.disconnect();
            tasks.disconnect();
            clearTimeout(late);
            resolve({ first, all: performance.now() - start, blocked });
          });
        };
        const late = setTimeout(() => {
          watcher.disconnect();
          reject(new Error(`no answer within ${limit} ms`));
        }, limit);
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    [search, timeout] as const,
  );
