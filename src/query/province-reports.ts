import { cellsOf } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { heldPublishers } from './held-years.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { Query } from './query.ts';
import { heldReports } from './report-counts.ts';

const columns = {
  province: 'text',
  reports: 'number',
  publishers: 'number',
  cities: 'number',
  all_cities: 'number',
  counties: 'number',
  all_counties: 'number',
} as const;

/** Reports, publishers, cities and counties by province, of the reports themselves: for a few chosen publishers. */
const plainHeld = (filter: Filter): string =>
  `SELECT p.province, count(*) AS reports, count(DISTINCT r.publisher_id) AS publishers,
 count(DISTINCT p.region_code) FILTER (p.level = 'city') AS cities, count(DISTINCT p.region_code) FILTER (p.level = 'county') AS counties
 FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)} GROUP BY p.province`;

/** The same of what is counted once for all filters. */
function countedHeld(filter: Filter): Pick<Query, 'sql' | 'needs' | 'rows' | 'prepared'> {
  const reports = cellsOf(heldReports, filter);
  const publishers = heldPublishers(filter);
  return {
    sql: `SELECT k.province, k.reports, h.publishers, h.cities, h.counties FROM (SELECT province, sum(reports) AS reports FROM ${reports.from}
 WHERE ${reports.where} GROUP BY province) k
 LEFT JOIN (SELECT province, count(*) AS publishers, count(DISTINCT region_code) FILTER (level = 'city') AS cities,
 count(DISTINCT region_code) FILTER (level = 'county') AS counties FROM ${publishers.from} WHERE ${publishers.where}
 GROUP BY province) h ON h.province IS NOT DISTINCT FROM k.province`,
    needs: mergeNeeds([reports.needs, publishers.needs]),
    ...(reports.rows && { rows: reports.rows }),
    prepared: [...(reports.prepared ?? []), ...publishers.prepared],
  };
}

/**
 * What is held of each province under the filter, every province once: reports, publishers, and of how many of its city
 * and county governments there is a report. A row without a province holds what has none.
 */
export function provinceReports(filter: Filter): Query<typeof columns> {
  const isChosen = filter.publishers.length > 0;
  const { sql, needs, ...held }: Pick<Query, 'sql' | 'needs' | 'rows' | 'prepared'> = isChosen
    ? { sql: plainHeld(filter), needs: filterNeeds }
    : countedHeld(filter);
  return {
    name: 'province-reports',
    sql: `WITH held AS (${sql}),
whole AS (SELECT province, count(*) FILTER (level = 'city') AS all_cities, count(*) FILTER (level = 'county') AS all_counties FROM regions GROUP BY province)
SELECT coalesce(w.province, h.province) AS province, coalesce(h.reports, 0) AS reports, coalesce(h.publishers, 0) AS publishers, coalesce(h.cities,
 0) AS cities, w.all_cities, coalesce(h.counties, 0) AS counties, w.all_counties FROM held h FULL JOIN whole w ON w.province = h.province
 ORDER BY reports DESC, province`,
    needs: mergeNeeds([needs, { regions: ['region_code', 'level', 'province'] }]),
    ...held,
    ...yearsOf(filter),
    columns,
  };
}
