import { isTotal } from '../schema/unsound.ts';
import { literal } from './sql.ts';

/** The column of `reports` that holds the totals that fail their own sum, by key, comma-separated; NULL where none does. */
export const unsoundColumn = 'unsound';

/**
 * Whether one of these figures of a report is a total that fails its own sum, as SQL that is never NULL: such a figure is
 * shown with a mark, and stands in no trend, rate, sum or rank. A query that uses it reads `unsoundColumn` of `reports`.
 */
export function unsoundSql(keys: readonly string[], alias = 'r'): string {
  const totals = [...new Set(keys)].filter(isTotal);
  if (totals.length === 0) return 'false';
  const listed = `',' || ${alias}.${unsoundColumn} || ','`;
  const named = totals.map((key) => `contains(${listed}, ${literal(`,${key},`)})`);
  return `(${alias}.${unsoundColumn} IS NOT NULL AND (${named.join(' OR ')}))`;
}
