import type { NameColumns, SearchIndex, Topic } from '../../schema/search-index.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { Places } from '../../places/places.ts';
import { squash, type Findable } from './match.ts';
import { toReadings, type Readings } from './near-places.ts';
import { toPlaceEntries, type PlaceEntry } from './place-entries.ts';

/** A publisher as it is found and shown. `reports`: how many are held of it; null where nobody counted. */
export type PublisherEntry = Findable & {
  readonly id: string;
  readonly level: string | null;
  readonly province: string | null;
  readonly reports: number | null;
  readonly parent: PublisherEntry | null;
};

export type TopicEntry = Findable & Topic;

/** Everything that can be found, each list in the order in which equals are shown. */
export type Entries = {
  readonly publishers: readonly PublisherEntry[];
  readonly places: readonly PlaceEntry[];
  readonly register: Places;
  /** How the register reads each character, for names that are mistyped. */
  readonly readings: Readings;
  readonly topics: readonly TopicEntry[];
};

const codeAndName = /^\d+-/;

function toName(columns: NameColumns, index: number): Findable & { readonly id: string } {
  const id = columns.ids[index] ?? '';
  const marked = (columns.hans[index] ?? '').split('|');
  const hans = marked.join('');
  let at = 0;
  const parts = marked.map((part) => (at += part.length) - part.length);
  return {
    id,
    hans,
    hant: columns.hant[index] ?? hans,
    en: columns.en[index] ?? '',
    parts,
    pinyin: `|${columns.pinyin[index] ?? ''}`,
    slug: squash(id.replace(codeAndName, '')),
  };
}

/** A publisher that no index knows, such as the reader's own: found by its names and by the name in its id. */
export const toEntry = (row: {
  readonly publisher_id: string | null;
  readonly hans: string | null;
  readonly hant: string | null;
  readonly en: string | null;
  readonly level: string | null;
  readonly province: string | null;
}): PublisherEntry => {
  const hans = row.hans ?? '';
  const id = row.publisher_id ?? '';
  return {
    id,
    hans,
    hant: row.hant ?? hans,
    en: row.en ?? '',
    parts: [0],
    pinyin: '|',
    slug: squash(id.replace(codeAndName, '')),
    level: row.level,
    province: row.province,
    reports: null,
    parent: null,
  };
};

/** How many reports are held of each government, by the code of its place. */
function countHeld({ ids, levels, reports }: SearchIndex['publishers']): ReadonlyMap<string, number> {
  const governments = ids.flatMap((id, index) =>
    ['province', 'city', 'county'].includes(levels[index] ?? '')
      ? [[id.slice(0, 6), reports[index] ?? 0] as const]
      : [],
  );
  return new Map(governments);
}

/** What an index and the register hold, ready to be looked in. */
export function toEntries({ publishers, topics }: SearchIndex, named: NamedPlaces): Entries {
  const entries: { -readonly [K in keyof PublisherEntry]: PublisherEntry[K] }[] = publishers.ids.map(
    (_, index) => ({
      ...toName(publishers, index),
      level: publishers.levels[index] ?? null,
      province: publishers.provinces[index] ?? null,
      reports: publishers.reports[index] ?? 0,
      parent: null,
    }),
  );
  for (const [index, entry] of entries.entries()) {
    entry.parent = entries[publishers.parents[index] ?? -1] ?? null;
  }
  const places = toPlaceEntries(named, countHeld(publishers));
  return {
    publishers: entries,
    places,
    readings: toReadings(places),
    register: named.places,
    topics: topics.map((topic) => ({
      ...topic,
      ...topic.names,
      parts: [0],
      pinyin: `|${topic.pinyin}`,
      slug: '',
    })),
  };
}
