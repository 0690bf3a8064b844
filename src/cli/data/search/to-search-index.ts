import { levels } from '../../../schema/publishers.ts';
import type { PublisherColumns, SearchIndex, Topic } from '../../../schema/search-index.ts';
import type { PublisherEntry } from '../publishers/publisher-entry.ts';
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

/** What the search box looks in. `reports`: how many reports are held of each publisher; none where it has no entry. */
export const toSearchIndex = (
  publishers: readonly PublisherEntry[],
  reports: ReadonlyMap<string, number>,
  topics: readonly Topic[],
): SearchIndex => ({
  format: 1,
  publishers: toPublishers(publishers, reports),
  topics,
});
