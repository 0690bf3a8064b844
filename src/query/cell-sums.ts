import { enoughPublishers } from './enough.ts';
import { namesFew, type Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import {
  groupColumns,
  largestGroup,
  largestGroupOfYear,
  namedGroup,
  sameGroup,
} from './comparable-groups.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { Prepared, Query } from './query.ts';
import { identifier } from './sql.ts';

/**
 * Sums over reports, by the cell that a report is of: its year, scope, province, level, kind and tier, and whatever `by` adds. A
 * filter chooses cells, of which there are some thousands however many reports; sums of them are sums of the reports.
 * `from` joins what is summed to the reports `r` and their publishers `p`; `sums` must add up (counts, not medians).
 */
export type CellSums = {
  readonly name: string;
  readonly from?: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly sums: Readonly<Record<string, string>>;
  readonly needs: Query['needs'];
  readonly rows?: NonNullable<Query['rows']>;
};

const cell: Readonly<Record<string, string>> = {
  year: 'r.year',
  scope: 'r.scope',
  province: 'p.province',
  level: 'p.level',
  kind: 'p.kind',
  tier: 'p.tier',
};

const cellNeeds: Query['needs'] = { publishers: ['tier'] };

const joined = 'reports r JOIN publishers p ON p.publisher_id = r.publisher_id';

const cellSql = ({ from = joined, by = {}, sums }: CellSums, where: string): string =>
  `SELECT ${Object.entries({ ...cell, ...by, ...sums })
    .map(([name, sql]) => `${sql} AS ${identifier(name)}`)
    .join(', ')} FROM ${from} WHERE ${where} GROUP BY ${Object.values({ ...cell, ...by }).join(', ')}`;

/** The cells that a filter chooses, as a subquery `c` with the columns of the sums, and what a query of it reads. */
export function cellsOf(
  sums: CellSums,
  filter: Filter,
): { readonly from: string; readonly where: string } & Pick<Query, 'needs' | 'rows' | 'prepared'> {
  const needs = mergeNeeds([filterNeeds, cellNeeds, sums.needs]);
  const rows = sums.rows ? { rows: sums.rows } : {};
  if (namesFew(filter)) {
    return { from: `(${cellSql(sums, filterSql(filter))}) c`, where: 'true', needs, ...rows };
  }
  const prepared: Prepared = { name: sums.name, sql: cellSql(sums, 'true'), needs, ...rows };
  return { from: `${sums.name} c`, where: filterSql(filter, 'c', 'c'), needs: {}, prepared: [prepared] };
}

/** The sums of the cells that a filter chooses, by some columns of the cells and in their order. */
export function sumCells<C extends Query['columns']>(
  name: string,
  cells: CellSums,
  by: readonly string[],
  filter: Filter,
  columns: C,
): Query<C> {
  const { from, where, ...reads } = cellsOf(cells, filter);
  const sums = Object.keys(cells.sums)
    .map(identifier)
    .map((sum) => `CAST(sum(${sum}) AS DOUBLE) AS ${sum}`);
  return {
    name,
    sql: `SELECT ${[...by, ...sums].join(', ')} FROM ${from} WHERE ${where} GROUP BY ${by.join(', ')} ORDER BY ${by.join(', ')}`,
    ...reads,
    ...yearsOf(filter),
    columns,
  };
}

/** The group whose reports were summed, the same on every row, and the year where one was chosen. */
export const summedColumns = {
  group_tier: 'text',
  group_kind: 'text',
  group_scope: 'text',
  chosen_year: 'number',
} as const satisfies Query['columns'];

/**
 * `given` is the sum that counts the reports which give what is summed, `telling` that of those which tell anything
 * besides that it is none; `oneYear`: of the group one year alone.
 */
type Alike = {
  readonly given: string;
  readonly telling?: string;
  readonly held: string;
  readonly oneYear?: boolean;
};

/**
 * The cells of the comparable group that a filter chooses and of which most can be drawn (by year: of years that enough
 * give), as steps of a WITH that end in `alike`: none of its publishers is a part of another, so that sums hold nothing
 * twice. Of publishers chosen by name those of their largest group.
 */
export function alikeCells(
  from: string,
  where: string,
  filter: Filter,
  { given, telling = given, held, oneYear = false }: Alike,
): string {
  const isChosen = filter.publishers.length > 0;
  const group = Object.keys(groupColumns).join(', ');
  const counts = `SELECT year, ${group}, sum(${telling}) AS fit, sum(${given}) AS n, sum(${held}) AS held FROM cells GROUP BY year, ${group}`;
  const overall = `SELECT ${group}, coalesce(sum(fit) FILTER (n >= ${enoughPublishers}), 0) AS fit, sum(n) AS n, sum(held) AS held
 FROM (${counts}) GROUP BY ${group}`;
  const chosen = oneYear
    ? largestGroupOfYear(counts, isChosen)
    : `SELECT NULL::INTEGER AS year, * FROM (${largestGroup(overall, isChosen)})`;
  return `cells AS MATERIALIZED (SELECT * REPLACE (${namedGroup}) FROM ${from} WHERE ${where}),
chosen AS MATERIALIZED (${chosen}),
alike AS (SELECT c.*, g.tier AS group_tier, g.kind AS group_kind, g.scope AS group_scope, g.year AS chosen_year
 FROM cells c JOIN chosen g ON ${sameGroup('c', 'g')} AND (g.year IS NULL OR c.year = g.year))`;
}

/** The sums of these cells, by some columns of the cells and in their order. */
export function sumAlike<C extends Query['columns']>(
  name: string,
  cells: CellSums,
  by: readonly string[],
  filter: Filter,
  columns: C,
  alike: Alike,
): Query<C & typeof summedColumns> {
  const { from, where, ...reads } = cellsOf(cells, filter);
  const sums = Object.keys(cells.sums)
    .map(identifier)
    .map((sum) => `CAST(sum(${sum}) AS DOUBLE) AS ${sum}`);
  const grouped = [...by, ...Object.keys(summedColumns)].join(', ');
  return {
    name,
    sql: `WITH ${alikeCells(from, where, filter, alike)}
SELECT ${grouped}, ${sums.join(', ')} FROM alike GROUP BY ${grouped} ORDER BY ${by.join(', ')}`,
    ...reads,
    ...yearsOf(filter),
    columns: { ...columns, ...summedColumns },
  };
}
