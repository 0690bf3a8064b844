import type { ManifestFile } from '../../src/schema/manifest.ts';
import type { TableName } from '../../src/schema/tables.ts';

/** One file of a table; of one year where it is divided. */
export const fileOf = (table: TableName, rows: number, year?: number): ManifestFile => ({
  table,
  file: year === undefined ? `${table}.parquet` : `${table}/year=${year}/part-0.parquet`,
  rows,
  bytes: 1,
  sha256: 'a'.repeat(64),
  ...(year === undefined ? {} : { year }),
});

/** A divided table of ten years, 2014 to 2023, with so many rows in each. */
export const filesOfTen = (table: TableName, rows: number): readonly ManifestFile[] =>
  Array.from({ length: 10 }, (_, index) => fileOf(table, rows, 2014 + index));

export const filesOfTenYears = filesOfTen('reports', 1);
