import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Manifest, ManifestFile } from '../../schema/manifest.ts';
import type { TableName } from '../../schema/tables.ts';
import { applyCorrections } from './apply-corrections.ts';
import { readData, type Data } from './read-data.ts';
import { runChecks } from './run-checks.ts';
import { toTableRows } from './table-rows.ts';
import { toTableFiles, type YearOfRow } from './table-files.ts';
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

/** The year that a row tells, else that of its report; a row of neither has none. */
const yearOfRow =
  (years: ReadonlyMap<unknown, number>): YearOfRow =>
  ({ year, report_id: report }) =>
    typeof year === 'number' ? year : (years.get(report) ?? null);

/**
 * Compiles a data folder to Parquet files and a manifest: the same data, the same bytes. Each file is written aside
 * and renamed, the manifest last, so that a failed run leaves what was there. Throws a `DataFileError` for bad data.
 */
export async function compileData(from: string, to: string): Promise<Manifest> {
  const data = await readData(from);
  const reports = data.reports.map((report) => ({ ...report, figures: applyCorrections(report) }));
  const rows = toTableRows(data, reports, runChecks(data, reports));
  const yearById = new Map(data.reports.map(({ id, content }) => [id, content.report.year]));
  const files: ManifestFile[] = [];
  for (const table of Object.keys(rows) as TableName[]) {
    for (const { entry, content } of toTableFiles(table, rows[table], yearOfRow(yearById))) {
      await writeAside(join(to, entry.file), content);
      files.push(entry);
    }
  }
  const version = sha256(files.map((file) => file.sha256).join('\n')).slice(0, 12);
  const manifest: Manifest = { format: 1, version, date: newestDate(data), files };
  await writeAside(join(to, 'manifest.json'), toJson(manifest));
  return manifest;
}
