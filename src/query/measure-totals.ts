import type { MeasureKey } from '../schema/measures.ts';
import { cellsOf, type CellSums } from './cells.ts';
import { everything, type Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import { missingReasons, statedRows, type MissingReason } from './missing-sql.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { CellType, Query } from './query.ts';
import { literal } from './sql.ts';

const missingColumns = Object.fromEntries(
  missingReasons.map((reason) => [`missing_${reason}`, 'number']),
) as Record<`missing_${MissingReason}`, 'number'>;

const totalColumns = {
  measure: 'text',
  year: 'number',
  sum: 'number',
  sum_table: 'number',
  sum_text: 'number',
  tables: 'number',
  total: 'number',
  shown: 'number',
  ...missingColumns,
} as const satisfies Record<string, CellType>;

const decimalSum = (basis?: 'table' | 'text'): string =>
  `sum(CAST(r.value AS DECIMAL(18, 2)))${basis ? ` FILTER (r.basis = '${basis}')` : ''}`;

/** The sums of some measures by cell: amounts, and how many reports give them or why they do not. */
function totalsOf(keys: readonly MeasureKey[]): CellSums {
  const parts = keys.map((key) => ({ key, ...measuredReports(measureSql(key), everything) }));
  const all = parts.map(({ key, sql }) => `SELECT ${literal(key)} AS measure, * FROM (${sql})`);
  return {
    name: `totals_${keys.join('_')}`,
    from: `(${all.join(' UNION ALL ')}) r JOIN publishers p ON p.publisher_id = r.publisher_id`,
    by: { measure: 'r.measure' },
    sums: {
      sum: decimalSum(),
      sum_table: decimalSum('table'),
      sum_text: decimalSum('text'),
      tables: `count(*) FILTER (r.value IS NOT NULL AND r.basis = 'table')`,
      total: 'count(*)',
      shown: 'count(r.value)',
      ...Object.fromEntries(
        missingReasons.map((reason) => [`missing_${reason}`, `count(*) FILTER (r.missing = '${reason}')`]),
      ),
    },
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: statedRows,
  };
}

const amounts = ['sum', 'sum_table', 'sum_text'];
const counts = ['tables', 'total', 'shown', ...Object.keys(missingColumns)];

/**
 * Sums of amounts by year, over the reports that give them: in all, and by what they rest on; `tables` reports take the
 * table's figure.
 */
export function measureTotals(
  name: string,
  keys: readonly MeasureKey[],
  filter: Filter,
): Query<typeof totalColumns> {
  const { from, where, ...reads } = cellsOf(totalsOf(keys), filter);
  const added = [
    ...amounts.map((amount) => `CAST(sum(${amount}) AS DOUBLE) AS ${amount}`),
    ...counts.map((count) => `sum(${count}) AS ${count}`),
  ];
  return {
    name,
    sql: `SELECT measure, year, ${added.join(', ')} FROM ${from} WHERE ${where} GROUP BY measure, year ORDER BY measure, year`,
    ...reads,
    ...yearsOf(filter),
    columns: totalColumns,
  };
}
