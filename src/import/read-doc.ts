import type { SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';

/**
 * Refuses Word files of the kind before 2007 (.doc, .wps) and rich text: what reads them loses which cells of a table
 * are merged and where its rows end, so that a number could land in another row. Throws `ImportError` (`unsupported`).
 */
export function readDoc(bytes: Uint8Array): Promise<SourceDocument> {
  const kind =
    bytes[0] === 0x7b ? 'a rich text file (.rtf)' : 'an old Word file (.doc or .wps), or one with a password';
  return Promise.reject(
    new ImportError(
      'unsupported',
      `This is ${kind}. Open it in Word or WPS, save it as .docx, and try again.`,
    ),
  );
}
