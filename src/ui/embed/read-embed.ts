import { readPanel } from '../../state/older-links.ts';
import { pageViews, viewOf } from '../../views/page-views.ts';
import type { AnyView } from '../../views/model/view.ts';
import { loadPage } from '../pages/load-page.ts';
import type { PageModule } from '../pages/page-module.ts';
import { pages, type PageId } from '../address/pages.ts';
import { placeOn, type Place } from '../address/whereabouts.ts';
import { embedParams, overYears } from '../panel/embed-address.ts';
import { standsOn } from '../address/page-panels.ts';

/** What a frame shows: a view, or a panel of a page; `nothing` where the address names what there is not. */
export type Shown =
  | { readonly kind: 'view'; readonly view: AnyView; readonly overYears: boolean }
  | { readonly kind: 'panel'; readonly panel: string; readonly module: PageModule }
  | { readonly kind: 'nothing'; readonly asked: string };

/** The page of a view’s own subject before those that gather views of several. */
const pageFor = (shown: AnyView | undefined): PageId => {
  const held: Readonly<Partial<Record<string, readonly AnyView[]>>> = pageViews;
  const gathers = ({ id }: { readonly id: PageId }) => id === 'overview' || id === 'place';
  return pages.find((page) => shown && !gathers(page) && held[page.id]?.includes(shown))?.id ?? 'overview';
};

/** What the parameters of a frame’s address name, and where that would stand on the board. */
export async function readEmbed(params: URLSearchParams): Promise<{ shown: Shown; place: Place }> {
  const asked = readPanel(params.get(embedParams.view) ?? '');
  const page = pages.find(({ id }) => id === params.get(embedParams.on))?.id;
  if (page !== undefined && standsOn(page, asked)) {
    return {
      shown: { kind: 'panel', panel: asked, module: await loadPage(page) },
      place: placeOn(page, params),
    };
  }
  const view = params.has(embedParams.on) ? undefined : viewOf(asked);
  return {
    shown: view
      ? {
          kind: 'view',
          view,
          overYears: view.measure !== undefined && params.get(embedParams.over) === overYears,
        }
      : { kind: 'nothing', asked },
    place: placeOn(pageFor(view), params),
  };
}
