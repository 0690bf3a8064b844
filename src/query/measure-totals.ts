import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
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

const sumSql = (basis?: 'table' | 'text'): string =>
  `CAST(sum(CAST(value AS DECIMAL(18, 2)))${basis ? ` FILTER (basis = '${basis}')` : ''} AS DOUBLE)`;

/**
 * Sums of amounts by year, over the reports that give them: in all, and by what they rest on; `tables` reports take the
 * table's figure.
 */
export function measureTotals(
  name: string,
  keys: readonly MeasureKey[],
  filter: Filter,
): Query<typeof totalColumns> {
  const parts = keys.map((key) => ({ key, ...measuredReports(measureSql(key), filter) }));
  const reasons = missingReasons.map(
    (reason) => `count(*) FILTER (missing = '${reason}') AS missing_${reason}`,
  );
  const selects = parts.map(
    ({ key, sql }) =>
      `SELECT ${literal(key)} AS measure, year, ${sumSql()} AS sum, ${sumSql('table')} AS sum_table, ${sumSql('text')} AS sum_text, count(*) FILTER (value IS NOT NULL AND basis = 'table') AS tables, count(*) AS total, count(value) AS shown, ${reasons.join(', ')} FROM (${sql}) GROUP BY year`,
  );
  return {
    name,
    sql: `SELECT * FROM (${selects.join(' UNION ALL ')}) ORDER BY measure, year`,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: statedRows,
    ...yearsOf(filter),
    columns: totalColumns,
  };
}
