import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../../schema/publishers.ts';
import type { Filter } from '../../query/filter.ts';
import { writeYears } from '../../state/years.ts';
import type { Words } from '../kit/words.tsx';

/** All that a filter asks for, in words (`names`: of publishers and places), as it stands beside a chart that leaves the board; '' where it asks for nothing. */
export function filterWords(
  filter: Filter,
  names: ReadonlyMap<string, string>,
  { say, t }: Pick<Words, 'say' | 't'>,
): string {
  const parts = [
    ...writeYears(filter.years)
      .split(',')
      .filter(Boolean)
      .map((run) => run.replace('-', '–')),
    ...filter.provinces.map((code) => say(provinces[code].names)),
    ...filter.places.map((code) => names.get(code) ?? code),
    ...filter.levels.map((level) => say(levels[level].names)),
    ...filter.kinds.map((kind) => say(publisherKinds[kind].names)),
    ...(filter.scope === null ? [] : [say(scopes[filter.scope].names)]),
    ...filter.publishers.map((id) => names.get(id) ?? id),
  ];
  return parts.length === 0 ? '' : t.take.filtered(parts.join(t.app.filter.and));
}
