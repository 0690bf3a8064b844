import { dirname } from 'node:path';
import { publisherFolder } from './data-paths.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import type { ReportPaths } from './read-chunk.ts';

/** Reports of a chunk: few enough to be held at a time, enough to be worth a message between threads. */
const chunkSize = 128;

function groupBy<T>(list: readonly T[], key: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** What stands beside a report: by where the files lie, so that nothing need be read to know it. */
export class ChunkPlan {
  readonly #years: ReadonlyMap<number, readonly string[]>;
  /** The folders of each publisher's parts, by its own folder. */
  readonly #partsOf: ReadonlyMap<string, readonly string[]>;

  constructor(
    folder: string,
    publishers: readonly PublisherEntry[],
    years: ReadonlyMap<number, readonly string[]>,
  ) {
    const folderOf = new Map(publishers.map((each) => [each.id, publisherFolder(folder, 'reports', each)]));
    const folders = (list: readonly PublisherEntry[]) => list.flatMap(({ id }) => folderOf.get(id) ?? []);
    this.#years = years;
    this.#partsOf = new Map(
      [...groupBy(publishers, ({ parent }) => parent)].map(([id, parts]) => [
        folderOf.get(id) ?? '',
        folders(parts),
      ]),
    );
  }

  /** The reports of a year, in their order, in chunks; of some publishers alone where `isOwn` tells which by a report's path. */
  *chunksOf(year: number, isOwn: (path: string) => boolean = () => true): Generator<readonly ReportPaths[]> {
    const all = this.#years.get(year) ?? [];
    const paths = all.filter(isOwn);
    const now = groupBy(all, dirname);
    for (let from = 0; from < paths.length; from += chunkSize) {
      yield paths.slice(from, from + chunkSize).map((path) => ({
        path,
        parts: (this.#partsOf.get(dirname(path)) ?? []).flatMap((part) => now.get(part) ?? []),
      }));
    }
  }
}
