import { workerData } from 'node:worker_threads';
import type { EncodedGroup } from '../engine/to-parquet.ts';
import type { EncodeTask, Given } from './data/compile-work.ts';
import { readChunk, type Chunk, type ReadChunk } from './data/read-chunk.ts';
import { toPublishers } from './data/read-data.ts';
import { encodePacked } from './data/yearly-table.ts';

/** The pool’s own data stands first, this command’s second. */
const [, { folder, publishers }] = workerData as readonly [unknown, Given];
const known = toPublishers(publishers);

/** Reports read, checked and packed on a thread of their own, with the faults of bad files among them. */
export const read = (chunk: Chunk): ReadChunk => readChunk(folder, known, chunk);

/** A row group made on a thread of its own. */
export const encode = ({ table, rows }: EncodeTask): EncodedGroup => encodePacked(table, rows);
