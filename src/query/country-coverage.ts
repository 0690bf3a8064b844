import type { Query } from './query.ts';

const columns = { level: 'text', held: 'number', whole: 'number' } as const;

/**
 * Of how many provincial, city and county governments of the country there is a report, of how many in all. A province
 * counts once it has any publisher here.
 */
export const countryCoverage: Query<typeof columns> = {
  name: 'country-coverage',
  sql: `WITH held AS (SELECT DISTINCT p.level, p.region_code, p.province FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id)
SELECT g.level, count(*) AS whole, count(*) FILTER (CASE WHEN g.level = 'province' THEN q.province IS NOT NULL ELSE h.region_code IS NOT NULL END)
 AS held FROM regions g LEFT JOIN (SELECT DISTINCT level, region_code FROM held) h ON h.level = g.level AND h.region_code = g.region_code
 LEFT JOIN (SELECT DISTINCT province FROM held) q ON q.province = g.province GROUP BY g.level ORDER BY g.level`,
  needs: {
    reports: ['report_id', 'publisher_id'],
    publishers: ['publisher_id', 'level', 'province', 'region_code'],
    regions: ['region_code', 'level', 'province'],
  },
  columns,
};
