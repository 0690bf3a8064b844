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
const flowColumns = ['year', 'scope', 'publisher_id', 'report_id', 'basis', ...flowAmounts];
const columns = [
  ...[...flowColumns, 'rest'].map((name) => `r.${identifier(name)}`),
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

/** What a row of one report holds beside what its flow is, as SQL. */
const added: Readonly<Record<string, string>> = {
  reports: '1',
  taking: '1',
  unaccounted: 'greatest(rest, 0)',
  excess: 'greatest(-rest, 0)',
  place: `row_number() OVER (ORDER BY ${highest}, year DESC, received DESC, publisher_id)`,
};

const plain = new Set([...flowColumns, 'hans', 'hant', 'en']);

/**
 * Reports whose table gives the whole flow, each by itself and never added up: of the highest level first, within it the
 * newest, of these the one with most requests; at most eight. `asked` names the columns of its rows, `place` among them.
 */
export function oneFlows(
  filter: Filter,
  asked: readonly string[],
): {
  readonly sql: string;
  readonly needs: Query['needs'];
  readonly prepared: readonly Prepared[];
} {
  const isFew = namesFew(filter);
  const select = asked.map((name) =>
    plain.has(name) ? identifier(name) : `${added[name] ?? 'NULL'} AS ${identifier(name)}`,
  );
  const one = isFew ? `(${bestSql(filterSql(filter))}) c` : 'one_flow c';
  const where = isFew ? 'true' : filterSql(filter, 'c', 'c');
  return {
    sql: `SELECT ${select.join(', ')}
 FROM ${one} WHERE ${where} QUALIFY place <= ${offered}`,
    needs: isFew ? needs : {},
    prepared: isFew ? [] : [{ name: 'one_flow', sql: bestSql('true'), needs }],
  };
}
