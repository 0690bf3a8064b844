import type { State } from '../../state/state.ts';
import { readState, stateParams, writeState } from '../../state/url.ts';
import { pageAt, pageOf, rootFrom, type PageEntry, type PageId } from './pages.ts';

/** Where the reader is: a page, the state that every page shares, and the page's own parameters. */
export type Place = { readonly page: PageId; readonly state: State; readonly own: URLSearchParams };

/** Those of some parameters that are a page’s own. */
export function ownOf(page: PageEntry, params: URLSearchParams): URLSearchParams {
  const kept = [...params].filter(([name]) => page.params.includes(name) && !stateParams.includes(name));
  return new URLSearchParams(kept);
}

/** The place of an address below `root` (absolute, with a slash at its end); null where no page is there. */
export function placeAt(address: URL, root: URL): Place | null {
  if (address.origin !== root.origin || !address.pathname.startsWith(root.pathname)) return null;
  const page = pageAt(address.pathname.slice(root.pathname.length));
  return page && placeOn(page.id, address.searchParams);
}

/** The place on a known page, from the parameters of its address. */
export const placeOn = (page: PageId, params: URLSearchParams): Place => ({
  page,
  state: readState(params),
  own: ownOf(pageOf(page), params),
});

/** The address of a place, relative to a page of the site, so that any base path works. */
export function hrefOf(place: Place, from: PageId): string {
  const query = writeState(place.state, ownOf(pageOf(place.page), place.own));
  return `${rootFrom(pageOf(from))}${pageOf(place.page).path}${query === '' ? '' : `?${query}`}`;
}

/** Whether a place shows its page as it is without any choice, in whatever language. */
export const isDefault = ({ page, state, own }: Place): boolean =>
  writeState({ ...state, language: null }, ownOf(pageOf(page), own)) === '';
