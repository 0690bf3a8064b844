import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAnswer } from '../../engine/clickhouse/read-answer.ts';
import { databaseOf, isNewEnough, publishedTable, tooOld } from '../../engine/clickhouse/published-data.ts';
import { settings } from '../../engine/clickhouse/server-settings.ts';
import { translate } from '../../engine/clickhouse/translate.ts';
import { openNodeDatabase } from '../../engine/node.ts';
import { filesOf, manifestName, parseManifest } from '../../engine/parse-manifest.ts';
import { DataError } from '../../query/database.ts';
import { identifier, literal } from '../../query/sql.ts';
import { toRows } from '../../query/to-rows.ts';
import { tableNames } from '../../schema/dictionary.ts';
import type { Manifest } from '../../schema/manifest.ts';
import type { TableName } from '../../schema/tables.ts';
import { createTable, insertInto } from './clickhouse-tables.ts';
import { postStatement, PublishError, type PublishTarget } from './post-statement.ts';
import { tableHash } from './table-hash.ts';

/** The manifest of a data folder on this machine. Rejects with a `DataError` where there is none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch((cause: unknown) => {
    const todo = 'Run npm run build first, or name the data folder with --data.';
    throw new DataError(`${folder} holds no ${manifestName}. ${todo}`, manifestName, { cause });
  });
  return parseManifest(text);
}

/** Says that a database holds a version: the last statement, so that no page reads what is not whole. */
export const markPublished = (database: string, version: string): string =>
  `CREATE TABLE ${identifier(database)}.${identifier(publishedTable)} ENGINE = MergeTree ORDER BY version AS SELECT ${literal(version)} AS version`;

async function isPublished(target: PublishTarget, database: string): Promise<boolean> {
  const found = await postStatement(
    target,
    `SELECT count(*) FROM system.tables WHERE database = ${literal(database)} AND name = ${literal(publishedTable)}`,
  );
  return found.trim() === '1';
}

async function loadTable(
  target: PublishTarget,
  database: string,
  folder: string,
  table: TableName,
  manifest: Manifest,
) {
  await postStatement(target, createTable(database, table));
  for (const { file } of filesOf(manifest, table)) {
    const rows = new Uint8Array(await readFile(join(folder, file)));
    await postStatement(target, `${insertInto(database, table)} FORMAT Parquet`, {}, rows);
  }
}

/**
 * Loads a data folder into a database of its own, named after its version, checks each table against the files, and only
 * then says that it is there: pages made of this version find it, all others go on with theirs. A database that an earlier
 * run left unfinished is made anew. `tell` hears of each step. Rejects with a `PublishError`, or a `DataError` where a file
 * is not that of its manifest.
 */
export async function publishData(
  target: PublishTarget,
  database: string,
  folder: string,
  tell: (step: string) => void,
): Promise<void> {
  const manifest = await readManifest(folder);
  const own = databaseOf(database, manifest.version);
  const server = (await postStatement(target, 'SELECT version()')).trim();
  if (!isNewEnough(server)) throw new PublishError(tooOld(server));
  if (await isPublished(target, own)) {
    tell(`${own} is published already`);
    return;
  }
  const files = await openNodeDatabase(folder);
  try {
    await postStatement(target, `DROP DATABASE IF EXISTS ${identifier(own)}`);
    await postStatement(target, `CREATE DATABASE ${identifier(own)}`);
    for (const table of tableNames) {
      await loadTable(target, own, folder, table, manifest);
      const query = tableHash(table);
      const [expected] = await files.run(query);
      const answer = await postStatement(target, translate(query.sql), {
        ...settings,
        database: own,
        default_format: 'JSONCompact',
      });
      const [found] = toRows(query.columns, readAnswer(answer, query.columns));
      if (found?.rows !== expected?.rows || found?.hash !== expected?.hash) {
        throw new PublishError(
          `${table}: the server holds ${found?.rows ?? 0} rows with the hash ${found?.hash ?? ''}, the files ${expected?.rows ?? 0} with ${expected?.hash ?? ''}. Nothing was published.`,
        );
      }
      tell(`${table}: ${expected?.rows ?? 0} rows, hash ${expected?.hash ?? ''}, the same as in the files`);
    }
    await postStatement(target, markPublished(own, manifest.version));
    tell(`${own} is published`);
  } finally {
    await files.close();
  }
}
