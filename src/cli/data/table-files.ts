import { createHash } from 'node:crypto';
import { planPartition, type Part } from '../../engine/partition.ts';
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

function toFile(table: TableName, { file, year }: Part, rows: readonly Row[]): WrittenFile {
  const content = toParquet(table, rows);
  const entry: ManifestFile = {
    table,
    file,
    rows: rows.length,
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    ...(year === null ? {} : { year }),
    footer: footerOf(content),
  };
  return { entry, content };
}

/** A table's rows as the Parquet files of its plan. Rows keep their order, within a year where years divide them. */
export function* toTableFiles(
  table: TableName,
  rows: readonly Row[],
  yearOf: YearOfRow,
): Generator<WrittenFile> {
  const rowGroup = rowGroupOf(table);
  const sample = rows.slice(0, rowGroup);
  const years = groupByYear(rows, yearOf);
  const plan = planPartition(table, {
    rows: rows.length,
    years: years && new Map([...years].map(([year, held]) => [year, held.length])),
    bytesPerRow: toParquet(table, sample).byteLength / Math.max(1, sample.length),
    rowGroup,
  });
  for (const part of plan) {
    const own = part.year === null ? rows : (years?.get(part.year) ?? []);
    yield toFile(table, part, own.slice(part.from, part.to));
  }
}
