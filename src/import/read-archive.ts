import type { ReadInner, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { endingsOf, isLeftAside, unpackDocuments, type PackedDocument } from './unpack-documents.ts';

/**
 * The one document of a ZIP archive. Throws `ImportError`: `several_documents` where there are more, as `unpackDocuments`,
 * and as the document's own reader.
 */
export async function readArchive(bytes: Uint8Array, readInner: ReadInner): Promise<SourceDocument> {
  const documents = [...unpackDocuments('', bytes)].filter(
    (each): each is PackedDocument => !isLeftAside(each),
  );
  const [only, ...others] = documents;
  if (!only || others.length > 0) {
    const kinds = endingsOf(documents.map(({ name }) => name));
    throw new ImportError(
      'several_documents',
      `The archive holds several documents (${kinds}). Read each by itself.`,
    );
  }
  return readInner(only.bytes(), only.name.replace(/^\//u, ''));
}
