import { availableParallelism } from 'node:os';
import { plainSetting, type IntakeSetting } from '../import/intake.ts';
import type { LedgerOptions } from '../import/ledger/take-ledgers.ts';
import type { Imported } from './imported.ts';
import { ImportReader } from './import-reader.ts';
import { inOrder } from './in-order.ts';
import { Slots } from './slots.ts';

export type ImportOptions = {
  /** SHA-256 of documents that are filed already: they are told as unchanged, and not read. */
  readonly known: ReadonlySet<string>;
  readonly ledger?: LedgerOptions;
  /** As of `IntakeSetting`. */
  readonly draft?: IntakeSetting['draft'];
  readonly threads?: number;
  /** A document that takes longer (milliseconds) is given up. */
  readonly patience?: number;
  /** So is one that takes more memory of its thread (megabytes). */
  readonly memory?: number;
};

/** Results that wait in memory for their turn, for each thread: enough to go on reading while others are filed. */
const ahead = 32;

/**
 * Reads and checks files on all cores, and gives what each holds in the order of the files. A document that fails, takes
 * too long or too much memory is one error among the results, and never stops the others, whatever it does to its thread.
 */
export async function* importEach(
  files: readonly string[],
  {
    known,
    ledger = plainSetting.ledger,
    draft,
    threads = availableParallelism(),
    patience = 20_000,
    memory = 1024,
  }: ImportOptions,
): AsyncGenerator<readonly Imported[]> {
  const make = () => new ImportReader({ known, ledger, ...(draft && { draft }) }, { patience, memory });
  const count = Math.max(1, Math.min(threads, files.length));
  const slots = new Slots(count);
  const readers = Array.from({ length: count }, make);
  const idle = [...readers];
  const read = (file: string) =>
    slots.use(async () => {
      const reader = idle.pop() ?? make();
      try {
        return await reader.read(file);
      } finally {
        idle.push(reader);
      }
    });
  try {
    for await (const imported of inOrder(files, read, count * ahead)) yield imported;
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/** What files hold, as `importEach` reads them, in one sequence. */
export async function* importAll(files: readonly string[], options: ImportOptions): AsyncGenerator<Imported> {
  for await (const imported of importEach(files, options)) yield* imported;
}
