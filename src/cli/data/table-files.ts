import { createHash } from 'node:crypto';
import { planPartition } from '../../engine/partition.ts';
import { footerOf, rowGroupOf, toParquet } from '../../engine/to-parquet.ts';
import type { Row } from '../../import/file/report-rows.ts';
import type { ManifestFile } from '../../schema/manifest.ts';
import type { TableName } from '../../schema/tables.ts';

export type WrittenFile = { readonly entry: ManifestFile; readonly content: Uint8Array };

/** The year of the report that a row is of; null for the rows of a table that is not of reports. */
export type YearOfRow = (row: Readonly<Record<string, unknown>>) => number | null;

function groupByYear(rows: readonly Row[], yearOf: YearOfRow): ReadonlyMap<number, readonly Row[]> | null {
  const years = new Map<number, Row[]>();
  for (const row of rows) {
    const year = yearOf(row);
    if (year === null) return null;
    const held = years.get(year);
    if (held) held.push(row);
    else years.set(year, [row]);
  }
  return years;
}

/** A file of a table with its entry in the manifest. */
export function toFile(
  table: TableName,
  { file, year, rows }: { readonly file: string; readonly year: number | null; readonly rows: number },
  content: Uint8Array,
): WrittenFile {
  const entry: ManifestFile = {
    table,
    file,
    rows,
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    ...(year === null ? {} : { year }),
    footer: footerOf(content),
  };
  return { entry, content };
}

/** Bytes of a row in a Parquet file, as the first rows tell. */
function measureRow(table: TableName, rows: readonly Row[]): number {
  const sample = rows.slice(0, rowGroupOf(table));
  return toParquet(table, sample).byteLength / Math.max(1, sample.length);
}

/** A table's rows as the Parquet files of its plan. Rows keep their order, within a year where years divide them. */
export function* toTableFiles(
  table: TableName,
  rows: readonly Row[],
  yearOf: YearOfRow,
): Generator<WrittenFile> {
  const years = groupByYear(rows, yearOf);
  const plan = planPartition(table, {
    rows: rows.length,
    years: years && new Map([...years].map(([year, held]) => [year, held.length])),
    bytesPerRow: measureRow(table, rows),
    rowGroup: rowGroupOf(table),
  });
  for (const part of plan) {
    const ofPart = part.year === null ? rows : (years?.get(part.year) ?? []);
    const { file, year, from, to } = part;
    yield toFile(table, { file, year, rows: to - from }, toParquet(table, ofPart.slice(from, to)));
  }
}
