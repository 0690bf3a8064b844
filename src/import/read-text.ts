import { decodeText } from './decode-text.ts';
import { joinDelimitedRows } from './delimited-rows.ts';
import type { SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { limits } from './limits.ts';
import { plainLine } from './plain-cell.ts';

function checkPlain(bytes: Uint8Array): void {
  if (bytes.length > limits.plainBytes) {
    throw new ImportError(
      'too_large',
      `The text has ${bytes.length} bytes; a text of up to ${limits.plainBytes} is read.`,
    );
  }
  let lines = 1;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines += 1;
  if (lines > limits.plainLines) {
    throw new ImportError('too_large', `The text has ${lines} lines; up to ${limits.plainLines} are read.`);
  }
}

/**
 * A plain text as one paragraph a line (empty lines too, as ''): what its layout means is told later. Only lines of
 * cells set apart by tabs or bars are tables already. Throws `ImportError`: `too_large`, and what `decodeText` throws.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  checkPlain(bytes);
  const lines = decodeText(bytes).split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/);
  return {
    format: 'text',
    blocks: joinDelimitedRows(
      lines.map((text, at) => ({ kind: 'paragraph', text: plainLine(text), line: at + 1 })),
    ),
  };
}
