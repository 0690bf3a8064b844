/**
 * `npm run describe:tables -- trino|spark`: writes the statements by which Trino or Spark reads the Parquet files of the
 * built data where they lie. `--at` is the address of the data folder as that engine sees it.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { externalTables, isReader, readers } from './publish/external-tables.ts';
import { readManifest } from './publish/publish-data.ts';
import { runOrSay } from './publish/run-or-say.ts';

process.exitCode = await runOrSay(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'dist/data' },
      database: { type: 'string', default: 'board' },
      at: { type: 'string' },
    },
  });
  const [reader = ''] = positionals;
  if (!isReader(reader)) {
    console.error(`Name the engine that is to read the files: ${readers.join(' or ')}.`);
    return 2;
  }
  const at = values.at ?? pathToFileURL(resolve(values.data)).href;
  const manifest = await readManifest(values.data);
  console.log(externalTables(reader, manifest, values.database, at.endsWith('/') ? at : `${at}/`));
  return 0;
});
