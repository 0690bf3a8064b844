import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { useOwnCharacterMaps } from './character-maps.ts';
import { importFile, toFailure, type Imported } from './import-one.ts';
import { inOrder } from './in-order.ts';
import { Slots } from './slots.ts';

export type ImportOptions = {
  /** SHA-256 of documents that are filed already: they are told as unchanged, and not read. */
  readonly known: ReadonlySet<string>;
  readonly threads?: number;
  /** A document that takes longer (milliseconds) is given up. */
  readonly patience?: number;
};

/** Up to so many files are read here: starting threads takes longer. */
const fewFiles = 2;

/** Results that wait in memory for their turn, for each thread: enough to go on reading while others are filed. */
const ahead = 32;

function toGivenUp(file: string, error: unknown, patience: number): Imported {
  if (error instanceof Error && error.name === 'AbortError') {
    return {
      file,
      error: { kind: 'took_too_long', message: `It was given up after ${patience / 1000} s.` },
    };
  }
  return { file, error: toFailure(error) };
}

/**
 * Reads and checks files on all cores, and gives what they hold in the order of the files. A file that fails, takes too
 * long or ends its thread is one error among the results, and never stops the others.
 */
export async function* importAll(
  files: readonly string[],
  { known, threads = availableParallelism(), patience = 120_000 }: ImportOptions,
): AsyncGenerator<Imported> {
  if (files.length <= fewFiles) {
    useOwnCharacterMaps();
    for (const file of files) yield* importFile(file, known);
    return;
  }
  const pool = new Tinypool({
    filename: new URL('./import-thread.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: known,
  });
  // A thread that ends while it has no file to read is replaced; one that has gives an error in the file’s place.
  pool.on('error', () => undefined);
  const slots = new Slots(threads);
  // A file's time begins when a thread is free for it.
  const read = (file: string) =>
    slots.use(() =>
      (pool.run(file, { signal: AbortSignal.timeout(patience) }) as Promise<readonly Imported[]>).catch(
        (error: unknown) => [toGivenUp(file, error, patience)],
      ),
    );
  try {
    for await (const imported of inOrder(files, read, threads * ahead)) yield* imported;
  } finally {
    await pool.destroy();
  }
}
