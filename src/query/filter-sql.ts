import { stemOfCode } from '../places/place-code.ts';
import { ownPrefix, type Filter } from './filter.ts';
import type { Query } from './query.ts';
import { list, literal } from './sql.ts';

/** What a filter reads, whatever it holds: `Query.needs` entries of the tables `reports` and `publishers`. */
export const filterNeeds = {
  reports: ['report_id', 'publisher_id', 'year', 'scope'],
  publishers: ['publisher_id', 'level', 'kind', 'province', 'region_code'],
} as const;

/** The publishers within some places, as a subquery of their ids, or of what is made of them. */
export const withinSql = (places: readonly string[], sql = 'within.publisher_id'): string =>
  `(SELECT ${sql} FROM publishers within
 WHERE ${places.map((code) => `starts_with(within.region_code, ${literal(stemOfCode(code))})`).join(' OR ')})`;

/** Whether a report is of one of some publishers; the prefix of own ids means all who have it. */
function publishersSql(ids: readonly string[], report: string): string {
  const named = ids.filter((id) => id !== ownPrefix);
  const parts = [
    ...(named.length > 0 ? [`${report}.publisher_id IN ${list(named)}`] : []),
    ...(ids.includes(ownPrefix) ? [`starts_with(${report}.publisher_id, ${literal(ownPrefix)})`] : []),
  ];
  return parts.length === 1 ? parts.join('') : `(${parts.join(' OR ')})`;
}

/** How a relation knows the publishers within some places; by their ids, unless it holds something else of them. */
type InPlaces = (places: readonly string[]) => string;

/** Chosen provinces and places are one choice: what lies in any of them is meant. */
function placedSql({ provinces, places }: Filter, publisher: string, inPlaces: InPlaces): readonly string[] {
  const either = [
    ...(provinces.length > 0 ? [`${publisher}.province IN ${list(provinces)}`] : []),
    ...(places.length > 0 ? [inPlaces(places)] : []),
  ];
  return either.length > 1 ? [`(${either.join(' OR ')})`] : either;
}

/** The filter as one SQL condition over a report and its publisher; `true` where all reports are meant. */
export function filterSql(
  filter: Filter,
  report = 'r',
  publisher = 'p',
  inPlaces: InPlaces = (places) => `${report}.publisher_id IN ${withinSql(places)}`,
): string {
  const conditions = [
    ...(filter.years.length > 0 ? [`${report}.year IN ${list(filter.years)}`] : []),
    ...(filter.scope === null ? [] : [`${report}.scope = ${literal(filter.scope)}`]),
    ...placedSql(filter, publisher, inPlaces),
    ...(filter.levels.length > 0 ? [`${publisher}.level IN ${list(filter.levels)}`] : []),
    ...(filter.kinds.length > 0 ? [`${publisher}.kind IN ${list(filter.kinds)}`] : []),
    ...(filter.publishers.length > 0 ? [publishersSql(filter.publishers, report)] : []),
  ];
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}

/** What the condition reads of the data where it is put to prepared rows: places are looked up among the publishers. */
export const placeNeeds = ({ places }: Filter): Query['needs'] =>
  places.length > 0 ? { publishers: ['publisher_id', 'region_code'] } : {};

/** The years that a query with this filter's condition reads, as `Query.years`: none named means all. */
export const yearsOf = ({ years }: Filter): Pick<Query, 'years'> => (years.length > 0 ? { years } : {});
