import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Manifest, ManifestFile } from '../../schema/manifest.ts';
import type { TableName } from '../../schema/tables.ts';
import { applyCorrections } from './apply-corrections.ts';
import { readData, type Data } from './read-data.ts';
import { runChecks } from './run-checks.ts';
import { toTableRows } from './table-rows.ts';
import { toParquet } from '../../engine/to-parquet.ts';
import { toJson, writeAside } from './write-aside.ts';

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/** The newest date that the data tells: of publication, or the end of the time reported on. */
function newestDate({ reports, bulletins }: Data): string {
  const dates = [
    ...reports.map(({ content: { report } }) => report.published ?? `${report.year}-12-31`),
    ...bulletins.map(({ content }) => content.bulletin.period_end ?? `${content.bulletin.year}-12-31`),
  ];
  return dates.reduce((newest, date) => (date > newest ? date : newest), '');
}

/**
 * Compiles a data folder to Parquet files and a manifest: the same data, the same bytes. Each file is written aside
 * and renamed, the manifest last, so that a failed run leaves what was there. Throws a `DataFileError` for bad data.
 */
export async function compileData(from: string, to: string): Promise<Manifest> {
  const data = await readData(from);
  const reports = data.reports.map((report) => ({ ...report, figures: applyCorrections(report) }));
  const rows = toTableRows(data, reports, runChecks(data, reports));
  const written = (Object.keys(rows) as TableName[]).map((table) => {
    const content = toParquet(table, rows[table]);
    const file: ManifestFile = {
      table,
      file: `${table}.parquet`,
      rows: rows[table].length,
      bytes: content.byteLength,
      sha256: sha256(content),
    };
    return { file, content };
  });
  const files = written.map(({ file }) => file);
  const version = sha256(files.map((file) => file.sha256).join('\n')).slice(0, 12);
  const manifest: Manifest = { format: 1, version, date: newestDate(data), files };
  for (const { file, content } of written) await writeAside(join(to, file.file), content);
  await writeAside(join(to, 'manifest.json'), toJson(manifest));
  return manifest;
}
