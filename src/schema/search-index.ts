import type { Text } from './axis.ts';

/**
 * A name that can be found. `hans` has a “|” before each part after the first (淮安市|洪泽区); `hant` is null where it is
 * the same; `pinyin` has a space between syllables and the same marks between parts: huai an shi|hong ze qu.
 */
export type NameColumns = {
  readonly ids: readonly string[];
  readonly hans: readonly string[];
  readonly hant: readonly (string | null)[];
  readonly en: readonly string[];
  readonly pinyin: readonly string[];
};

/** Publishers by column, in the order in which equally good answers are shown: level, then most reports, then id. */
export type PublisherColumns = NameColumns & {
  readonly levels: readonly string[];
  readonly provinces: readonly string[];
  /** Where the parent stands in these columns; -1 for none. */
  readonly parents: readonly number[];
  readonly reports: readonly number[];
};

/**
 * A page, or a chart, figure or question with the page and the view that show it, or what a term means, whose `id` is the
 * note of the page. `also`: other words by which it is looked for.
 */
export type Topic = {
  readonly kind: 'page' | 'view' | 'measure' | 'indicator' | 'question' | 'term';
  readonly id: string;
  readonly page: string;
  readonly view: string | null;
  readonly names: Text;
  readonly pinyin: string;
  readonly also?: readonly string[];
};

/** What the search box looks in beside the register of places, as the data build writes it beside the tables. */
export type SearchIndex = {
  readonly format: 1;
  readonly publishers: PublisherColumns;
  readonly topics: readonly Topic[];
};
