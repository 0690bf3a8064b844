import { afterAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/ui/address/pages.ts';
import { closeBrowser, hasPanels, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

/** A window at 200 % zoom has half its width in CSS pixels. */
const screens = [
  { name: 'the narrowest phone', width: 320, height: 640, language: 'en' },
  { name: 'a phone', width: 390, height: 844, language: 'hans' },
  { name: 'a desktop at 200 % zoom', width: 640, height: 450, language: 'hant' },
  { name: 'a desktop', width: 1280, height: 900, language: 'en' },
  { name: 'a 4K screen', width: 3840, height: 2160, language: 'hans' },
] as const;

describe.each(screens)('on $name nothing scrolls sideways', ({ width, height, language }) => {
  it.each(pages.map(({ id, path }) => [id, path] as const))('%s', async (id, path) => {
    const board = await openBoard({}, { width, height });
    await board.page.goto(`${board.url}${path}?lang=${language}`);
    await board.page.waitForSelector('main h1');
    if (hasPanels(id)) await panelStates(board.page);
    const beyond = await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await board.close();
  });
});
