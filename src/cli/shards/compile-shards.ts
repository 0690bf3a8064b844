import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openWork } from '../data/compile-work.ts';
import { toDataFile } from '../data/data-paths.ts';
import { ChunkPlan } from '../data/plan-chunks.ts';
import type { ReadChunk } from '../data/read-chunk.ts';
import { openDataFolder, type DataFolder } from '../data/read-data.ts';
import { publisherOf, readYears, type YearChunk } from '../data/read-years.ts';
import type { SetAside } from '../data/set-aside.ts';
import { joinChunks } from './join-chunks.ts';
import { KeptResults } from './kept-results.ts';
import { shardOf, type Shard } from './shard.ts';
import { contentName, workName } from './work-name.ts';

/** Shards of a compilation: how many, and the folder in which they keep what they read. */
export type Shards = { readonly of: number; readonly folder: string };

/** The results of reading this data folder; another byte in it makes them other work. */
async function openResults(
  folder: string,
  from: string,
  { years }: DataFolder,
): Promise<KeptResults<ReadChunk>> {
  const paths = [join(from, 'publishers.json'), ...[...years.values()].flat()];
  const held: string[] = [];
  for (const path of paths) held.push(toDataFile(from, path), await contentName(path));
  return new KeptResults(folder, await workName('compile', (hash) => hash.update(held.join('\0'))));
}

const nameOf = (year: number, number: number): string => `${year}-${String(number).padStart(5, '0')}`;

/** Whether a report falls to a shard: by its publisher, so that it lies beside that one's report of the year before. */
const isOf =
  ({ number, of }: Shard) =>
  (path: string): boolean =>
    shardOf(publisherOf(path), of) === number;

/**
 * Reads and checks the reports of a data folder that fall to a shard, and keeps what they come to; what is kept already is not
 * read again. Gives how many chunks were read. A bad file is set aside.
 */
export async function compileShard(
  from: string,
  shard: Shard,
  folder: string,
  setAside: SetAside,
  threads = availableParallelism(),
): Promise<number> {
  const data = await openDataFolder(from, setAside);
  const kept = await openResults(folder, from, data);
  const plan = new ChunkPlan(from, data.publishers, data.years);
  const work = openWork({ folder: from, publishers: data.publishers }, threads);
  let read = 0;
  const readOnce = async (chunk: YearChunk): Promise<ReadChunk> => {
    const name = nameOf(chunk.year, chunk.number);
    if (kept.has(shard, name)) return kept.take(shard, name);
    const result = await work.read(chunk);
    await kept.keep(shard, name, result);
    read += 1;
    return result;
  };
  try {
    const options = { ahead: threads * 2, isOwn: isOf(shard) };
    for await (const { chunk } of readYears(plan, data.years.keys(), readOnce, options)) {
      chunk.setAside.forEach(setAside);
    }
  } finally {
    await work.close();
  }
  return read;
}

/** Where the reports of a year are kept: the shard of each, and the name of its chunk there. */
function locate(plan: ChunkPlan, year: number, of: number) {
  const places = new Map<string, { readonly shard: Shard; readonly name: string }>();
  for (let number = 1; number <= of; number += 1) {
    const shard: Shard = { number, of };
    let chunk = 0;
    for (const paths of plan.chunksOf(year, isOf(shard))) {
      chunk += 1;
      for (const { path } of paths) places.set(path, { shard, name: nameOf(year, chunk) });
    }
  }
  return places;
}

/**
 * How to get the chunks of a data folder from what its shards have kept, as if they were read in one run. Throws a
 * `CommandFault` where a shard is not done.
 */
export async function openMerged(
  from: string,
  data: DataFolder,
  plan: ChunkPlan,
  { of, folder }: Shards,
): Promise<(chunk: YearChunk) => Promise<ReadChunk>> {
  const kept = await openResults(folder, from, data);
  const places = [...data.years.keys()].map((year) => [year, locate(plan, year, of)] as const);
  for (const { shard, name } of places.flatMap(([, each]) => [...each.values()])) kept.check(shard, name);
  const ofYear = new Map(places);
  /** The chunk of each shard that was opened last: the next report of the shard is in it, or in the one behind it. */
  const open = new Map<number, { readonly name: string; readonly chunk: ReadChunk }>();
  return (asked) => {
    const parts = asked.reports.flatMap(({ path }) => {
      const place = ofYear.get(asked.year)?.get(path);
      if (!place) return [];
      const { shard, name } = place;
      const held = open.get(shard.number);
      const chunk = held?.name === name ? held.chunk : kept.take(shard, name);
      open.set(shard.number, { name, chunk });
      return [{ file: toDataFile(from, path), chunk }];
    });
    return Promise.resolve(joinChunks(parts));
  };
}
