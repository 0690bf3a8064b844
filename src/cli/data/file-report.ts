import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportFile } from '../../import/file/report-file.ts';
import { publisherFolder, toDataFile } from './data-paths.ts';
import { agrees, mergeReports } from './merge-report.ts';
import { fromFiled } from '../../import/file/filed-figures.ts';
import { inFileOrder } from '../../import/file/file-order.ts';
import { parseReportFile } from './parse-data-file.ts';
import { readDataFile } from './read-data-file.ts';
import { refuseLinks } from './refuse-links.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { toJson, writeAside } from './write-aside.ts';

/** Where a report was written, and whether a file of the same report was there. */
export type Filed = { readonly path: string; readonly merged: boolean };

/** The reports of a publisher's year by their paths; what is filed is set here too, so that they are read once. */
export type YearFiles = Map<string, ReportFile>;

/** The files of a year in a publisher's folder (`place`). Throws a `DataFileError` for one that cannot be used. */
export async function readYear(folder: string, place: string, year: number): Promise<YearFiles> {
  const names = await readdir(place).catch(() => [] as string[]);
  const ofYear = names.filter((name) => name === `${year}.json` || name.startsWith(`${year}-`)).sort();
  const files = ofYear.map(async (name): Promise<[string, ReportFile]> => {
    const path = join(place, name);
    await refuseLinks(folder, path);
    return [path, parseReportFile(toDataFile(folder, path), readDataFile(toDataFile(folder, path), path))];
  });
  return new Map(await Promise.all(files));
}

/** Whether most of the figures that both copies give are the same; null where they have none in common. */
function mostlyAgree(one: ReportFile, other: ReportFile): boolean | null {
  const shared = Object.entries(one.figures).flatMap(([key, figure]) => {
    const copy = (other.figures as Readonly<Record<string, typeof figure>>)[key];
    return copy === undefined ? [] : [agrees(key, fromFiled(figure), fromFiled(copy))];
  });
  const sameChannels = (one.channels ?? []).flatMap((channel) =>
    (other.channels ?? [])
      .filter((each) => each.channel === channel.channel)
      .map((each) => each.items === channel.items),
  );
  const all = [...shared, ...sameChannels];
  return all.length === 0 ? null : all.filter(Boolean).length * 2 >= all.length;
}

/**
 * Whether two documents of one publisher and year are one report: the same scope, or one of unknown scope that says
 * mostly the same. A publisher of one organ has one report a year.
 */
function isSameReport(one: ReportFile, other: ReportFile, publisher: PublisherEntry): boolean {
  if (one.report.scope === other.report.scope) return true;
  if (one.report.scope !== null && other.report.scope !== null) return false;
  const organ =
    publisher.level === 'department' || publisher.level === 'township' || publisher.level === 'zone';
  return mostlyAgree(one, other) ?? organ;
}

/** Writes a report into its publisher's folder, merged with a file of the same report where there is one. */
export async function fileReport(
  folder: string,
  publisher: PublisherEntry,
  report: ReportFile,
  year?: YearFiles,
): Promise<Filed> {
  const place = publisherFolder(folder, 'reports', publisher);
  const { scope } = report.report;
  const there = year ?? (await readYear(folder, place, report.report.year));
  const known = [...there].filter(([, file]) => isSameReport(file, report, publisher));
  const [path, same] = known.find(([, file]) => file.report.scope === scope) ?? known[0] ?? [];
  const name =
    there.size === 0 ? String(report.report.year) : `${report.report.year}-${scope ?? 'unknown-scope'}`;
  const target = path ?? join(place, `${name}.json`);
  const filed = inFileOrder(same ? mergeReports(same, report) : report);
  await writeAside(target, toJson(filed));
  there.set(target, filed);
  return { path: target, merged: same !== undefined };
}
