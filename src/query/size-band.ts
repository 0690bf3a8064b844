import { countedBands, sizeMeasure, type SizeBand } from '../schema/size-bands.ts';
import { measureSql } from './measure-sql.ts';
import { literal } from './sql.ts';

const { value, columns, needs } = measureSql(sizeMeasure);

/** The band of size of a report `r`, as SQL, and the columns that it reads; the same as `sizeBandOf` gives. */
export const sizeBand: { readonly sql: string; readonly columns: readonly string[] } = {
  sql: `CASE ${countedBands.map(({ band, from }) => `WHEN ${value} >= ${from} THEN ${literal(band)}`).join(' ')}
 ELSE ${literal('unknown' satisfies SizeBand)} END`,
  columns: [...columns, ...(needs.reports ?? [])],
};
