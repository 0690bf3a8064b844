import type { Page } from 'playwright-core';

/** Waits until the page that was written has come to life in the language asked for: keys and buttons then answer. */
export async function untilLive(page: Page, locale: string): Promise<void> {
  await page.waitForFunction(
    (lang) => {
      const button = document.querySelector('.search-button');
      const isLive = button !== null && Object.keys(button).some((key) => key.startsWith('__reactProps'));
      return isLive && document.documentElement.lang === lang;
    },
    locale,
    { timeout: 60_000 },
  );
  await page.evaluate(
    () =>
      new Promise((settled) => {
        requestAnimationFrame(() => setTimeout(settled));
      }),
  );
}
