import { measureOf, type MeasureKey } from '../schema/measures.ts';
import { drawnSql } from './drawn-sql.ts';
import type { Filter } from './filter.ts';
import { latestReportsWith } from './latest-reports.ts';
import { measureSql } from './measure-sql.ts';
import { reasonFor } from './missing-parts.ts';

/**
 * Each publisher's latest report that tells a rate, and why the volume that it speaks of has no number. Throws for a
 * measure that speaks of no volume.
 */
export function toldRates(name: string, key: MeasureKey, filter: Filter) {
  const measure = measureSql(key);
  const { volume } = measureOf(key);
  if (volume === undefined) throw new Error(`The measure ${key} speaks of no volume.`);
  return latestReportsWith(
    name,
    measure,
    filter,
    'latest',
    reasonFor('volume', measure.volume, [volume]),
    drawnSql.withVolume,
  );
}
