import type { ImportError } from './import-error.ts';

/**
 * What every reader makes of a document, whatever its format: blocks in reading order. `line` counts the lines of the
 * plain text (text files), `page` the pages (PDF); both start at 1.
 */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly line?: number;
  readonly page?: number;
};

/**
 * A cell of a grid, after rowspan and colspan were laid out: a spanned position holds the same object, so that
 * `cell === neighbour` tells a span. `text` is as printed, white space folded; an empty cell is ''.
 */
export type Cell = { readonly text: string; readonly line?: number; readonly page?: number };

/** Fills a position of a grid that no cell of the document covers; an empty cell is another object. */
export const noCell: Cell = { text: '' };

/** A rectangular grid: every row has the same number of cells. `page` is where it begins. */
export type Table = {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  readonly page?: number;
};

export type Block = Paragraph | Table;

/**
 * `title` and `meta` are what the container says (HTML title and meta tags, document properties). `elsewhere` is why the
 * tables may not be there, for the case that nothing is read: what the reader saw and could not open.
 */
export type SourceDocument = {
  readonly format:
    'text' | 'html' | 'docx' | 'doc' | 'pdf' | 'rtf' | 'odt' | 'ods' | 'mht' | 'xlsx' | 'xls' | 'ofd';
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly elsewhere?: ImportError;
};

/** Reads a document that stands in another one; throws an `ImportError` as the document's own reader does. */
export type ReadInner = (bytes: Uint8Array, name: string) => Promise<SourceDocument>;
