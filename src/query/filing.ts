import { everything, type Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const columns = {
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  region_code: 'text',
  /** Null where no report of the publisher is in the filter. */
  year: 'number',
  report_id: 'text',
  reports: 'number',
  /** Reports of which only a part was read. */
  partial: 'number',
  /**
   * Reports of which the check of the deadline says that they came in time, or late; of the rest it cannot tell. No report
   * is late by a date that was read from its address alone.
   */
  in_time: 'number',
  late: 'number',
  published: 'text',
} as const;

/**
 * Every publisher that the filter's place, level and names leave, with each year of which it has a report of the
 * filter's years and scope; a publisher without any stands in one row without a year.
 */
export function filing(filter: Filter): Query<typeof columns> {
  const { years, scope, ...who } = filter;
  return {
    name: 'filing-matrix',
    sql: `WITH due AS (SELECT report_id, bool_or(result = 'pass') AS in_time, bool_or(result IN ('warn', 'fail') AND state IS DISTINCT
 FROM 'address') AS late FROM findings WHERE check_id = 'deadline' GROUP BY report_id)
SELECT p.publisher_id, p.hans, p.hant, p.en, p.level, p.province, p.region_code, r.year, min(r.report_id) AS report_id, count(r.report_id) AS reports,
 count(r.report_id) FILTER (coalesce(r.partial, false)) AS partial, count(r.report_id) FILTER (coalesce(d.in_time, false)) AS in_time,
 count(r.report_id) FILTER (coalesce(d.late, false)) AS late, min(r.published) AS published
FROM publishers p LEFT JOIN reports r ON r.publisher_id = p.publisher_id AND ${filterSql({ ...everything, years, scope })}
 LEFT JOIN due d ON d.report_id = r.report_id
WHERE ${filterSql({ ...everything, ...who }, 'p')}
GROUP BY p.publisher_id, p.hans, p.hant, p.en, p.level, p.province, p.region_code, r.year ORDER BY p.publisher_id, r.year`,
    needs: {
      reports: [...filterNeeds.reports, 'partial', 'published'],
      publishers: [...filterNeeds.publishers, 'hans', 'hant', 'en'],
      findings: ['report_id', 'check_id', 'result', 'state'],
    },
    ...yearsOf(filter),
    columns,
  };
}
