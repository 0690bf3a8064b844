import type { Language } from '../schema/axis.ts';
import type { RowOf } from '../query/query.ts';
import type { publisherList } from '../query/publisher-list.ts';

export type PublisherRow = RowOf<(typeof publisherList)['columns']>;

/** A name as it is searched: no case, no marks, no spaces or apostrophes. */
const squash = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s'’·.,()（）-]+/g, '');

const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1))
    .join('')
    .toLowerCase();

const languages: readonly Language[] = ['hans', 'hant', 'en'];

/** An id is its region code and then its name in pinyin. */
const pinyin = (id: string | null): string => squash((id ?? '').replace(/^\d+-/, ''));

/** How well a publisher answers: 0 the beginning of a name, 1 initials, 2 within a name; null not at all. */
function rankOf(row: PublisherRow, asked: string): number | null {
  const names = [...languages.map((language) => squash(row[language] ?? '')), pinyin(row.publisher_id)];
  if (names.some((name) => name.startsWith(asked))) return 0;
  if (initials(row.en ?? '').startsWith(asked)) return 1;
  return names.some((name) => name.includes(asked)) ? 2 : null;
}

/**
 * Publishers that answer to a text in either Chinese script, pinyin or the initials of its words: best first, then in
 * the order given, at most `limit`. An empty text answers with the first ones.
 */
export function findPublishers(rows: readonly PublisherRow[], text: string, limit: number): PublisherRow[] {
  const asked = squash(text);
  if (asked === '') return rows.slice(0, limit);
  return rows
    .flatMap((row) => {
      const rank = rankOf(row, asked);
      return rank === null ? [] : [{ row, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ row }) => row);
}
