import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BoundariesFile, Manifest, ManifestFile } from '../../schema/manifest.ts';
import { tables, type TableName } from '../../schema/tables.ts';
import { openWork } from './compile-work.ts';
import { ChunkPlan } from './plan-chunks.ts';
import { PeerFindings } from './peer-findings.ts';
import { toDataFile } from './data-paths.ts';
import { openDataFolder } from './read-data.ts';
import type { Fault } from './data-error.ts';
import { publisherOf, readYears } from './read-years.ts';
import { stopAtFirst, type SetAside } from './set-aside.ts';
import { reportTables, toOtherRows } from './table-rows.ts';
import { openMerged, type Shards } from '../shards/compile-shards.ts';
import { writePlaces } from './places/write-places.ts';
import { writeSearch } from './search/write-search.ts';
import { toTableFiles, type WrittenFile, type YearOfRow } from './table-files.ts';
import { newestDay, newestRelease } from './told-days.ts';
import { YearlyTable } from './yearly-table.ts';
import { removeLeftAside, toJson, writeAside } from './write-aside.ts';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** The newest of some dates, as ISO days sort. */
const newer = (one: string, other: string): string => (other > one ? other : one);

/** Chunks that are read before their turn, for each thread. */
const ahead = 2;

/** How many reports there are of each publisher. */
function countByPublisher(paths: readonly string[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const path of paths) {
    const publisher = publisherOf(path);
    held.set(publisher, (held.get(publisher) ?? 0) + 1);
  }
  return held;
}

const yearOfRow: YearOfRow = ({ year }) => (typeof year === 'number' ? year : null);

/** Up to so many reports are compiled here: starting threads takes longer. */
const fewReports = 2000;

export type CompileOptions = {
  readonly boundaries?: BoundariesFile | null;
  /** Threads beside this one; by default one for each core where there are many reports. */
  readonly threads?: number;
  /** What is done with a report or bulletin that is not what it must be; else the first one stops it. */
  readonly setAside?: SetAside;
  /** Where shards have read and checked the reports already: this merges what they came to. */
  readonly shards?: Shards;
};

/**
 * Compiles a data folder to Parquet files and a manifest: the same data, the same bytes, on however many threads.
 * Reports are read, checked and encoded in chunks, year by year: a hundred thousand are never in memory. Each file is
 * written aside and renamed, the manifest last, so that a failed run leaves what was there; what one that was killed left
 * aside is removed. `date` in the manifest is
 * the newest day on which any of it was read or changed, as the files and the log of changes tell; the day of the build
 * where none does. Throws a `DataFileError` for bad data that is not set aside, and a
 * `CommandFault` for a shard that is not done.
 */
export async function compileData(
  from: string,
  to: string,
  { boundaries = null, threads, setAside = stopAtFirst, shards }: CompileOptions = {},
): Promise<Manifest> {
  const bad = new Set<string>();
  const leaveOut = (fault: Fault) => {
    bad.add(fault.file);
    setAside(fault);
  };
  await removeLeftAside(to);
  const data = await openDataFolder(from, leaveOut);
  const { publishers, aliases, years, bulletins } = data;
  const paths = [...years.values()].flat();
  const parallel = threads ?? (paths.length > fewReports ? availableParallelism() : 0);
  const entries = new Map<TableName, ManifestFile[]>();
  const write = async (files: Iterable<WrittenFile> | AsyncIterable<WrittenFile>) => {
    for await (const { entry, content } of files) {
      await writeAside(join(to, entry.file), content);
      const written = entries.get(entry.table);
      if (written) written.push(entry);
      else entries.set(entry.table, [entry]);
    }
  };
  let date = newer(await newestRelease(from), newestDay(bulletins.map(({ content }) => content)));
  const work = openWork({ folder: from, publishers }, parallel);
  try {
    const plan = new ChunkPlan(from, publishers, years);
    const yearly = reportTables.map((table) => new YearlyTable(table, work.encode));
    const peers = new PeerFindings();
    const read = shards ? await openMerged(from, data, plan, shards) : work.read;
    let open: number | null = null;
    const endYear = async () => {
      for (const table of yearly) if (table.name !== 'findings') await write(table.endYear());
    };
    for await (const { year, chunk } of readYears(plan, years.keys(), read, { ahead: parallel * ahead })) {
      if (open !== null && open !== year) await endYear();
      open = year;
      chunk.setAside.forEach(leaveOut);
      date = newer(date, chunk.date);
      for (const table of yearly) table.add(year, chunk.rows[table.name]);
      peers.add(year, chunk.peers);
    }
    await endYear();
    // A report is held against its peers of all years: its findings are whole when all are read.
    for (const table of yearly.filter(({ name }) => name === 'findings')) {
      for (const { year, rows } of peers.rows(setAside)) table.add(year, rows);
      await write(table.endYear());
    }
    for (const table of yearly) await write(table.finish());
  } finally {
    await work.close();
  }
  for (const [table, rows] of Object.entries(toOtherRows(publishers, bulletins))) {
    await write(toTableFiles(table as TableName, rows, yearOfRow));
  }
  const files = (Object.keys(tables) as TableName[]).flatMap((table) => entries.get(table) ?? []);
  const version = sha256(files.map((file) => file.sha256).join('\n')).slice(0, 12);
  const places = await writePlaces(to, aliases);
  const whole = bad.size === 0 ? paths : paths.filter((path) => !bad.has(toDataFile(from, path)));
  const search = await writeSearch(to, publishers, countByPublisher(whole));
  const manifest: Manifest = {
    format: 1,
    version,
    date: date === '' ? new Date().toISOString().slice(0, 10) : date,
    files,
    beside: { places, search, ...(boundaries && { boundaries }) },
  };
  await writeAside(join(to, 'manifest.json'), toJson(manifest));
  return manifest;
}
