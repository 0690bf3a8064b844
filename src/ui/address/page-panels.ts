import { measures } from '../../schema/measures.ts';
import { overviewPlaces, pageViews } from '../../views/page-views.ts';
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
