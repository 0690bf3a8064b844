import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../chromium.ts';

/** A headless Chromium that can reach this machine alone; `board.test` is this machine under a name of plain http. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP board.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

/** What a page and its workers did: addresses asked for, those outside the origin, and breaches of the policy. */
export type Watched = { readonly asked: string[]; readonly outside: string[]; readonly breaches: string[] };

/** Watches a page from now on. An address inside a blob of the page counts as its own. */
export function watchPage(page: Page, origin: string): Watched {
  const watched: Watched = { asked: [], outside: [], breaches: [] };
  page.on('request', (request) => {
    watched.asked.push(request.url());
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') watched.outside.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to|violates the following/.test(message.text())) {
      watched.breaches.push(message.text());
    }
  });
  return watched;
}
