import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Waits until the service worker has kept some of the parts that come last, by words of their names. */
export const untilKept = (page: Page, parts: readonly string[]): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          async (names) => {
            const cache = (await caches.keys()).find((key) => key.startsWith('gongkai-later'));
            const kept = cache === undefined ? [] : await (await caches.open(cache)).keys();
            return names.filter((part) => kept.some(({ url }) => url.includes(part)));
          },
          [...parts],
        ),
      { timeout: 90_000, interval: 500 },
    )
    .toHaveLength(parts.length);
