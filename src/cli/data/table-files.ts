import { createHash } from 'node:crypto';
import { isDivided, planPartition, planYear, type Part } from '../../engine/partition.ts';
import { footerOf, rowGroupOf, toParquet } from '../../engine/to-parquet.ts';
import type { Row } from '../../import/file/report-rows.ts';
import type { ManifestFile } from '../../schema/manifest.ts';
import type { TableName } from '../../schema/tables.ts';
import { toStoredOrder } from './table-rows.ts';

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
    const own = part.year === null ? rows : (years?.get(part.year) ?? []);
    yield toFile(table, part, own.slice(part.from, part.to));
  }
}

/**
 * A table of reports whose years arrive one after the other, ascending: held back while it may be one file, in which
 * rows stand by report; once it is too large for that, each year is files of its own, and is let go.
 */
export class YearlyTable {
  readonly #table: TableName;
  readonly #held = new Map<number, readonly Row[]>();
  #bytesPerRow = 0;
  #divided = false;

  constructor(table: TableName) {
    this.#table = table;
  }

  *add(year: number, rows: readonly Row[]): Generator<WrittenFile> {
    if (rows.length === 0) return;
    this.#held.set(year, rows);
    if (!this.#divided) {
      // Of few rows most bytes are the file's own: what is held is measured, until it is enough.
      const held = [...this.#held.values()].flat();
      this.#bytesPerRow = measureRow(this.#table, held);
      this.#divided = isDivided({ rows: held.length, bytesPerRow: this.#bytesPerRow });
    }
    if (this.#divided) yield* this.#release();
  }

  /** The one file of a table that has stayed small; nothing where its years were given out. */
  *finish(): Generator<WrittenFile> {
    if (this.#divided) return;
    const rows = toStoredOrder(this.#table, [...this.#held.values()].flat());
    const part = { file: `${this.#table}.parquet`, year: null, from: 0, to: rows.length };
    yield toFile(this.#table, part, rows);
  }

  *#release(): Generator<WrittenFile> {
    const size = { bytesPerRow: this.#bytesPerRow, rowGroup: rowGroupOf(this.#table) };
    for (const [year, held] of this.#held) {
      const rows = toStoredOrder(this.#table, held);
      for (const part of planYear(this.#table, year, rows.length, size)) {
        yield toFile(this.#table, part, rows.slice(part.from, part.to));
      }
    }
    this.#held.clear();
  }
}
