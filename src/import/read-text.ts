import { decodeText } from './decode-text.ts';
import { joinDelimitedRows } from './delimited-rows.ts';
import type { SourceDocument } from './document.ts';
import { plainLine } from './plain-cell.ts';

/**
 * A plain text as one paragraph a line (empty lines too, as ''): what its layout means is told later. Only lines of
 * cells set apart by tabs or bars are tables already.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const lines = decodeText(bytes).split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/);
  return {
    format: 'text',
    blocks: joinDelimitedRows(
      lines.map((text, at) => ({ kind: 'paragraph', text: plainLine(text), line: at + 1 })),
    ),
  };
}
