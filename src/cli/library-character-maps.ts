import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setCharacterMaps } from '../import/pdf/character-maps.ts';

/** Lets the PDF reader take the character maps that came with the PDF library on this machine. */
export function useOwnCharacterMaps(): void {
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
  setCharacterMaps(async (name) => {
    // A name comes out of a document: it must not lead out of the folder.
    if (!/^[\w-]+$/.test(name)) throw new Error('No such character map.');
    return new Uint8Array(await readFile(join(folder, `${name}.bcmap`)));
  });
}
