import { levels } from '../../../schema/publishers.ts';
import type { NameColumns, PublisherColumns, SearchIndex, Topic } from '../../../schema/search-index.ts';
import type { PublisherEntry } from '../publishers/publisher-entry.ts';
import { nameRegion } from '../places/place-names.ts';
import { register } from '../places/register.ts';
import { toNameColumns } from './name-columns.ts';

const levelOrder = Object.keys(levels);

function toPublishers(
  publishers: readonly PublisherEntry[],
  reports: ReadonlyMap<string, number>,
): PublisherColumns {
  const held = ({ id }: PublisherEntry) => reports.get(id) ?? 0;
  const sorted = publishers.toSorted(
    (a, b) =>
      levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
      held(b) - held(a) ||
      (a.id < b.id ? -1 : 1),
  );
  const places = new Map(sorted.map(({ id }, index) => [id, index]));
  return {
    ...toNameColumns(sorted.map(({ id, names, region_code }) => ({ id, names, region: region_code }))),
    levels: sorted.map(({ level }) => level),
    provinces: sorted.map(({ province }) => province),
    parents: sorted.map(({ parent }) => places.get(parent ?? '') ?? -1),
    reports: sorted.map(held),
  };
}

/** The regions whose own government is no publisher here. */
function toPlaces(publishers: readonly PublisherEntry[]): NameColumns {
  const governed = new Set(
    publishers
      .filter(({ level }) => level === 'province' || level === 'city' || level === 'county')
      .map(({ region_code }) => region_code),
  );
  return toNameColumns(
    register.all
      .filter(({ code }) => !governed.has(code))
      .map(({ code }) => ({ id: code, region: code, names: nameRegion(code) })),
  );
}

/** What the search box looks in. `reports`: how many reports are held of each publisher; none where it has no entry. */
export const toSearchIndex = (
  publishers: readonly PublisherEntry[],
  reports: ReadonlyMap<string, number>,
  topics: readonly Topic[],
): SearchIndex => ({
  format: 1,
  publishers: toPublishers(publishers, reports),
  places: toPlaces(publishers),
  topics,
});
