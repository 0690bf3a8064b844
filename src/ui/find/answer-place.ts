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
  const byGrade = gradeNames(entries, ({ spellings }) => spellings, text);
  const graded = byGrade.flat();
  const answering = new Set(graded.map(({ id }) => id));
  const grade = toGrader(text);
  const rest = graded.filter(
    (entry) =>
      !taken.has(entry) &&
      (entry.parent === null || !answering.has(entry.parent) || grade(entry.alone) !== null),
  );
  const all = [...named, ...rest];
  const exact = named.length > 0 || (byGrade[0]?.length ?? 0) > 0;
  return { found: all.slice(0, limit), total: all.length, exact };
}
