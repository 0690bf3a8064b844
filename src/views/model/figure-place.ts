import { sections } from '../../schema/sections.ts';
import type { ViewContext } from './view.ts';

/** Where a figure stood, as the `sources` table holds it. */
export type PlaceRow = {
  readonly section: string | null;
  readonly table_number: number | null;
  readonly row_number: number | null;
  readonly column_number: number | null;
  readonly line: number | null;
  readonly page: number | null;
};

const isSection = (id: string): id is keyof typeof sections => Object.hasOwn(sections, id);

/** The place of a figure in words: section, then table, row and column, or page and line, as far as recorded. */
export function placeWords(place: PlaceRow, { t, say }: Pick<ViewContext, 't' | 'say'>): string {
  const words = t.app.source;
  const counted = [
    [place.page, words.page],
    [place.table_number, words.table],
    [place.row_number, words.row],
    [place.column_number, words.column],
    [place.line, words.line],
  ] as const;
  const parts = [
    ...(place.section !== null && isSection(place.section) ? [say(sections[place.section].names)] : []),
    ...counted.flatMap(([number, word]) => (number === null ? [] : [word(number)])),
  ];
  return parts.length > 0 ? parts.join(' · ') : words.noPlace;
}
