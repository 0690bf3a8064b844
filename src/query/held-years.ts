import { scopes, type Scope } from '../schema/publishers.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, placeNeeds } from './filter-sql.ts';
import type { Prepared, Query } from './query.ts';
import { literal } from './sql.ts';

/** A year as one bit of a number: no data span the 64 years between two that share one. */
export const yearBit = (year: string | number): string => `(1::UBIGINT << (${year} % 64)::UBIGINT)`;

const heldIn = (scope: Scope): string => `of_${scope}`;

/** A row a publisher: its place, level and kind, and the years of which it has reports, in all and by scope, as bits. */
const heldYears: Prepared = {
  name: 'held_years',
  sql: `SELECT r.publisher_id, p.province, p.region_code, p.level, p.kind, bit_or(bit) AS of_any, ${(
    Object.keys(scopes) as Scope[]
  )
    .map((scope) => `coalesce(bit_or(bit) FILTER (scope = ${literal(scope)}), 0) AS ${heldIn(scope)}`)
    .join(
      ', ',
    )} FROM (SELECT publisher_id, scope, ${yearBit('year')} AS bit FROM reports) r JOIN publishers p ON p.publisher_id = r.publisher_id
 GROUP BY r.publisher_id, p.province, p.region_code, p.level, p.kind`,
  needs: filterNeeds,
};

/** The publishers with a report under a filter, as a subquery `c`; not for a filter that names publishers. */
export function heldPublishers(filter: Filter): {
  readonly from: string;
  readonly where: string;
  readonly needs: Query['needs'];
  readonly prepared: readonly Prepared[];
} {
  const held = filter.scope === null ? 'of_any' : heldIn(filter.scope);
  const asked = filter.years.length > 0 ? `(${held} & (${filter.years.map(yearBit).join(' | ')}))` : held;
  const who = filterSql({ ...filter, years: [], scope: null }, 'c', 'c');
  return {
    from: `${heldYears.name} c`,
    where: `${asked} <> 0 AND ${who}`,
    needs: placeNeeds(filter),
    prepared: [heldYears],
  };
}
