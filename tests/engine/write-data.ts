import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { Manifest, ManifestFile } from '../../src/schema/manifest.ts';
import { tables, type ColumnType, type Columns, type TableName } from '../../src/schema/tables.ts';

/** Rows of a table as columns by name; a column that is not given holds nulls alone. */
export type TableData = {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
};

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
export async function writeData(
  folder: string,
  data: Readonly<Partial<Record<TableName, readonly TableData[]>>>,
  rowGroupSize = 1000,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const files: ManifestFile[] = [];
  for (const table of Object.keys(tables) as TableName[]) {
    const parts = data[table] ?? [{ rows: 0, columns: {} }];
    for (const [index, part] of parts.entries()) {
      const bytes = toParquet(table, part, rowGroupSize);
      const file = parts.length === 1 ? `${table}.parquet` : `${table}-${index}.parquet`;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await writeFile(join(folder, file), bytes);
      files.push({ table, file, rows: part.rows, bytes: bytes.length, sha256 });
    }
  }
  const manifest: Manifest = { format: 1, version: '0123456789ab', date: '2024-12-31', files };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}
