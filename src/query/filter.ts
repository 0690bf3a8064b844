import type { PublisherKind } from '../schema/publisher-kinds.ts';
import type { Level, ProvinceCode, Scope } from '../schema/publishers.ts';

/** Which reports a page is about. An empty list means all. `publishers` are publisher ids. */
export type Filter = {
  readonly years: readonly number[];
  readonly provinces: readonly ProvinceCode[];
  readonly levels: readonly Level[];
  readonly kinds: readonly PublisherKind[];
  readonly scope: Scope | null;
  readonly publishers: readonly string[];
};

export const everything: Filter = {
  years: [],
  provinces: [],
  levels: [],
  kinds: [],
  scope: null,
  publishers: [],
};
