import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import { footerOf } from '../../src/engine/to-parquet.ts';
import type { Manifest, ManifestFile } from '../../src/schema/manifest.ts';
import { tables, type ColumnType, type Columns, type TableName } from '../../src/schema/tables.ts';

/** Rows of a table as columns by name; a column that is not given holds nulls alone. */
export type TableData = {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
  /** The year of all its rows, where the table is divided. */
  readonly year?: number;
};

/** Tables by name, each in parts. */
export type Tables = Readonly<Partial<Record<TableName, readonly TableData[]>>>;

/** The same rows in parts of one year each: a row's own year, else that of its report. Publishers and regions have none. */
export function divideByYear(data: Tables): Tables {
  const [reports] = data.reports ?? [];
  const years = new Map(
    (reports?.columns.report_id ?? []).map((id, row) => [id, Number(reports?.columns.year?.[row])]),
  );
  const divide = (table: TableData): readonly TableData[] => {
    const { year, report_id: report } = table.columns;
    const yearOf = (row: number) => Number(year?.[row] ?? years.get(report?.[row] ?? null));
    const rows = Array.from({ length: table.rows }, (_, row) => row);
    return [...new Set(rows.map(yearOf))].sort().map((held) => {
      const own = rows.filter((row) => yearOf(row) === held);
      const columns = Object.entries(table.columns).map(
        ([name, values]) => [name, own.map((row) => values[row] ?? null)] as const,
      );
      return { rows: own.length, columns: Object.fromEntries(columns), year: held };
    });
  };
  return Object.fromEntries(
    Object.entries(data).map(([table, parts]) => [
      table,
      table === 'publishers' || table === 'regions' ? parts : parts.flatMap(divide),
    ]),
  );
}

const parquetTypes: Readonly<Record<ColumnType, BasicType>> = {
  VARCHAR: 'STRING',
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
};

/** The Parquet bytes of a table as the schema declares it. */
export function toParquet(table: TableName, data: TableData, rowGroupSize: number): Uint8Array {
  const columns: Columns = tables[table];
  const columnData = Object.entries(columns).map(([name, type]) => ({
    name,
    type: parquetTypes[type],
    nullable: true,
    data: [...(data.columns[name] ?? Array.from({ length: data.rows }, () => null))],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

/** Writes a data folder: Parquet files and their manifest. A table that is not given is written without rows. */
export async function writeData(folder: string, data: Tables, rowGroupSize = 1000): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const files: ManifestFile[] = [];
  for (const table of Object.keys(tables) as TableName[]) {
    const parts = data[table] ?? [{ rows: 0, columns: {} }];
    for (const [index, part] of parts.entries()) {
      const bytes = toParquet(table, part, rowGroupSize);
      const { year } = part;
      const whole = parts.length === 1 ? `${table}.parquet` : `${table}-${index}.parquet`;
      const file = year === undefined ? whole : `${table}/year=${year}/part-0.parquet`;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), bytes);
      const footer = footerOf(bytes);
      const placed = year === undefined ? {} : { year };
      files.push({ table, file, rows: part.rows, bytes: bytes.length, sha256, ...placed, footer });
    }
  }
  const manifest: Manifest = { format: 1, version: '0123456789ab', date: '2024-12-31', files };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}
