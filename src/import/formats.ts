import type { ReadInner, SourceDocument } from './document.ts';
import {
  looksLikeDocx,
  looksLikeOdf,
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
  /** How names of its files end: what a folder or an archive is searched for. */
  readonly endings: readonly string[];
  readonly detect: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, readInner: ReadInner) => Promise<SourceDocument>;
};

/** In the order of asking: the first that recognises the bytes reads them, so the most telling come first. */
export const formats: readonly Format[] = [
  {
    id: 'pdf',
    endings: ['pdf'],
    detect: looksLikePdf,
    read: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
  },
  {
    id: 'docx',
    endings: ['docx'],
    // One whose directory is refused is still no text: its reader says why.
    detect: (bytes, name) => looksLikeDocx(bytes) || (/\.docx$/i.test(name) && looksLikeZip(bytes)),
    read: async (bytes, readInner) => (await import('./read-docx.ts')).readDocx(bytes, readInner),
  },
  {
    id: 'xlsx',
    endings: ['xlsx'],
    detect: looksLikeXlsx,
    read: async (bytes) => (await import('./read-xlsx.ts')).readXlsx(bytes),
  },
  {
    id: 'odt',
    endings: ['odt', 'ods'],
    detect: looksLikeOdf,
    read: async (bytes) => (await import('./read-odf.ts')).readOdf(bytes),
  },
  {
    id: 'ole',
    endings: ['doc', 'wps', 'xls'],
    detect: looksLikeOle,
    read: async (bytes) => (await import('./read-ole.ts')).readOle(bytes),
  },
  {
    id: 'rtf',
    endings: ['rtf'],
    detect: looksLikeRichText,
    read: async (bytes) => (await import('./read-rtf.ts')).readRtf(bytes),
  },
  {
    id: 'mht',
    endings: ['mht', 'mhtml'],
    detect: looksLikeMht,
    read: async (bytes, readInner) => (await import('./read-mht.ts')).readMht(bytes, readInner),
  },
  {
    id: 'html',
    endings: ['html', 'htm', 'xhtml', 'shtml'],
    detect: looksLikeHtml,
    read: async (bytes) => (await import('./read-html.ts')).readHtml(bytes),
  },
  {
    id: 'text',
    endings: ['txt', 'text', 'md'],
    detect: () => true,
    read: async (bytes) => (await import('./read-text.ts')).readText(bytes),
  },
];
