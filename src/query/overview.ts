import { cellsOf, type CellSums } from './cells.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { heldPublishers } from './held-years.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { Query } from './query.ts';
import { heldReports } from './report-counts.ts';

const columns = {
  reports: 'number',
  publishers: 'number',
  provinces: 'number',
  first_year: 'number',
  last_year: 'number',
  partial: 'number',
  failed: 'number',
  failed_reports: 'number',
} as const;

const failedRows = { findings: { column: 'result', value: 'fail' } } as const;

/** Failed checks by cell, and the reports that have any. */
const failures: CellSums = {
  name: 'failures',
  from: `(SELECT report_id, count(*) AS failed FROM findings WHERE result = 'fail' GROUP BY report_id) k JOIN reports r ON r.report_id = k.report_id JOIN publishers p ON p.publisher_id = r.publisher_id`,
  sums: { failed: 'sum(k.failed)', failed_reports: 'count(*)' },
  needs: { findings: ['report_id', 'result'] },
  rows: failedRows,
};

/** How much the data holds under a filter, in one row; `failed` counts failed checks, `partial` reports read in part. */
export function keyFigures(filter: Filter): Query<typeof columns> {
  const held = cellsOf(heldReports, filter);
  const failed = cellsOf(failures, filter);
  const isChosen = filter.publishers.length > 0;
  const holders = heldPublishers(filter);
  const publishers = isChosen
    ? `SELECT count(DISTINCT r.publisher_id) AS publishers FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)}`
    : `SELECT count(*) AS publishers FROM ${holders.from} WHERE ${holders.where}`;
  return {
    name: 'key-figures',
    sql: `SELECT a.reports, b.publishers, a.provinces, a.first_year, a.last_year, a.partial, f.failed, f.failed_reports FROM
(SELECT coalesce(sum(reports), 0) AS reports, count(DISTINCT province) AS provinces, min(year) AS first_year, max(year) AS last_year, coalesce(sum(partial), 0) AS partial FROM ${held.from} WHERE ${held.where}) a
CROSS JOIN (${publishers}) b
CROSS JOIN (SELECT coalesce(sum(failed), 0) AS failed, coalesce(sum(failed_reports), 0) AS failed_reports FROM ${failed.from} WHERE ${failed.where}) f`,
    needs: mergeNeeds([held.needs, failed.needs, isChosen ? filterNeeds : {}]),
    rows: failedRows,
    prepared: isChosen ? [] : [...(held.prepared ?? []), ...(failed.prepared ?? []), ...holders.prepared],
    ...yearsOf(filter),
    columns,
  };
}

const worstColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  year: 'number',
  failed: 'number',
  warned: 'number',
} as const;

/** The reports under a filter with most failed checks, worst first; at most `limit`. */
export const worstReports = (filter: Filter, limit: number): Query<typeof worstColumns> => ({
  name: 'worst-reports',
  sql: `SELECT r.report_id, r.publisher_id, p.hans, p.hant, p.en, r.year, count(*) FILTER (f.result = 'fail') AS failed, count(*) FILTER (f.result = 'warn') AS warned FROM findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id WHERE f.result IN ('fail', 'warn') AND ${filterSql(filter)} GROUP BY ALL HAVING failed > 0 ORDER BY failed DESC, warned DESC, r.year DESC, r.report_id LIMIT ${limit}`,
  needs: {
    reports: filterNeeds.reports,
    publishers: [...filterNeeds.publishers, 'hans', 'hant', 'en'],
    findings: ['report_id', 'result'],
  },
  ...yearsOf(filter),
  columns: worstColumns,
});
