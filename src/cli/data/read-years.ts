import { basename, dirname } from 'node:path';
import { inOrder } from '../in-order.ts';
import type { ChunkPlan } from './plan-chunks.ts';
import { PriorYear } from './prior-year.ts';
import type { Chunk, ReadChunk, ReportPaths } from './read-chunk.ts';

/** The publisher of a report, which has a folder of its name. */
export const publisherOf = (path: string): string => basename(dirname(path));

/** A chunk to be read: the year of its reports, its number in that year, and what stands beside them. */
export type YearChunk = Chunk & { readonly year: number; readonly number: number };

/** What a chunk of a year came to. */
type ReadOfYear = { readonly year: number; readonly chunk: ReadChunk };

/**
 * Reads the reports of years, which ascend, in chunks and in order, each beside its publisher's of the year before; `isOwn`
 * as of `ChunkPlan.chunksOf`. So many chunks are read before their turn.
 */
export async function* readYears(
  plan: ChunkPlan,
  years: Iterable<number>,
  read: (chunk: YearChunk) => Promise<ReadChunk>,
  { ahead, isOwn }: { readonly ahead: number; readonly isOwn?: (path: string) => boolean },
): AsyncGenerator<ReadOfYear> {
  let last: { readonly year: number; readonly reports: PriorYear } | null = null;
  for (const year of years) {
    const before: PriorYear | null = last?.year === year - 1 ? last.reports : null;
    const reports = new PriorYear();
    let number = 0;
    const readOne = (paths: readonly ReportPaths[]) => {
      const prior = before?.of(new Set(paths.map(({ path }) => publisherOf(path)))) ?? null;
      number += 1;
      return read({ year, number, reports: paths, prior });
    };
    for await (const chunk of inOrder(plan.chunksOf(year, isOwn), readOne, ahead)) {
      for (const packed of chunk.rows.reports) reports.add(packed);
      yield { year, chunk };
    }
    last = { year, reports };
  }
}
