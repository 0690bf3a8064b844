import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { statedRows } from './missing-sql.ts';
import type { CellType, Query } from './query.ts';
import { literal } from './sql.ts';

const columns = {
  measure: 'text',
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  scope: 'text',
  partial: 'boolean',
  year: 'number',
  value: 'number',
  basis: 'text',
  missing: 'text',
} as const satisfies Record<string, CellType>;

/** Several measures of the chosen publishers, a row per report and measure; no rows where none is chosen. */
export function publisherTrends(
  name: string,
  keys: readonly MeasureKey[],
  filter: Filter,
): Query<typeof columns> {
  const parts = keys.map((key) => ({ key, ...measuredReports(measureSql(key), filter) }));
  const chosen = filter.publishers.length > 0 ? 'true' : 'false';
  const picked = Object.keys(columns).filter((column) => column !== 'measure');
  const selects = parts.map(
    ({ key, sql }) => `SELECT ${literal(key)} AS measure, ${picked.join(', ')} FROM (${sql}) WHERE ${chosen}`,
  );
  return {
    name,
    sql: `SELECT * FROM (${selects.join(' UNION ALL ')}) ORDER BY measure, publisher_id, scope, year, report_id`,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: statedRows,
    ...yearsOf(filter),
    columns,
  };
}
