import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { importEach, type ImportOptions } from '../import-all.ts';
import type { Imported } from '../imported.ts';
import { KeptResults } from './kept-results.ts';
import { shardOf, type Shard } from './shard.ts';

type Results = KeptResults<readonly Imported[]>;

/** The results of reading these files so; files of other names or sizes, or other options, are other work. */
async function openResults(
  folder: string,
  files: readonly string[],
  { ledger }: Pick<ImportOptions, 'ledger'>,
): Promise<Results> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => null,
      ),
    ),
  );
  const work = JSON.stringify([files, sizes, ledger]);
  return new KeptResults(folder, `import-${createHash('sha256').update(work).digest('hex').slice(0, 16)}`);
}

/** A file's name in the results: its number in the whole list. */
const nameOf = (index: number): string => String(index).padStart(7, '0');

/**
 * Reads the files of a list that fall to a shard, by their names, and keeps in `folder` what they give; what is kept
 * already is not read again. Gives what was read, file by file.
 */
export async function* importShard(
  files: readonly string[],
  shard: Shard,
  folder: string,
  options: ImportOptions,
): AsyncGenerator<readonly Imported[]> {
  const kept = await openResults(folder, files, options);
  const open = files.flatMap((file, index) =>
    shardOf(file, shard.of) === shard.number && !kept.has(shard, nameOf(index)) ? [{ file, index }] : [],
  );
  const paths = open.map(({ file }) => file);
  let at = 0;
  for await (const results of importEach(paths, options)) {
    const index = open[at]?.index ?? 0;
    at += 1;
    await kept.keep(shard, nameOf(index), results);
    yield results;
  }
}

/**
 * What the shards have read, in the order of the whole list: to be filed as in one run. Throws a `CommandFault` before the
 * first where one is not done.
 */
export async function* mergedImports(
  files: readonly string[],
  of: number,
  folder: string,
  options: Pick<ImportOptions, 'ledger'>,
): AsyncGenerator<Imported> {
  const kept = await openResults(folder, files, options);
  const shards = files.map((file): Shard => ({ number: shardOf(file, of), of }));
  for (const [index, shard] of shards.entries()) {
    kept.check(shard, nameOf(index));
  }
  for (const [index, shard] of shards.entries()) yield* kept.take(shard, nameOf(index));
}
