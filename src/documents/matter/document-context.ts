import type { DocumentWords } from '../../text/document-words.ts';
import type { DataVersion } from '../../views/ranking/ranking-reference.ts';
import type { RankContext } from '../../views/ranking/ranking-words.ts';

/** What a document is written with: the words of its language, the data version, and the address of what it shows. */
export type DocumentContext = RankContext & {
  readonly d: DocumentWords;
  readonly data: DataVersion;
  /** Full names of the places that are asked for, by code. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** Null where the page has no address that others can open. */
  readonly address: string | null;
};

/** The line at the foot of every page: the board, the version of its data and their date. */
export const footOf = ({ d, data, format }: DocumentContext): string =>
  data ? d.foot(data.version, format.date(data.date)) : d.footUnknown;
