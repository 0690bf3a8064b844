import { cellsOf, type CellSums } from './cell-sums.ts';
import { countedSql } from './counted-findings.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, placeNeeds, yearsOf } from './filter-sql.ts';
import { heldPublishers } from './held-years.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { Prepared, Query } from './query.ts';

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

/** Reports by cell, those read in part among them, and what counts against them. */
const figures: CellSums = {
  name: 'key_figures',
  from: `reports r JOIN publishers p ON p.publisher_id = r.publisher_id LEFT JOIN (SELECT report_id, count(*) AS failed FROM findings
 WHERE ${countedSql()} GROUP BY report_id) k ON k.report_id = r.report_id`,
  sums: {
    reports: 'count(*)',
    partial: 'count(*) FILTER (coalesce(r.partial, false))',
    failed: 'sum(k.failed)',
    failed_reports: 'count(k.failed)',
  },
  needs: { reports: ['partial'], findings: ['report_id', 'check_id', 'result'] },
  rows: failedRows,
};

/**
 * How much the data holds under a filter, in one row; `failed` counts
 * contradictions and wrong sums, `partial` reports read in part.
 */
export function keyFigures(filter: Filter): Query<typeof columns> {
  const { from, where, ...reads } = cellsOf(figures, filter);
  const isChosen = filter.publishers.length > 0;
  const holders = heldPublishers(filter);
  const publishers = isChosen
    ? `SELECT count(DISTINCT r.publisher_id) AS publishers FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)}`
    : `SELECT count(*) AS publishers FROM ${holders.from} WHERE ${holders.where}`;
  const sums = Object.keys(figures.sums).map((name) => `coalesce(sum(${name}), 0) AS ${name}`);
  return {
    name: 'key-figures',
    sql: `SELECT * FROM (SELECT ${sums.join(', ')}, count(DISTINCT province) AS provinces, min(year) AS first_year, max(year) AS last_year
 FROM ${from} WHERE ${where}) CROSS JOIN (${publishers})`,
    ...reads,
    needs: mergeNeeds([reads.needs, isChosen ? filterNeeds : holders.needs]),
    ...(isChosen ? {} : { prepared: [...(reads.prepared ?? []), ...holders.prepared] }),
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

/** Reports that contradict themselves: how often, and what of them needs a look; with what a filter asks of them. */
const faultyReports: Prepared = {
  name: 'faulty_reports',
  sql: `SELECT r.report_id, r.publisher_id, r.year, r.scope, p.province, p.level, p.kind, f.failed, f.warned
 FROM (SELECT report_id, count(*) FILTER (${countedSql()}) AS failed, count(*) FILTER (result = 'warn') AS warned FROM findings
 WHERE result IN ('fail', 'warn') GROUP BY report_id
 HAVING failed > 0) f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id`,
  needs: mergeNeeds([filterNeeds, { findings: ['report_id', 'check_id', 'result'] }]),
};

/** The reports under a filter that contradict themselves most, worst first; at most `limit`. */
export const worstReports = (filter: Filter, limit: number): Query<typeof worstColumns> => ({
  name: 'worst-reports',
  sql: `SELECT c.report_id, c.publisher_id, p.hans, p.hant, p.en, c.year, c.failed, c.warned FROM (SELECT * FROM ${faultyReports.name} c
 WHERE ${filterSql(filter, 'c', 'c')}
 ORDER BY failed DESC, warned DESC, year DESC, report_id LIMIT ${limit}) c JOIN publishers p ON p.publisher_id = c.publisher_id
 ORDER BY c.failed DESC, c.warned DESC, c.year DESC, c.report_id`,
  needs: mergeNeeds([{ publishers: ['publisher_id', 'hans', 'hant', 'en'] }, placeNeeds(filter)]),
  prepared: [faultyReports],
  ...yearsOf(filter),
  columns: worstColumns,
});
