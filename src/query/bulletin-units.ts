import { comparableUnits } from './comparable-groups.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { partsByParent } from './parts-within.ts';
import { missingSql } from './missing-sql.ts';
import type { Query } from './query.ts';
import { identifier } from './sql.ts';

const columns = {
  bulletin_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  year: 'number',
  period: 'text',
  period_start: 'text',
  period_end: 'text',
  source_kind: 'text',
  orders: 'number',
  on_time_rate: 'number',
  completion_rate: 'number',
  satisfaction_rate: 'number',
  /** Why a figure has no number. */
  missing_orders: 'text',
  missing_on_time_rate: 'text',
  missing_completion_rate: 'text',
  missing_satisfaction_rate: 'text',
  /** Whether the unit is of the group that is compared, and no part of another in it. */
  alike: 'boolean',
  /** The group, the same on every row: whose bulletins, and which units of them. */
  group_tier: 'text',
  group_kind: 'text',
  place_hans: 'text',
  place_hant: 'text',
  place_en: 'text',
} as const;

const figures = ['orders', 'on_time_rate', 'completion_rate', 'satisfaction_rate'] as const;
type Figure = (typeof figures)[number];

/** The place whose bulletin lists a unit: for a government the place above its own, for its departments and townships its own. */
const placeSql = `CASE WHEN p.tier = 'township' OR (p.tier = 'county' AND p.kind <> 'government') THEN p.county_code
 WHEN p.tier = 'city' AND p.kind = 'government' THEN p.province || '0000' ELSE p.city_code END`;

/** A figure of a bulletin, and why it has none: it states no problems, and its form is free. */
const figureSql = (figure: Figure): string => {
  const value = `b.${identifier(`hotline.${figure}`)}`;
  return `${value} AS ${figure}, ${missingSql(value, 'false', [], 'b', 'NULL')} AS missing_${figure}`;
};

const group = ['place', 'tier', 'kind'] as const;
const sameAs = (row: string, chosen: string) =>
  group.map((key) => `${row}.${key} = ${chosen}.${key}`).join(' AND ');

/**
 * Rows of hotline bulletins, one per unit and period, newest period first, and which of them may stand beside each
 * other: units of one place, tier and kind, those of which most give all of `given` in one period. A bulletin has no
 * scope: that part of the filter does not touch it. Publishers that the reader chose are all alike.
 */
export function bulletinUnits(name: string, filter: Filter, given: readonly Figure[]): Query<typeof columns> {
  const isGiven = given.map((figure) => `l.${figure} IS NOT NULL`).join(' AND ');
  const alike =
    filter.publishers.length > 0
      ? 'true'
      : `coalesce(${sameAs('l', 'g')} AND l.publisher_id NOT IN (SELECT publisher_id FROM parts), false)`;
  return {
    name,
    sql: `WITH listed AS MATERIALIZED (SELECT b.bulletin_id, b.publisher_id, p.hans, p.hant, p.en, p.level, p.province, b.year, b.period,
 b.period_start, b.period_end, b.source_kind, p.tier, p.kind, p.parent_id, ${placeSql} AS place,
 ${figures.map(figureSql).join(',\n ')}
FROM bulletins b JOIN publishers p ON p.publisher_id = b.publisher_id WHERE ${filterSql({ ...filter, scope: null }, 'b')}),
counts AS (SELECT place, tier, kind, period, period_end, count(*) FILTER (${isGiven}) AS n, count(*) AS held FROM listed l
 GROUP BY place, tier, kind, period, period_end),
chosen AS MATERIALIZED (SELECT place, tier, kind FROM counts c WHERE place IS NOT NULL AND ${comparableUnits('c')}
 ORDER BY n DESC, held DESC, period_end DESC NULLS LAST, ${group.join(', ')} LIMIT 1),
members AS (SELECT l.publisher_id, l.parent_id FROM listed l JOIN chosen g ON ${sameAs('l', 'g')}),
parts AS (${partsByParent('members')}),
named AS (SELECT min(w.hans) AS place_hans, min(w.hant) AS place_hant, min(w.en) AS place_en FROM publishers w JOIN chosen g
 ON w.kind = 'government' AND w.region_code = g.place)
SELECT l.* EXCLUDE (tier, kind, parent_id, place), ${alike} AS alike, g.tier AS group_tier, g.kind AS group_kind,
 n.place_hans, n.place_hant, n.place_en FROM listed l LEFT JOIN chosen g ON true LEFT JOIN named n ON true
ORDER BY l.year DESC, l.period_start DESC NULLS LAST, l.period, l.bulletin_id`,
    needs: {
      bulletins: [
        'bulletin_id',
        'publisher_id',
        'year',
        'period',
        'period_start',
        'period_end',
        'source_kind',
        'partial',
        ...figures.map((figure) => `hotline.${figure}`),
      ],
      publishers: [
        ...filterNeeds.publishers,
        ...['hans', 'hant', 'en', 'tier', 'kind', 'parent_id', 'region_code', 'city_code', 'county_code'],
      ],
    },
    ...yearsOf(filter),
    columns,
  };
}
