import { everything, type Filter } from '../../query/filter.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, provinces, scopes } from '../../schema/publishers.ts';
import { writeYears } from '../../state/years.ts';
import type { Words } from '../kit/words.tsx';

/** Provinces and the places below them are one choice of places. */
export type FilterField = Exclude<keyof Filter, 'provinces'>;

/** The fields of the filter, in the order in which they are shown. */
export const filterFields: readonly FilterField[] = [
  'years',
  'places',
  'levels',
  'kinds',
  'scope',
  'publishers',
];

/** Whether a field of the filter leaves anything out. */
export function isSet(filter: Filter, field: FilterField): boolean {
  if (field === 'places' && filter.provinces.length > 0) return true;
  const value = filter[field];
  return typeof value === 'string' || (value !== null && value.length > 0);
}

/** What takes a field of the filter back. */
export const takenBack = (field: FilterField): Partial<Filter> =>
  field === 'places' ? { provinces: [], places: [] } : { [field]: everything[field] };

const named = 2;

/**
 * What a field is set to, short enough for a button; '' where it is not set. Publishers are counted, not named; `names` are
 * those of places by code.
 */
export function fieldText(
  filter: Filter,
  field: FilterField,
  names: ReadonlyMap<string, string>,
  { say, t, format }: Words,
): string {
  const words = t.app.filter;
  const some = (list: readonly string[]) =>
    list.slice(0, named).join(words.and) + (list.length > named ? words.more(list.length) : '');
  switch (field) {
    case 'years':
      return some(
        writeYears(filter.years)
          .split(',')
          .filter(Boolean)
          .map((run) => run.replace('-', '–')),
      );
    case 'places':
      return some([
        ...filter.provinces.map((code) => say(provinces[code].names)),
        ...filter.places.map((code) => names.get(code) ?? code),
      ]);
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
