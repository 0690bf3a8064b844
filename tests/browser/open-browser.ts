import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../chromium.ts';

/** Headless Chromium without the traffic that it makes of its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
