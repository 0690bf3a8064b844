import type { DocumentWords } from '../../text/document-words.ts';
import type { DataVersion } from '../../views/ranking/ranking-reference.ts';
import type { RankContext } from '../../views/ranking/ranking-words.ts';

/** What a document is written with: the words of its language, the data version, and the address of what it shows. */
export type DocumentContext = RankContext & {
  readonly d: DocumentWords;
  readonly data: DataVersion;
  /** Null where the page has no address that others can open. */
  readonly address: string | null;
  /** Marks what was made with reports that are not the board’s own; null where there are none. */
  readonly mark: string | null;
};

/** The line at the foot of every page: the board, the version of its data and their date, and the mark of other reports. */
export function footOf({ d, data, format, mark }: DocumentContext): string {
  const line = data ? d.foot(data.version, format.date(data.date)) : d.footUnknown;
  return mark === null ? line : `${line} · ${mark}`;
}
