import axe from 'axe-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/ui/address/pages.ts';
import { closeBrowser, hasPanels, openBoard, panelStates, phone, seeAll } from './board.ts';

afterAll(closeBrowser);

const looks = [
  { name: 'light, simplified Chinese, wide', scheme: 'light', language: 'hans', viewport: undefined },
  { name: 'dark, English, phone', scheme: 'dark', language: 'en', viewport: phone },
  { name: 'dark, traditional Chinese, wide', scheme: 'dark', language: 'hant', viewport: undefined },
  {
    name: 'light, English, narrowest',
    scheme: 'light',
    language: 'en',
    viewport: { width: 320, height: 640 },
  },
] as const;

describe.each(looks)('axe finds nothing: $name', ({ scheme, language, viewport }) => {
  it.each(pages.map(({ id, path }) => [id, path] as const))('%s', async (id, path) => {
    const board = await openBoard({}, viewport);
    await board.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await board.page.goto(`${board.url}${path}?lang=${language}`);
    await board.page.waitForSelector('main h1', { timeout: 60_000 });
    if (hasPanels(id)) await panelStates(board.page);
    if (id === 'data') await board.page.waitForSelector('[data-file]');
    await seeAll(board.page);
    await board.page.evaluate(axe.source);
    const violations = await board.page.evaluate(async () => {
      const found = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    await board.close();
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
