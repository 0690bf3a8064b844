import type { SourceDocument } from './document.ts';
import { looksLikeDocx, looksLikePdf } from './sniff-container.ts';
import { looksLikeHtml } from './sniff.ts';

/**
 * A document format: how it is told from the others, and its reader, loaded only when a document needs it. A reader
 * throws an `ImportError` for bytes that it cannot read.
 */
export type Format = {
  readonly id: SourceDocument['format'];
  readonly detect: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array) => Promise<SourceDocument>;
};

/** In the order of asking: the first that recognises the bytes reads them, so the most telling come first. */
export const formats: readonly Format[] = [
  {
    id: 'pdf',
    detect: looksLikePdf,
    read: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
  },
  {
    id: 'docx',
    detect: looksLikeDocx,
    read: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes),
  },
  {
    id: 'html',
    detect: looksLikeHtml,
    read: async (bytes) => (await import('./read-html.ts')).readHtml(bytes),
  },
  {
    id: 'text',
    detect: () => true,
    read: async (bytes) => (await import('./read-text.ts')).readText(bytes),
  },
];
