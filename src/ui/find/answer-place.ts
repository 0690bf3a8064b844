import { findPlaces } from '../../places/find-place.ts';
import type { Places } from '../../places/places.ts';
import { gradeNames, squash, toGrader, type Found } from './match.ts';
import type { PlaceEntry } from './place-entries.ts';

const none: Found<PlaceEntry> = { found: [], total: 0 };

/**
 * The places that a text names: those whose name it is, as people say it (北京朝阳, 江苏洪泽, 襄樊), then those that its
 * letters, initials or beginning answer to. An empty text names none.
 */
export function answerPlaces(
  places: Places,
  entries: readonly PlaceEntry[],
  text: string,
  limit: number,
): Found<PlaceEntry> {
  if (squash(text) === '') return none;
  const byCode = new Map(entries.map((entry) => [entry.id, entry]));
  const named = findPlaces(places, text).flatMap(({ code }) => byCode.get(code) ?? []);
  const taken = new Set(named);
  const graded = gradeNames(entries, ({ spellings }) => spellings, text);
  const answering = new Set(graded.map(({ id }) => id));
  const grade = toGrader(text);
  const rest = graded.filter(
    (entry) =>
      !taken.has(entry) &&
      (entry.parent === null || !answering.has(entry.parent) || grade(entry.alone) !== null),
  );
  const all = [...named, ...rest];
  return { found: all.slice(0, limit), total: all.length };
}

/** The places that a text begins with, by the longest such beginning, where the rest is something else: 洪泽农业局 → 洪泽. */
export function placesBefore(
  places: Places,
  entries: readonly PlaceEntry[],
  text: string,
  limit: number,
): Found<PlaceEntry> {
  const letters = Array.from(squash(text));
  for (let length = letters.length - 1; length > 1; length -= 1) {
    const named = findPlaces(places, letters.slice(0, length).join(''));
    if (named.length === 0) continue;
    const codes = new Set(named.map(({ code }) => code));
    const found = entries.filter(({ id }) => codes.has(id));
    return { found: found.slice(0, limit), total: found.length };
  }
  return none;
}
