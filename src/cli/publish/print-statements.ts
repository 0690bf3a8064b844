import { resolve } from 'node:path';
import { databaseOf } from '../../engine/clickhouse/published-data.ts';
import { filesOf } from '../../engine/parse-manifest.ts';
import { identifier, literal } from '../../query/sql.ts';
import { tableNames } from '../../schema/dictionary.ts';
import { createTable, insertInto } from './clickhouse-tables.ts';
import { markPublished, readManifest } from './publish-data.ts';

/** The statements that publish a data folder, for clickhouse-client; what they load they do not check. */
export async function printStatements(database: string, folder: string): Promise<string> {
  const manifest = await readManifest(folder);
  const own = databaseOf(database, manifest.version);
  const loads = tableNames.flatMap((table) => [
    createTable(own, table),
    ...filesOf(manifest, table).map(
      ({ file }) => `${insertInto(own, table)} FROM INFILE ${literal(resolve(folder, file))} FORMAT Parquet`,
    ),
  ]);
  return [`CREATE DATABASE ${identifier(own)}`, ...loads, markPublished(own, manifest.version)]
    .map((statement) => `${statement};\n`)
    .join('\n');
}
