import { existsSync } from 'node:fs';
import { findChromium } from '../chromium.ts';
import { driveByPuppeteer } from './by-puppeteer.ts';
import { driveByWebDriver } from './by-webdriver.ts';
import type { Driver } from './driver.ts';

/** An engine of browsers: what it needs on this machine, and how it is started. */
export type Engine = {
  readonly name: string;
  /** What is missing, and the command that installs it; null where all is there. Nothing is installed unasked. */
  readonly missing: () => string | null;
  readonly start: () => Promise<Driver>;
};

const firstOf = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

const firefox = firstOf([process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox']);
const webkitDriver = firstOf([process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver']);
const webkitBrowser = firstOf(
  ['x86_64', 'aarch64'].flatMap((machine) =>
    ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  ),
);
const screen = firstOf(['/usr/bin/xvfb-run']);

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    missing: () => null,
    start: () =>
      driveByPuppeteer({ browser: 'chrome', executablePath: findChromium(), args: ['--no-sandbox'] }),
  },
  {
    name: 'Firefox',
    missing: () =>
      firefox === undefined
        ? 'No Firefox was found; on Debian, as root: apt-get install firefox-esr; or set FIREFOX to the path of one.'
        : null,
    start: () => driveByPuppeteer({ browser: 'firefox', executablePath: firefox ?? '' }),
  },
  {
    name: 'WebKit',
    missing: () =>
      webkitDriver === undefined || webkitBrowser === undefined || screen === undefined
        ? 'WebKitGTK, its driver or a screen for it was not found; on Debian, as root: apt-get install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb.'
        : null,
    start: () => driveByWebDriver(webkitDriver ?? '', webkitBrowser ?? ''),
  },
];
