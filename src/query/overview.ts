import { cellsOf, type CellSums } from './cells.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { Prepared, Query } from './query.ts';
import { heldReports } from './report-counts.ts';
import { literal } from './sql.ts';

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

/** A year as one bit of a number: no data span the 64 years between two that share one. */
const yearBit = (year: string | number): string => `(1::UBIGINT << (${year} % 64)::UBIGINT)`;

const heldColumn = { region: 'of_region', organ: 'of_organ' } as const;

/** Publishers by place, level and kind, with the years of which they have reports, in all and by scope, as bits. */
const heldYears: Prepared = {
  name: 'held_years',
  sql: `SELECT p.province, p.level, p.kind, bit_or(bit) AS of_any, ${Object.entries(heldColumn)
    .map(([scope, column]) => `coalesce(bit_or(bit) FILTER (scope = ${literal(scope)}), 0) AS ${column}`)
    .join(
      ', ',
    )} FROM (SELECT publisher_id, scope, ${yearBit('year')} AS bit FROM reports) r JOIN publishers p ON p.publisher_id = r.publisher_id GROUP BY r.publisher_id, p.province, p.level, p.kind`,
  needs: filterNeeds,
};

/** How many publishers have a report under a filter that names none. */
function countHeld(filter: Filter): string {
  const held = filter.scope === null ? 'of_any' : heldColumn[filter.scope];
  const asked = filter.years.length > 0 ? `${held} & (${filter.years.map(yearBit).join(' | ')})` : held;
  const places = filterSql({ ...filter, years: [], scope: null }, 'c', 'c');
  return `SELECT count(*) AS publishers FROM ${heldYears.name} c WHERE ${asked} <> 0 AND ${places}`;
}

/** How much the data holds under a filter, in one row; `failed` counts failed checks, `partial` reports read in part. */
export function keyFigures(filter: Filter): Query<typeof columns> {
  const held = cellsOf(heldReports, filter);
  const failed = cellsOf(failures, filter);
  const isChosen = filter.publishers.length > 0;
  const publishers = isChosen
    ? `SELECT count(DISTINCT r.publisher_id) AS publishers FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)}`
    : countHeld(filter);
  return {
    name: 'key-figures',
    sql: `SELECT a.reports, b.publishers, a.provinces, a.first_year, a.last_year, a.partial, f.failed, f.failed_reports FROM
(SELECT coalesce(sum(reports), 0) AS reports, count(DISTINCT province) AS provinces, min(year) AS first_year, max(year) AS last_year, coalesce(sum(partial), 0) AS partial FROM ${held.from} WHERE ${held.where}) a
CROSS JOIN (${publishers}) b
CROSS JOIN (SELECT coalesce(sum(failed), 0) AS failed, coalesce(sum(failed_reports), 0) AS failed_reports FROM ${failed.from} WHERE ${failed.where}) f`,
    needs: mergeNeeds([held.needs, failed.needs, isChosen ? filterNeeds : {}]),
    rows: failedRows,
    prepared: isChosen ? [] : [...(held.prepared ?? []), ...(failed.prepared ?? []), heldYears],
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
