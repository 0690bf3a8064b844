import type { ReadInner, SourceDocument } from './document.ts';
import { isRefusedKind, refuseKind } from './refused-kinds.ts';
import {
  isPlainArchive,
  looksLikeDocx,
  looksLikeOdf,
  looksLikeOfd,
  looksLikeOle,
  looksLikePdf,
  looksLikeRichText,
  looksLikeXlsx,
} from './sniff-container.ts';
import { looksLikeHtml, looksLikeMht } from './sniff.ts';
import { looksLikeZip } from './zip-directory.ts';

/**
 * A document format: how it is told from the others, and its reader, loaded only when a document needs it. A reader
 * throws an `ImportError` for bytes that it cannot read.
 */
export type Format = {
  readonly id: string;
  readonly detect: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, readInner: ReadInner) => Promise<SourceDocument>;
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
    // One whose directory is refused is still no text: its reader says why.
    detect: (bytes, name) => looksLikeDocx(bytes) || (/\.docx$/i.test(name) && looksLikeZip(bytes)),
    read: async (bytes, readInner) => (await import('./read-docx.ts')).readDocx(bytes, readInner),
  },
  {
    id: 'xlsx',
    detect: looksLikeXlsx,
    read: async (bytes) => (await import('./read-xlsx.ts')).readXlsx(bytes),
  },
  {
    id: 'odt',
    detect: (bytes) => looksLikeOdf(bytes),
    read: async (bytes) => (await import('./read-odf.ts')).readOdf(bytes),
  },
  {
    id: 'ofd',
    detect: (bytes, name) => looksLikeOfd(bytes) || (/\.ofd$/i.test(name) && looksLikeZip(bytes)),
    read: async (bytes) => (await import('./read-ofd.ts')).readOfd(bytes),
  },
  {
    id: 'ole',
    detect: looksLikeOle,
    read: async (bytes) => (await import('./read-ole.ts')).readOle(bytes),
  },
  {
    id: 'rtf',
    detect: looksLikeRichText,
    read: async (bytes) => (await import('./read-rtf.ts')).readRtf(bytes),
  },
  {
    id: 'refused',
    detect: isRefusedKind,
    read: (bytes) => Promise.resolve().then(() => refuseKind(bytes)),
  },
  {
    id: 'archive',
    detect: isPlainArchive,
    read: async (bytes, readInner) => (await import('./read-archive.ts')).readArchive(bytes, readInner),
  },
  {
    id: 'mht',
    detect: looksLikeMht,
    read: async (bytes, readInner) => (await import('./read-mht.ts')).readMht(bytes, readInner),
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
