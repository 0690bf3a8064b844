import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const columns = {
  province: 'text',
  reports: 'number',
  publishers: 'number',
  cities: 'number',
  all_cities: 'number',
  counties: 'number',
  all_counties: 'number',
} as const;

/**
 * What is held of each province under the filter, every province once: reports, publishers, and of how many of its city
 * and county governments there is a report. A row without a province holds what has none.
 */
export const provinceReports = (filter: Filter): Query<typeof columns> => ({
  name: 'province-reports',
  sql: `WITH held AS (SELECT p.province, count(*) AS reports, count(DISTINCT r.publisher_id) AS publishers, count(DISTINCT p.region_code) FILTER (p.level = 'city') AS cities, count(DISTINCT p.region_code) FILTER (p.level = 'county') AS counties FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)} GROUP BY p.province),
whole AS (SELECT province, count(*) FILTER (level = 'city') AS all_cities, count(*) FILTER (level = 'county') AS all_counties FROM regions GROUP BY province)
SELECT coalesce(w.province, h.province) AS province, coalesce(h.reports, 0) AS reports, coalesce(h.publishers, 0) AS publishers, coalesce(h.cities, 0) AS cities, w.all_cities, coalesce(h.counties, 0) AS counties, w.all_counties FROM held h FULL JOIN whole w ON w.province = h.province ORDER BY reports DESC, province`,
  needs: {
    reports: filterNeeds.reports,
    publishers: [...filterNeeds.publishers, 'region_code'],
    regions: ['region_code', 'level', 'province'],
  },
  ...yearsOf(filter),
  columns,
});
