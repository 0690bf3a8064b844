import type { Page } from 'playwright-core';

/** Goes to an address of the same page as a link does; its panels have been told when it resolves. */
export async function changeAddress(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  // The panels are told of the new filter within the task.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}
