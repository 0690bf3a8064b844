import type { Filter } from '../../query/filter.ts';
import type { Language } from '../../schema/languages.ts';
import { writeState } from '../../state/url.ts';
import { viewOf } from '../../views/page-views.ts';
import { pageOf, type PageId } from '../address/pages.ts';
import type { PanelContent } from './panel-content.ts';
import { ownOf, type Place } from '../address/whereabouts.ts';
import type { ThemeChoice } from '../kit/theme-choice.ts';
import { standsOn } from '../address/page-panels.ts';

/**
 * Parameters of an embedded chart besides those of the state and of a page; `public/early.js` reads the theme as well.
 * `view` names the panel. `on` is the page that shows it, where its own parameters make it what it is; `over` shows the
 * measure of a view over the years.
 */
export const embedParams = { view: 'view', on: 'on', over: 'over', theme: 'theme' } as const;

export const overYears = 'years';

/** The kind of the message in which a frame tells the page around it how high it is. */
export const heightMessage = 'gongkai-board-height';

/** How a panel stands alone: in its page, as a view, or as the measure of a view over the years; null where it cannot. */
export function standing(
  panel: string,
  as: PanelContent['as'],
  page: PageId,
): 'page' | NonNullable<PanelContent['as']> | null {
  if (as !== 'years' && standsOn(page, panel)) return 'page';
  return as !== undefined && viewOf(panel) ? as : null;
}

export type Embedded = {
  readonly viewId: string;
  readonly as: PanelContent['as'];
  /** What a view is asked under. */
  readonly filter: Filter;
  /** Where the panel stands on the board, with all of its page’s parameters. */
  readonly place: Place;
  readonly language: Language;
  readonly theme: ThemeChoice;
};

/** The address of a panel that stands alone, below the site's root (absolute, with a slash at its end). */
export function embedAddress({ viewId, as, filter, place, language, theme }: Embedded, root: URL): string {
  const how = standing(viewId, as, place.page);
  const inPage = how === 'page';
  const own = new URLSearchParams({ [embedParams.view]: viewId });
  if (inPage) own.set(embedParams.on, place.page);
  if (how === 'years') own.set(embedParams.over, overYears);
  if (theme !== 'auto') own.set(embedParams.theme, theme);
  for (const [name, value] of inPage ? ownOf(pageOf(place.page), place.own) : []) own.append(name, value);
  const asked = inPage ? place.state : filter;
  return new URL(`embed/?${writeState({ ...asked, language }, own)}`, root).href;
}
