import { cellsOf } from './cell-sums.ts';
import { namesFew, type Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { heldPublishers } from './held-years.ts';
import type { Query } from './query.ts';
import { heldReports } from './report-counts.ts';
import { list, literal } from './sql.ts';

const columns = {
  /** `path`: a region that contains the others, from the top; `own`: what a region's own organs have published. */
  kind: 'text',
  code: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  reports: 'number',
  publishers: 'number',
} as const;

/**
 * A place in the tree of regions: '' for the country, two digits for a province, four for a city, six for what lies no
 * deeper, where publishers stand one by one.
 */
export const isRegionPlace = (text: string): boolean => /^(?:\d{2}|\d{4}|\d{6})?$/.test(text);

/** The codes of the regions on the way to a place, from the top. */
function regionsOn(at: string): readonly string[] {
  const codes = [2, 4, 6]
    .filter((length) => length <= at.length)
    .map((length) => at.slice(0, length).padEnd(6, '0'));
  return [...new Set(codes)];
}

const joined = `SELECT r.report_id, r.publisher_id, p.province, p.region_code, p.hans, p.hant, p.en, g.level AS region_level, g.parent_code
 FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id LEFT JOIN regions g ON g.region_code = p.region_code`;

/** What a report is counted under, one step below the place. */
function nodeSql(at: string): string {
  if (at === '') return 'province';
  if (at.length === 2) {
    return `CASE WHEN region_level = 'county' AND parent_code NOT LIKE '%0000' THEN substr(parent_code, 1, 4)
 WHEN region_level = 'city' THEN substr(region_code, 1, 4) ELSE region_code END`;
  }
  return at.length === 4 ? 'region_code' : 'publisher_id';
}

function withinSql(at: string): string {
  if (at === '') return 'true';
  if (at.length === 2) return `province = ${literal(at)}`;
  return at.length === 4 ? `region_code LIKE ${literal(`${at}%`)}` : `region_code = ${literal(at)}`;
}

/** The same of the whole country, of what is counted once for all filters. */
function countryReports(filter: Filter): Query<typeof columns> {
  const reports = cellsOf(heldReports, filter);
  const publishers = heldPublishers(filter);
  return {
    name: 'region-reports',
    sql: `SELECT CASE WHEN k.province IS NULL THEN 'unknown' ELSE 'region' END AS kind, k.province AS code, g.hans, g.hant, g.en, k.reports,
 h.publishers FROM (SELECT province, sum(reports) AS reports FROM ${reports.from} WHERE ${reports.where} GROUP BY province) k
 LEFT JOIN (SELECT province, count(*) AS publishers FROM ${publishers.from} WHERE ${publishers.where}
 GROUP BY province) h ON h.province IS NOT DISTINCT FROM k.province LEFT JOIN regions g ON g.region_code = rpad(k.province, 6, '0')
 ORDER BY k.reports DESC, code`,
    needs: { regions: ['region_code', 'hans', 'hant', 'en'] },
    prepared: [...(reports.prepared ?? []), ...publishers.prepared],
    ...yearsOf(filter),
    columns,
  };
}

/** Reports and publishers held in the regions of a place, most first, after the regions on the way to it. */
export function regionReports(filter: Filter, at: string): Query<typeof columns> {
  const code = at.length === 2 || at.length === 4 ? at.padEnd(6, '0') : null;
  const kind =
    at.length === 6
      ? `'publisher'`
      : `CASE WHEN node IS NULL THEN 'unknown' WHEN node = ${code === null ? 'NULL' : literal(code)} THEN 'own' ELSE 'region' END`;
  const names = ['hans', 'hant', 'en'];
  const name = (column: string) => (at.length === 6 ? `max(c.${column})` : `max(g.${column})`);
  const path = regionsOn(at);
  if (at === '' && !namesFew(filter)) return countryReports(filter);
  return {
    name: 'region-reports',
    sql: `WITH chosen AS (SELECT *, ${nodeSql(at)} AS node FROM (${joined} WHERE ${filterSql(filter)}) WHERE ${withinSql(at)}),
counted AS (SELECT ${kind} AS kind, node AS code, ${names.map((column) => `${name(column)} AS ${column}`).join(', ')}, count(*) AS reports,
 count(DISTINCT publisher_id) AS publishers FROM chosen c LEFT JOIN (SELECT region_code AS g_code, hans, hant, en
 FROM regions) g ON g.g_code = rpad(c.node, 6, '0') GROUP BY node)
SELECT * FROM (SELECT 'path' AS kind, region_code AS code, hans, hant, en, NULL AS reports, NULL AS publishers FROM regions
 WHERE ${path.length === 0 ? 'false' : `region_code IN ${list(path)}`} UNION ALL SELECT * FROM counted)
 ORDER BY (kind <> 'path'), CASE WHEN kind = 'path' THEN code END, reports DESC, code`,
    needs: {
      reports: filterNeeds.reports,
      publishers: [...filterNeeds.publishers, 'region_code', ...names],
      regions: ['region_code', 'parent_code', 'level', ...names],
    },
    ...yearsOf(filter),
    columns,
  };
}
