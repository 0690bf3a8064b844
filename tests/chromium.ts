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

/** As root on Debian: its own packages, with a font that has Chinese. */
function installFromDebian(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`   installing ${packages.join(', ')} …`);
  succeeds('apt-get', 'update', '-qq');
  return succeeds('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** The path of a Chromium, set by CHROMIUM or found or installed. Throws, saying what to do, where none can be had. */
export function findChromium(): string {
  const found = present();
  if (found !== undefined) {
    if (!hasChineseFont()) installFromDebian('fonts-noto-cjk');
    return found;
  }
  if (!installFromDebian('chromium', 'fonts-noto-cjk')) {
    succeeds('npx', '--no-install', 'playwright-core', 'install', 'chromium');
  }
  const installed = present();
  if (installed === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed. Install one and set CHROMIUM to its path.',
    );
  }
  return installed;
}
