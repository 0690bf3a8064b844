import type { SourceDocument } from './document.ts';
import { formats } from './formats.ts';
import { ImportError } from './import-error.ts';
import { checkSize } from './limits.ts';

/** Documents in documents in documents are not opened. */
const deepest = 2;

/** The bytes as a document, by the first format that recognises them. Throws `ImportError`. */
export async function readDocument(bytes: Uint8Array, name: string, depth = 0): Promise<SourceDocument> {
  try {
    checkSize(bytes);
    if (depth > deepest) {
      throw new ImportError('too_deep', 'Documents in documents in documents are not opened.', name);
    }
    const format = formats.find(({ detect }) => detect(bytes, name));
    if (!format) throw new ImportError('unsupported', 'The format of the file is not known.');
    return await format.read(bytes, (inner, innerName) => readDocument(inner, innerName, depth + 1));
  } catch (error) {
    // The stack of calls is full: what stands in each other goes deeper than a document does.
    if (error instanceof RangeError && error.message.includes('call stack')) {
      throw new ImportError('too_deep', 'The document is nested too deeply.');
    }
    throw error;
  }
}
