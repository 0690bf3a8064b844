import type { Page } from 'playwright-core';

/**
 * Milliseconds from a change of the filter until the first chart, all panels in sight, and all of the page are painted;
 * and the tasks over 50 ms in that time.
 */
export type Painted = {
  readonly first: number;
  readonly sight: number;
  readonly all: number;
  readonly blocked: readonly number[];
};

/** Waits until the page is the one that was asked for, and no panel loads. */
export const settle = (page: Page, timeout: number): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.documentElement.dataset.awaits === undefined &&
      document.querySelector('figure[data-view]') !== null &&
      document.querySelector(
        'figure[data-state="loading"], figure[aria-busy="true"], .chart[data-drawn="waiting"], figure .skeleton',
      ) === null,
    undefined,
    { timeout },
  );

/**
 * Changes the address as a link does and watches the panels: one is painted with the frame after it has stopped being
 * busy with the new filter and its chart has stopped waiting for its turn.
 */
export const changeFilter = (page: Page, search: string, timeout: number): Promise<Painted> =>
  page.evaluate(
    ([address, limit]) =>
      new Promise<Painted>((resolve, reject) => {
        // Told by the browser: to ask it while the page changes would lay it out for each of them.
        const seen = new Set<Element>();
        const sights = new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
        });
        for (const figure of document.querySelectorAll('figure[data-view]')) sights.observe(figure);
        let start = 0;
        const blocked: number[] = [];
        const tasks = new PerformanceObserver((list) => {
          blocked.push(...list.getEntries().map(({ duration }) => duration));
        });
        tasks.observe({ type: 'longtask' });
        const busy = new Set<Element>();
        let first: number | null = null;
        let sight: number | null = null;
        // The first task after a frame: what was changed before that frame is painted.
        const afterPaint = (then: () => void) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = then;
            port2.postMessage(null);
          });
        const watcher = new MutationObserver(() => {
          for (const figure of document.querySelectorAll('figure[data-view]')) {
            const isBusy =
              figure.getAttribute('aria-busy') === 'true' ||
              figure.getAttribute('data-state') === 'loading' ||
              figure.querySelector('.chart[data-drawn="waiting"]') !== null;
            if (isBusy) busy.add(figure);
            else if (busy.delete(figure)) settled();
          }
        });
        let last = 0;
        const settled = () => {
          last += 1;
          const mine = last;
          const left = [...busy];
          afterPaint(() => {
            first ??= performance.now() - start;
            if (!left.some((figure) => seen.has(figure))) sight ??= performance.now() - start;
            if (mine !== last || busy.size > 0) return;
            watcher.disconnect();
            tasks.disconnect();
            sights.disconnect();
            clearTimeout(late);
            resolve({ first, sight: sight ?? first, all: performance.now() - start, blocked });
          });
        };
        const late = setTimeout(() => {
          watcher.disconnect();
          const left = [...busy].map((figure) => figure.getAttribute('data-view') ?? '?');
          reject(new Error(`no answer within ${limit} ms: ${left.join(', ') || 'no panel was asked'}`));
        }, limit);
        afterPaint(() => {
          watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
          start = performance.now();
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
        });
      }),
    [search, timeout] as const,
  );
