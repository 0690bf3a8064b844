/** Finds a Chromium for the browser tests, and gets one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const present = (): string | undefined =>
  [process.env.CHROMIUM, ...usual, chromium.executablePath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );

const succeeds = (name: string, ...words: string[]): boolean =>
  spawnSync(name, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const hasChineseFont = (): boolean =>
  (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout || '').trim() !== '';

/** Debian's own packages: what a machine of continuous integration, which is thrown away, may install as root. */
const debian = ['chromium', 'fonts-noto-cjk'];
const byHand = `apt-get install --no-install-recommends ${debian.join(' ')}`;

/** Only where CI is set: nothing is installed as root on a machine of one's own unasked. */
function installFromDebian(): boolean {
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`   ${byHand} …`);
  succeeds('apt-get', 'update', '-qq');
  return succeeds('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...debian);
}

/**
 * The path of a Chromium: set by CHROMIUM, found, or fetched into the reader's own cache (as root from Debian where CI is
 * set). Throws, saying which command to run, where none can be had.
 */
export function findChromium(): string {
  const found = present();
  if (found !== undefined) {
    if (!hasChineseFont() && !installFromDebian()) {
      console.log(`   No font with Chinese was found; pages are tested without one. To get one: ${byHand}`);
    }
    return found;
  }
  if (!installFromDebian()) succeeds('npx', '--no-install', 'playwright-core', 'install', 'chromium');
  const installed = present();
  if (installed === undefined) {
    throw new Error(
      `No Chromium was found and none could be fetched. On Debian, as root: ${byHand}; elsewhere: npx playwright-core install chromium; or set CHROMIUM to the path of one.`,
    );
  }
  return installed;
}
