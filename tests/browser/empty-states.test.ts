import { afterAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/schema/languages.ts';
import { pages } from '../../src/ui/address/pages.ts';
import { closeBrowser, hasPanels, openBoard, panelStates, seeAll } from './board.ts';

afterAll(closeBrowser);

/** A county of which nothing is held, as each language calls it. */
const bare = { code: '610431', names: { hans: '武功', hant: '武功', en: 'Wugong' } };

describe.each(pages.map(({ id }) => id).filter((id) => hasPanels(id) && id !== 'compare'))(
  'page %s, of a county without a report',
  (id) => {
    it.each(Object.keys(languages) as Language[])(
      'names it wherever nothing is drawn, in %s',
      async (lang) => {
        const board = await openBoard();
        const { page } = board;
        await page.goto(`${board.url}${id === 'overview' ? '' : `${id}/`}?lang=${lang}&within=${bare.code}`);
        await seeAll(page);
        await panelStates(page);
        const notes = page.locator(
          'main :is(figure:not([data-view="filing-matrix"]) .state-note, .not-drawn-head > p)',
        );
        await expect.poll(() => notes.count(), { timeout: 20_000 }).toBeGreaterThan(0);
        for (const note of await notes.all()) {
          await expect.poll(() => note.innerText(), { timeout: 10_000 }).toContain(bare.names[lang]);
        }
        for (const line of await page.locator('main .panel-line').all()) {
          expect(await line.locator('.line-words > p').innerText()).not.toBe('');
          expect(
            await line.evaluate((one) => one.parentElement?.querySelector('.not-drawn-head')),
          ).not.toBeNull();
        }
        expect(board.complaints).toEqual([]);
        await board.close();
      },
    );
  },
);
