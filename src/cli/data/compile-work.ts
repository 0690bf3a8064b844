import { Tinypool } from 'tinypool';
import type { PackedRows } from './packed-rows.ts';
import type { EncodedGroup } from '../../engine/to-parquet.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { readChunk, type Chunk, type ReadChunk } from './read-chunk.ts';
import { toPublishers } from './read-data.ts';
import type { ReportTable } from './table-rows.ts';
import { encodePacked, type Encode } from './yearly-table.ts';

/** What each thread is given when it starts. */
export type Given = { readonly folder: string; readonly publishers: readonly PublisherEntry[] };

export type EncodeTask = { readonly table: ReportTable; readonly rows: PackedRows };

/** The work of a compilation that can be shared out. */
export type Work = {
  readonly read: (chunk: Chunk) => Promise<ReadChunk>;
  readonly encode: Encode;
  readonly close: () => Promise<void>;
};

/** The work done here. */
function workHere({ folder, publishers }: Given): Work {
  const known = toPublishers(publishers);
  return {
    // A promise, so that what is thrown is the promise's.
    read: (chunk) => Promise.resolve().then(() => readChunk(folder, known, chunk)),
    encode: (table, rows) => Promise.resolve().then(() => encodePacked(table, rows)),
    close: () => Promise.resolve(),
  };
}

function workOnThreads(given: Given, threads: number): Work {
  const pool = new Tinypool({
    filename: new URL('../compile-thread.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: given,
    // Most of what a thread makes is let go with its chunk: room for the young spares moving it, a limit for the old
    // keeps the rest from being left about.
    resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 },
  });
  return {
    read: (chunk) => pool.run(chunk, { name: 'read' }) as Promise<ReadChunk>,
    encode: (table, rows) =>
      pool.run({ table, rows } satisfies EncodeTask, { name: 'encode' }) as Promise<EncodedGroup>,
    close: () => pool.destroy(),
  };
}

/** Opens the work of a compilation, on so many threads beside this one; on this one alone where there are none. */
export const openWork = (given: Given, threads: number): Work =>
  threads > 0 ? workOnThreads(given, threads) : workHere(given);
