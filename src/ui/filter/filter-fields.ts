import type { Filter } from '../../query/filter.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../../schema/publishers.ts';
import { writeYears } from '../../state/years.ts';
import type { Words } from '../kit/words.tsx';

/** A place below a province is chosen by where the reader stands, and has no button of its own. */
export type FilterField = Exclude<keyof Filter, 'places'>;

/** The fields of the filter, in the order in which they are shown. */
export const filterFields: readonly FilterField[] = [
  'years',
  'provinces',
  'levels',
  'kinds',
  'scope',
  'publishers',
];

/** Whether a field of the filter leaves anything out. */
export function isSet(filter: Filter, field: FilterField): boolean {
  const value = filter[field];
  return typeof value === 'string' || (value !== null && value.length > 0);
}

const named = 2;

/** What a field is set to, short enough for a button; '' where it is not set. Publishers are counted, not named. */
export function fieldText(filter: Filter, field: FilterField, { say, t, format }: Words): string {
  const words = t.app.filter;
  const some = (names: readonly string[]) =>
    names.slice(0, named).join(words.and) + (names.length > named ? words.more(names.length) : '');
  switch (field) {
    case 'years':
      return some(
        writeYears(filter.years)
          .split(',')
          .filter(Boolean)
          .map((run) => run.replace('-', '–')),
      );
    case 'provinces':
      return some(filter.provinces.map((code) => say(provinces[code].names)));
    case 'levels':
      return some(filter.levels.map((level) => say(levels[level].names)));
    case 'kinds':
      return some(filter.kinds.map((kind) => say(publisherKinds[kind].names)));
    case 'scope':
      return filter.scope === null ? '' : say(scopes[filter.scope].names);
    case 'publishers':
      return filter.publishers.length === 0 ? '' : format.exact(filter.publishers.length, 'count');
  }
}
