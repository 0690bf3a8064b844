import type { Browser, Page } from 'playwright-core';

/** Measures on a page that has loaded nothing before. */
export async function onFreshPage<T>(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  // A function that is sent to the page is wrapped in calls of this one by the compiler.
  await context.addInitScript('globalThis.__name = (value) => value');
  const page = await context.newPage();
  await page.goto(url);
  try {
    return await measure(page);
  } finally {
    await context.close();
  }
}
