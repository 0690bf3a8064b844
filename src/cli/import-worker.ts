import { workerData } from 'node:worker_threads';
import { useOwnCharacterMaps } from './character-maps.ts';
import { importFile, type Imported } from './import-one.ts';

/** The pool’s own data stands first, this command’s second: the hashes of documents that are filed already. */
const [, known] = workerData as readonly [unknown, ReadonlySet<string>];

useOwnCharacterMaps();

/** One file, read and checked on a thread of its own. */
export default async function importHere(file: string): Promise<readonly Imported[]> {
  const all: Imported[] = [];
  for await (const imported of importFile(file, known)) all.push(imported);
  return all;
}
