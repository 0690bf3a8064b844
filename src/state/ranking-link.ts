import { ownPrefix } from '../query/filter.ts';
import type { Peers } from '../query/ranking-figures.ts';
import type { RankSettings } from '../views/ranking/ranking-settings.ts';
import { formerParams, rankParams } from './ranking-params.ts';
import { readRankSettings, writeRankSettings } from './ranking-url.ts';
import type { State } from './state.ts';
import { readState, stateParams, writeState } from './url.ts';

/** A ranking as its link carries it: the settings and the peers. */
export type RankingLink = { readonly settings: RankSettings; readonly peers: Peers };

/**
 * The settings of a ranking under the state that all pages share: where it has no year or kind of report of its own,
 * those of the filter stand.
 */
export const underState = (settings: RankSettings, { years, scope }: State): RankSettings => ({
  ...settings,
  year: settings.year ?? (years.length > 0 ? Math.max(...years) : null),
  scope: settings.scope ?? scope,
});

/** The peers that a filter chooses; of its publishers only “all of the reader's own” chooses any. */
export const peersOf = ({
  provinces,
  places,
  levels,
  kinds,
  publishers,
}: Pick<State, 'provinces' | 'places' | 'levels' | 'kinds' | 'publishers'>): Peers => ({
  provinces,
  places,
  levels,
  kinds,
  ...(publishers.includes(ownPrefix) && { ownOnly: true }),
});

/** A ranking as one text, for a parameter of another ranking’s link: what that one was compared with is left out. */
export function writeRankingLink({ settings, peers }: RankingLink): string {
  const own = writeRankSettings({ ...settings, was: null });
  // Never empty, so that a ranking of nothing but defaults is told from none.
  own.set(rankParams.preset, settings.preset);
  const { ownOnly, ...filter } = peers;
  const publishers = ownOnly ? [ownPrefix] : [];
  return writeState({ ...readState(new URLSearchParams()), ...filter, publishers }, own);
}

const known: readonly string[] = [...Object.values(rankParams), ...formerParams, ...stateParams];

function readQuery(query: string): RankingLink {
  const params = new URLSearchParams(query);
  const state = readState(params);
  return { settings: { ...underState(readRankSettings(params), state), was: null }, peers: peersOf(state) };
}

/**
 * The ranking that a text names: the address of a ranking page on any host, its query alone, or what
 * `writeRankingLink` wrote. Null for any other text.
 */
export function readRankingLink(text: string): RankingLink | null {
  const asked = text.trim();
  if (/^(?:https?:|\.{0,2}\/)/u.test(asked)) {
    const url = URL.canParse(asked, 'http://host/') ? new URL(asked, 'http://host/') : null;
    return url && /\/ranking(?:\/|\/index\.html)?$/u.test(url.pathname) ? readQuery(url.search) : null;
  }
  const names = [...new URLSearchParams(asked).keys()];
  return names.length > 0 && names.every((name) => known.includes(name)) ? readQuery(asked) : null;
}
