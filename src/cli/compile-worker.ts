import { workerData } from 'node:worker_threads';
import type { EncodedGroup } from '../engine/to-parquet.ts';
import type { EncodeTask, Fault, Given } from './data/compile-work.ts';
import { DataFileError } from './data/data-error.ts';
import { readChunk, type Chunk, type ReadChunk } from './data/read-chunk.ts';
import { toPublishers } from './data/read-data.ts';
import { encodePacked } from './data/yearly-table.ts';

/** The pool’s own data stands first, this command’s second. */
const [, { folder, publishers }] = workerData as readonly [unknown, Given];
const known = toPublishers(publishers);

/** Reports read, checked and packed on a thread of their own, or the fault of the first bad file among them. */
export function read(chunk: Chunk): ReadChunk | Fault {
  try {
    return readChunk(folder, known, chunk);
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return { file: error.file, problems: error.problems };
  }
}

/** A row group made on a thread of its own. */
export const encode = ({ table, rows }: EncodeTask): EncodedGroup => encodePacked(table, rows);
