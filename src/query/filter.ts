import type { PublisherKind } from '../schema/publisher-kinds.ts';
import type { Level, ProvinceCode, Scope } from '../schema/publishers.ts';

/**
 * Which reports a page is about. An empty list means all. `places` are codes of places below a province, whose own
 * publishers and those of all their parts are meant, beside those of the `provinces`; `publishers` are publisher ids.
 */
export type Filter = {
  readonly years: readonly number[];
  readonly provinces: readonly ProvinceCode[];
  readonly places: readonly string[];
  readonly levels: readonly Level[];
  readonly kinds: readonly PublisherKind[];
  readonly scope: Scope | null;
  readonly publishers: readonly string[];
};

export const everything: Filter = {
  years: [],
  provinces: [],
  places: [],
  levels: [],
  kinds: [],
  scope: null,
  publishers: [],
};

/**
 * The ids of publishers of the reader's own reports begin with this; no id of the site does. As a publisher of a filter it
 * means all of them.
 */
export const ownPrefix = 'yours:';

/** Whether a filter names publishers or places: their reports are few, and are summed as they are. */
export const namesFew = ({ publishers, places }: Filter): boolean =>
  publishers.length > 0 || places.length > 0;
