import type { MeasureKey } from '../schema/measures.ts';
import { sumAlike, type CellSums, type summedColumns } from './cell-sums.ts';
import { everything, type Filter } from './filter.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import { missingColumns, missingCounts, statedRows } from './missing-sql.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { CellType, Query } from './query.ts';
import { decimalSum, literal } from './sql.ts';

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

const sumOf = (basis: 'table' | 'text'): string => `${decimalSum('r.value')} FILTER (r.basis = '${basis}')`;

/** The sums of some measures by cell: amounts, and how many reports give them or why they do not. */
function totalsOf(keys: readonly MeasureKey[]): CellSums {
  const parts = keys.map((key) => ({ key, ...measuredReports(measureSql(key), everything) }));
  const all = parts.map(({ key, sql }) => `SELECT ${literal(key)} AS measure, * FROM (${sql})`);
  return {
    name: `totals_${keys.join('_')}`,
    from: `(${all.join(' UNION ALL ')}) r JOIN publishers p ON p.publisher_id = r.publisher_id`,
    by: { measure: 'r.measure' },
    sums: {
      sum: decimalSum('r.value'),
      sum_table: sumOf('table'),
      sum_text: sumOf('text'),
      tables: `count(*) FILTER (r.value IS NOT NULL AND r.basis = 'table')`,
      total: 'count(*)',
      shown: 'count(r.value)',
      ...missingCounts,
    },
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: statedRows,
  };
}

/**
 * Sums of amounts by year, over the reports that give them: in all, and by what they rest on; `tables` reports take the
 * table's figure.
 */
export const measureTotals = (
  name: string,
  keys: readonly MeasureKey[],
  filter: Filter,
): Query<typeof totalColumns & typeof summedColumns> =>
  sumAlike(name, totalsOf(keys), ['measure', 'year'], filter, totalColumns, {
    given: 'shown',
    held: 'total',
  });
