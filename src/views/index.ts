import { channelsByYear, channelsOverview } from './channels-by-year.ts';
import type { ViewId } from './define-view.ts';
import { measureBars } from './measure-bars.ts';
import { reportsByYear } from './reports-by-year.ts';
import type { AnyView } from './view.ts';

/** Every view, by page in the order in which the pages show them. A view can stand on several pages. */
export const pageViews = {
  overview: [reportsByYear, channelsOverview, measureBars('items-top', 'items_disclosed', 'year')],
  channels: [channelsByYear, measureBars('items-by-publisher', 'items_disclosed', 'year')],
} as const satisfies Record<string, readonly (AnyView & { readonly id: ViewId })[]>;

export const allViews: readonly AnyView[] = [...new Set(Object.values(pageViews).flat())];

const byId = new Map(allViews.map((view) => [view.id, view]));

/** The view of an id, as an address or an embed names it. */
export const viewOf = (id: string): AnyView | undefined => byId.get(id);
