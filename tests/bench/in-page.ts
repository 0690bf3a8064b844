import { join } from 'node:path';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    bench: {
      readonly painted: number | null;
      readonly shifted: number;
    };
  }
}

/** Puts `window.bench` into every document that the page opens. */
export const watchPage = (page: Page): Promise<unknown> =>
  page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
