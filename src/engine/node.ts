import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { DataError, QueryError, type Database } from '../query/database.ts';
import type { Prepared } from '../query/query.ts';
import { identifier, literal } from '../query/sql.ts';
import { toRows } from '../query/to-rows.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import { tables, type TableName } from '../schema/tables.ts';
import { tellErrors } from './ask/ask-error.ts';
import { nodeAsk } from './ask/node-ask.ts';
import { filesOf, manifestName, parseManifest } from './parse-manifest.ts';
import { Remembered } from './remembered.ts';
import { lockDown } from './settings.ts';

async function readData(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new DataError(`${join(folder, file)} cannot be read. Build the data: npm run build:data`, file, {
      cause,
    });
  }
}

async function checkFile(folder: string, { file, sha256 }: ManifestFile): Promise<void> {
  const found = createHash('sha256')
    .update(await readData(folder, file))
    .digest('hex');
  if (found !== sha256) {
    throw new DataError(`${join(folder, file)} is not the file of its manifest. Build the data again.`, file);
  }
}

async function createView(
  connection: DuckDBConnection,
  table: TableName,
  paths: readonly string[],
  files: readonly ManifestFile[],
): Promise<void> {
  const file = files[0]?.file ?? manifestName;
  const columns = Object.keys(tables[table]).map(identifier).join(', ');
  const sql = `CREATE VIEW ${identifier(table)} AS SELECT ${columns} FROM read_parquet([${paths.map(literal).join(', ')}], hive_partitioning = false)`;
  let found: unknown;
  try {
    await connection.run(sql);
    found = (await connection.runAndReadAll(`SELECT count(*) FROM ${identifier(table)}`)).getRows()[0]?.[0];
  } catch (cause) {
    throw new DataError(`${file} is not a table “${table}” of this version. Build the data again.`, file, {
      cause,
    });
  }
  const expected = files.reduce((sum, { rows }) => sum + rows, 0);
  if (Number(found) !== expected) {
    throw new DataError(
      `${file} has ${String(found)} rows, its manifest says ${expected}. Build the data again.`,
      file,
    );
  }
}

async function run(instance: DuckDBInstance, sql: string, signal: AbortSignal | undefined) {
  const connection = await instance.connect();
  const interrupt = () => {
    connection.interrupt();
  };
  signal?.addEventListener('abort', interrupt);
  try {
    signal?.throwIfAborted();
    const reader = await connection.runAndReadAll(sql);
    const columns = reader.getColumns();
    return reader.columnNames().map((name, index) => ({ name, values: columns[index] ?? [] }));
  } finally {
    signal?.removeEventListener('abort', interrupt);
    connection.closeSync();
  }
}

/**
 * The data in `folder` (a manifest and its Parquet files), answered by native DuckDB. Every file is checked against
 * the manifest first; rejects with a `DataError` that says which is wrong.
 */
export async function openNodeDatabase(folder: string): Promise<Database> {
  const manifest = parseManifest((await readData(folder, manifestName)).toString('utf8'));
  await Promise.all(manifest.files.map((file) => checkFile(folder, file)));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const allPaths = manifest.files.map(({ file }) => resolve(folder, file));
  await connection.run(`SET allowed_paths = [${allPaths.map(literal).join(', ')}]`);
  for (const table of Object.keys(tables) as TableName[]) {
    const files = filesOf(manifest, table);
    await createView(
      connection,
      table,
      files.map(({ file }) => resolve(folder, file)),
      files,
    );
  }
  const asking = await instance.connect();
  await asking.run(tellErrors);
  for (const setting of lockDown) await connection.run(setting);
  const made = new Remembered<string, void>();
  const prepare = ({ name, sql }: Prepared) =>
    made.get(name, async () => {
      await run(instance, `CREATE OR REPLACE TABLE ${identifier(name)} AS ${sql}`, undefined);
    });
  return {
    async run(query, signal) {
      try {
        for (const prepared of query.prepared ?? []) await prepare(prepared);
        const result = await run(instance, query.sql, signal);
        return toRows(query.columns, result);
      } catch (cause) {
        signal?.throwIfAborted();
        throw new QueryError(`“${query.name}” failed: ${(cause as Error).message}`, query.sql, { cause });
      }
    },
    ask: nodeAsk(asking),
    close() {
      asking.closeSync();
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
