import { parentPort, workerData } from 'node:worker_threads';
import { useLibraryCharacterMaps } from './library-character-maps.ts';
import { importFile } from './import-one.ts';
import { passOverStrayRejections } from './stray-rejections.ts';
import type { IntakeSetting } from '../import/intake.ts';
import type { Imported } from './imported.ts';

/** What a thread is asked: a file to read, without its first documents that were read before. */
export type ReadRequest = { readonly file: string; readonly skip: number };

/** What it tells: the document that it begins, what a document gave, that the file is done. */
export type ReadAnswer =
  { readonly begins: string } | { readonly imported: Imported } | { readonly done: true };

const setting = workerData as IntakeSetting;
const tell = (answer: ReadAnswer) => parentPort?.postMessage(answer);

useLibraryCharacterMaps();
passOverStrayRejections();

async function answer({ file, skip }: ReadRequest): Promise<void> {
  const begin = (begins: string) => {
    tell({ begins });
  };
  for await (const imported of importFile(file, setting, skip, begin)) tell({ imported });
  tell({ done: true });
}

parentPort?.on('message', (request: ReadRequest) => void answer(request));
