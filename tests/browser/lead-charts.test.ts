import { afterAll, expect, it } from 'vitest';
import { languages } from '../../src/schema/languages.ts';
import { pages } from '../../src/ui/address/pages.ts';
import { countryLead } from '../../src/views/page-views.ts';
import { closeBrowser, hasPanels, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

it.each(
  pages
    .map(({ id }) => id)
    .filter(hasPanels)
    .flatMap((page) => Object.keys(languages).map((language) => [page, language] as const)),
)('page %s opens on a chart or table that is drawn, in %s', async (page, language) => {
  const board = await openBoard();
  await board.page.goto(`${board.url}${page === 'overview' ? '' : `${page}/`}?lang=${language}`);
  const states = Object.keys(await panelStates(board.page));
  const leading = page === 'overview' ? countryLead.map(({ id }) => id) : states.slice(0, 1);
  for (const view of leading) {
    const panel = board.page.locator(`figure[data-view="${view}"]`);
    expect(await panel.getAttribute('data-state'), view).toBe('ready');
    expect(await panel.locator('.refused-note').count(), view).toBe(0);
    expect(await panel.locator('.chart[data-drawn] svg, table').count(), view).toBeGreaterThan(0);
  }
  await board.close();
});
