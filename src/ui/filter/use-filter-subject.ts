import type { Filter } from '../../query/filter.ts';
import { provinces } from '../../schema/publishers.ts';
import { useWords } from '../kit/words.tsx';
import { useFilterNames } from './use-filter-names.ts';

const named = 2;

/** Whom a filter asks about, by name: its publishers, else its places; null where it names none, or no name is read yet. */
export function useFilterSubject(filter: Filter): string | null {
  const { t, say } = useWords();
  const names = useFilterNames(filter);
  const known = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const publishers = known(filter.publishers);
  const subjects =
    publishers.length > 0
      ? publishers
      : [...filter.provinces.map((code) => say(provinces[code].names)), ...known(filter.places)];
  if (subjects.length === 0) return null;
  const more = subjects.length > named ? t.app.filter.more(subjects.length) : '';
  return subjects.slice(0, named).join(t.app.filter.and) + more;
}
