import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BoundariesFile, Manifest, ManifestFile } from '../../schema/manifest.ts';
import { tables, type TableName } from '../../schema/tables.ts';
import { applyCorrections } from './apply-corrections.ts';
import { openDataFolder, type NamedBulletin, type NamedReport } from './read-data.ts';
import { checkYear, type ReadyReport } from './run-checks.ts';
import { reportTables, toOtherRows, toReportRows } from './table-rows.ts';
import { writeSearch } from './search/write-search.ts';
import { toTableFiles, YearlyTable, type WrittenFile, type YearOfRow } from './table-files.ts';
import { toJson, writeAside } from './write-aside.ts';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** The newest of some dates, as ISO days sort. */
const newer = (one: string, other: string): string => (other > one ? other : one);

const dateOfReport = ({ content: { report } }: NamedReport): string => report.published ?? `${report.year}-12-31`;
const dateOfBulletin = ({ content: { bulletin } }: NamedBulletin): string =>
  bulletin.period_end ?? `${bulletin.year}-12-31`;

const yearOfRow: YearOfRow = ({ year }) => (typeof year === 'number' ? year : null);

/**
 * Compiles a data folder to Parquet files and a manifest: the same data, the same bytes. Reports are read, checked and
 * written year by year, with the year before at hand: a hundred thousand need not be in memory. Each file is written
 * aside and renamed, the manifest last, so that a failed run leaves what was there. `date` in the manifest is the newest
 * date that the data tells: of publication, or the end of the time reported on. Throws a `DataFileError` for bad data.
 */
export async function compileData(
  from: string,
  to: string,
  boundaries: BoundariesFile | null = null,
): Promise<Manifest> {
  const { publishers, years, readYear, bulletins } = await openDataFolder(from);
  const entries = new Map<TableName, ManifestFile[]>();
  const write = async (files: Iterable<WrittenFile>) => {
    for (const { entry, content } of files) {
      await writeAside(join(to, entry.file), content);
      const written = entries.get(entry.table);
      if (written) written.push(entry);
      else entries.set(entry.table, [entry]);
    }
  };
  const yearly = reportTables.map((table) => ({ table, files: new YearlyTable(table) }));
  let date = bulletins.map(dateOfBulletin).reduce(newer, '');
  let prior: { readonly year: number; readonly reports: readonly ReadyReport[] } | null = null;
  const held = new Map<string, number>();
  for (const year of years) {
    const named = await readYear(year);
    date = named.map(dateOfReport).reduce(newer, date);
    for (const { content } of named) held.set(content.publisher, (held.get(content.publisher) ?? 0) + 1);
    const reports: readonly ReadyReport[] = named.map((report) => ({ ...report, figures: applyCorrections(report) }));
    const findings = checkYear(publishers, reports, prior?.year === year - 1 ? prior.reports : []);
    const rows = toReportRows(reports, findings);
    for (const { table, files } of yearly) await write(files.add(year, rows[table]));
    prior = { year, reports };
  }
  for (const { files } of yearly) await write(files.finish());
  for (const [table, rows] of Object.entries(toOtherRows(publishers, bulletins))) {
    await write(toTableFiles(table as TableName, rows, yearOfRow));
  }
  const files = (Object.keys(tables) as TableName[]).flatMap((table) => entries.get(table) ?? []);
  const version = sha256(files.map((file) => file.sha256).join('\n')).slice(0, 12);
  const search = await writeSearch(to, publishers, held);
  const manifest: Manifest = { format: 1, version, date, files, beside: { search, ...(boundaries && { boundaries }) } };
  await writeAside(join(to, 'manifest.json'), toJson(manifest));
  return manifest;
}
