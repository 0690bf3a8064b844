import type { Block, ReadInner } from '../document.ts';
import { ImportError } from '../import-error.ts';
import type { OfficePackage } from '../office/open-package.ts';

/** The files of other formats that a Word file has taken in (w:altChunk), each read by its own reader, by relation. */
export async function readChunks(
  file: OfficePackage,
  part: string,
  readInner: ReadInner,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const chunks = new Map<string, readonly Block[]>();
  for (const { id, target } of file.relations(part).filter(({ type }) => type.toLowerCase() === 'afchunk')) {
    const bytes = file.bytes(target);
    if (!bytes) {
      throw new ImportError('damaged', 'The Word file is damaged: a part of its text is missing.', target);
    }
    chunks.set(id, (await readInner(bytes, target)).blocks);
  }
  return chunks;
}
