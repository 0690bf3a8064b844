import { stemOfCode } from '../../places/place-code.ts';
import type { PublisherEntry } from './entries.ts';
import { findNames, gradeTexts, toFound, type Found } from './match.ts';
import { spokenTexts } from './organ-words.ts';
import type { AskedText } from './read-ask.ts';

const gradeSpoken = (open: readonly PublisherEntry[], text: string, limit: number) =>
  toFound(
    gradeTexts(open, (publisher) => [publisher], spokenTexts(text)),
    limit,
  );

/** The publishers whose names answer to a text, as organs are named or as people say it. */
export const answerPublishers = (
  open: readonly PublisherEntry[],
  text: string,
  limit: number,
): Found<PublisherEntry> =>
  spokenTexts(text).length === 1 ? findNames(open, text, limit) : gradeSpoken(open, text, limit);

/** The organs of a place that a text names beside it, its own before those of its parts, by the short names of both: 安康农业局, 洪泽 环保局. */
export function answerOrgans(
  open: readonly PublisherEntry[],
  { places, rest }: AskedText,
  limit: number,
): Found<PublisherEntry> {
  if (places.length === 0 || rest === '') return { found: [], total: 0 };
  const stems = places.map(({ id }) => stemOfCode(id));
  const isOwn = (publisher: PublisherEntry) => places.some(({ id }) => publisher.id.startsWith(id));
  const within = open
    .filter(({ id }) => stems.some((stem) => id.startsWith(stem)))
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  return gradeSpoken(within, rest, limit);
}
