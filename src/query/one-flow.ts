import { levels } from '../schema/publishers.ts';
import { namesFew, type Filter } from './filter.ts';
import { filterNeeds, filterSql } from './filter-sql.ts';
import { flowAmounts, flowNeeds, flowReports } from './flow-stations.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { CellType, Prepared, Query } from './query.ts';
import { identifier, literal } from './sql.ts';

/** Whose the report is, of a row of one report: null in a row of sums. `place`: 1 is the one to show. */
export const oneColumns = {
  publisher_id: 'text',
  report_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  scope: 'text',
  year: 'number',
  place: 'number',
} as const satisfies Record<string, CellType>;

/** Reports that a reader is offered beside the one shown. */
const offered = 8;

const cell = ['year', 'scope', 'province', 'level', 'kind', 'tier'];
const from = `${flowReports} r JOIN publishers p ON p.publisher_id = r.publisher_id`;
const columns = [
  ...['year', 'scope', 'publisher_id', 'report_id', 'basis', 'rest', ...flowAmounts].map(
    (name) => `r.${identifier(name)}`,
  ),
  ...['hans', 'hant', 'en', 'province', 'level', 'kind', 'tier'].map((name) => `p.${name}`),
];

const needs = mergeNeeds([filterNeeds, flowNeeds, { publishers: ['hans', 'hant', 'en', 'tier'] }]);

/** Of a publisher the newest such report, and of one year, scope, province, level and kind those with most requests. */
const bestSql = (where: string): string =>
  `SELECT ${columns.join(', ')} FROM ${from} WHERE r.basis = 'table' AND ${where}
 QUALIFY row_number() OVER (PARTITION BY ${cell.join(', ')} ORDER BY r.received DESC, r.publisher_id) <= ${offered}`;

const highest = `CASE level ${Object.keys(levels)
  .map((level, index) => `WHEN ${literal(level)} THEN ${index}`)
  .join(' ')} ELSE ${Object.keys(levels).length} END`;

/**
 * Reports whose table gives the whole flow, each by itself and never added up: of the highest level first, within it the
 * newest, of these the one with most requests; at most eight.
 */
export function oneFlows(filter: Filter): {
  readonly sql: string;
  readonly needs: Query['needs'];
  readonly prepared: readonly Prepared[];
} {
  const asked = namesFew(filter);
  const one = asked ? `(${bestSql(filterSql(filter))}) c` : 'one_flow c';
  const where = asked ? 'true' : filterSql(filter, 'c', 'c');
  return {
    sql: `SELECT * EXCLUDE (rest, province, level, kind, tier), 1 AS reports, 1 AS taking,
 greatest(rest, 0) AS unaccounted, greatest(-rest, 0) AS excess,
 row_number() OVER (ORDER BY ${highest}, year DESC, received DESC, publisher_id) AS place
 FROM ${one} WHERE ${where} QUALIFY place <= ${offered}`,
    needs: asked ? needs : {},
    prepared: asked ? [] : [{ name: 'one_flow', sql: bestSql('true'), needs }],
  };
}
