import { measures } from '../../schema/measures.ts';
import { heldPlaces, overviewPlaces, pageViews } from '../../views/page-views.ts';
import { measurePanel } from './measure-panel.ts';
import type { PageId } from './pages.ts';
import { rankBlocks, rankPanel } from './rank-blocks.ts';

const idsOf = (views: readonly { readonly id: string }[]) => views.map(({ id }) => id);

const trend = 'compare-trend';

/**
 * Panels that the parameters of their page make what they are, by page: each stands in a `Part` there, and alone it is
 * shown by that page.
 */
const pagePanels: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  overview: idsOf(overviewPlaces),
  quality: idsOf(heldPlaces),
  ranking: rankBlocks.map(rankPanel),
  compare: [
    'compare-measures',
    'compare-parallel',
    'compare-figures',
    trend,
    ...Object.keys(measures).map(measurePanel),
  ],
  publisher: [...idsOf(pageViews.publisher), trend],
};

/** Whether a page can be asked to show this panel alone. */
export const standsOn = (page: PageId, panel: string): boolean => pagePanels[page]?.includes(panel) ?? false;

/** Panels that stood on another page once, by that page: frames of that time still ask for them there. */
const moved: Readonly<Partial<Record<PageId, PageId>>> = { overview: 'quality' };

/** The page that shows a panel that a frame asks for on a page: that one, or where it has moved to; undefined for none. */
export function pageOfPanel(asked: PageId, panel: string): PageId | undefined {
  if (standsOn(asked, panel)) return asked;
  const to = moved[asked];
  return to !== undefined && standsOn(to, panel) ? to : undefined;
}
