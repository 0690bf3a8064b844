import type { Language } from '../schema/languages.ts';

/** Words of a paragraph; a run with an address leads there. */
export type Run =
  string | { readonly text: string; readonly strong?: boolean; readonly address?: string | undefined };

/**
 * A cell of a table. `columns` and `rows` are how many it covers (1 where not said); what it covers is not written in the
 * rows below. `note` stands under the text, smaller: where a figure is from, or why there is none.
 */
export type PaperCell = {
  readonly text: string;
  readonly note?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'start' | 'center' | 'end';
  readonly strong?: boolean;
  readonly marked?: boolean;
};

type PaperRow = readonly (string | PaperCell)[];

/** A table: `head` is repeated on every page, `widths` are shares of the page's width, a row is never cut in two. */
export type PaperTable = {
  readonly kind: 'table';
  readonly caption?: string;
  readonly widths: readonly number[];
  readonly head: readonly PaperRow[];
  readonly body: readonly PaperRow[];
  /** `form`: the lines and the type of a form; `list`: lines below rows, small type. */
  readonly look?: 'form' | 'list';
};

/** Looks of a paragraph: running text, text from the margin, a signature, smaller text of details, a small note. */
export type ParagraphLook = 'body' | 'flush' | 'signature' | 'detail' | 'note';

export type Block =
  | { readonly kind: 'letterhead'; readonly organ: string; readonly number: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      readonly look?: ParagraphLook;
      /** Stands on one page with what follows. */
      readonly keep?: boolean;
    }
  | PaperTable
  | { readonly kind: 'page_break' };

/** A document as it is sent: what DOCX and print are made of. Texts are in `language`; nothing in it is markup. */
export type Paper = {
  readonly title: string;
  readonly language: Language;
  readonly landscape?: boolean;
  /** Stands small at the foot of every page: where its figures are from. */
  readonly foot?: string;
  readonly blocks: readonly Block[];
};

/** A paragraph of plain words. */
export const paragraph = (text: string, look: ParagraphLook = 'body'): Block => ({
  kind: 'paragraph',
  runs: [text],
  look,
});

/** Whether a table is so short that it stands on one page: a form of a few rows. */
export const isShort = ({ look, body }: PaperTable): boolean => look === 'form' && body.length <= 6;

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

export const toCell = (cell: string | PaperCell): PaperCell =>
  typeof cell === 'string' ? { text: cell } : cell;
