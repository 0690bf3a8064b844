import { importEach, type ImportOptions } from '../import-all.ts';
import type { Imported } from '../imported.ts';
import { KeptResults } from './kept-results.ts';
import { shardOf, type Shard } from './shard.ts';
import { contentName, workName } from './work-name.ts';

type Results = KeptResults<readonly Imported[]>;

/** The results of reading files of these names so; other options are other work. */
const openResults = async (
  folder: string,
  files: readonly string[],
  { ledger }: Pick<ImportOptions, 'ledger'>,
): Promise<Results> =>
  new KeptResults(folder, await workName('import', (hash) => hash.update(JSON.stringify([files, ledger]))));

/** A file's name in the results: its number in the whole list, and what it holds. */
const nameOf = async (file: string, index: number): Promise<string> =>
  `${String(index).padStart(7, '0')}-${await contentName(file)}`;

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
  const open: { readonly file: string; readonly name: string }[] = [];
  for (const [index, file] of files.entries()) {
    if (shardOf(file, shard.of) !== shard.number) continue;
    const name = await nameOf(file, index);
    if (!kept.has(shard, name)) open.push({ file, name });
  }
  const paths = open.map(({ file }) => file);
  let at = 0;
  for await (const results of importEach(paths, options)) {
    await kept.keep(shard, open[at]?.name ?? '', results);
    at += 1;
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
  const places: (readonly [Shard, string])[] = [];
  for (const [index, file] of files.entries())
    places.push([{ number: shardOf(file, of), of }, await nameOf(file, index)]);
  for (const place of places) kept.check(...place);
  for (const place of places) yield* kept.take(...place);
}
