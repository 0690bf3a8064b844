import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { planPartition, type Part } from '../../src/engine/partition.ts';
import { footerOf, rowGroupOf } from '../../src/engine/to-parquet.ts';
import { identifier, literal } from '../../src/query/sql.ts';
import type { Manifest, ManifestFile } from '../../src/schema/manifest.ts';
import { tables, type TableName } from '../../src/schema/tables.ts';
import { generatedTables, lastYear, seeded, yearOf } from './generated-sql.ts';

async function count(connection: DuckDBConnection, sql: string): Promise<readonly (readonly number[])[]> {
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return rows.map((row) => row.map(Number));
}

/** The schema's columns of a table; one that is not generated holds nulls alone. */
async function columnsOf(connection: DuckDBConnection, table: TableName): Promise<string> {
  const made = await connection.runAndReadAll(`SELECT column_name FROM (DESCRIBE ${identifier(table)})`);
  const names = new Set(made.getRows().map(([name]) => name));
  return Object.entries(tables[table])
    .map(([name, type]) => (names.has(name) ? identifier(name) : `NULL::${type} AS ${identifier(name)}`))
    .join(', ');
}

async function writePart(
  connection: DuckDBConnection,
  folder: string,
  table: TableName,
  { file, year, from, to }: Part,
): Promise<ManifestFile> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  const columns = await columnsOf(connection, table);
  const own = year === null ? 'true' : `${yearOf[table] ?? 'year'} = ${year}`;
  await connection.run(
    `COPY (SELECT ${columns} FROM ${identifier(table)} WHERE ${own} LIMIT ${to - from} OFFSET ${from}) TO ${literal(path)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${rowGroupOf(table)})`,
  );
  const bytes = await readFile(path);
  return {
    table,
    file,
    rows: to - from,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(year === null ? {} : { year }),
    footer: footerOf(bytes),
  };
}

/** Bytes of a compressed row, of the first that fill a row group. */
async function bytesPerRow(connection: DuckDBConnection, folder: string, table: TableName, rows: number) {
  const to = Math.min(rows, rowGroupOf(table));
  const sample = { file: `sample-${table}.parquet`, year: null, from: 0, to };
  return (await writePart(connection, folder, table, sample)).bytes / Math.max(1, to);
}

/**
 * Writes a data folder of about so many generated reports, of the real schema and laid out as the build lays data out.
 * Every name says that it is generated, and no figure is anybody's. The same number gives the same rows.
 */
export async function generateScale(folder: string, reports: number): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const sql of [...seeded, ...generatedTables(reports)]) await connection.run(sql);
  const files: ManifestFile[] = [];
  for (const table of Object.keys(tables) as TableName[]) {
    const year = yearOf[table];
    const name = identifier(table);
    const [[rows = 0] = []] = await count(connection, `SELECT count(*) FROM ${name}`);
    const years: ReadonlyMap<number, number> | null = year
      ? new Map(
          (await count(connection, `SELECT ${year}, count(*) FROM ${name} GROUP BY 1 ORDER BY 1`)).map(
            ([held = 0, many = 0]) => [held, many],
          ),
        )
      : null;
    const size = await bytesPerRow(connection, join(folder, '../sample'), table, rows);
    for (const part of planPartition(table, {
      rows,
      years,
      bytesPerRow: size,
      rowGroup: rowGroupOf(table),
    })) {
      files.push(await writePart(connection, folder, table, part));
    }
  }
  connection.closeSync();
  instance.closeSync();
  const version = createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex')
    .slice(0, 12);
  const manifest = { format: 1, version, date: `${lastYear}-12-31`, generated: true, files } as const;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}
