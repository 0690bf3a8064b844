import { decodeText } from './decode-text.ts';
import type { SourceDocument } from './document.ts';

/** A plain text as one paragraph a line (empty lines too, as ''): what its layout means is told later. */
export function readText(bytes: Uint8Array): SourceDocument {
  const lines = decodeText(bytes).split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/);
  return {
    format: 'text',
    blocks: lines.map((text, at) => ({ kind: 'paragraph', text, line: at + 1 })),
  };
}
