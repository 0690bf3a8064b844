import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportFile } from '../../import/file/report-file.ts';
import { publisherFolder } from './data-paths.ts';
import { agrees, mergeHeads, mergeReports } from './merge-report.ts';
import { fromFiled, inNameOrder, inSchemaOrder } from '../../import/file/filed-figures.ts';
import { parseReportFile } from './parse-data-file.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { toJson, writeAside } from './write-aside.ts';

/** Where a report was written, and whether a file of the same report was there. */
export type Filed = { readonly path: string; readonly merged: boolean };

/** The files of a year in a publisher's folder. Throws a `DataFileError` for one that cannot be used. */
export async function readYear(
  folder: string,
  year: number,
): Promise<readonly { path: string; report: ReportFile }[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const ofYear = names.filter((name) => name === `${year}.json` || name.startsWith(`${year}-`)).sort();
  return Promise.all(
    ofYear.map(async (name) => {
      const path = join(folder, name);
      return { path, report: parseReportFile(path, await readFile(path, 'utf8')) };
    }),
  );
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

/** A data file's content in the schema's order, without empty lists. */
function toReportFile(report: ReportFile): ReportFile {
  const {
    filled: from,
    channels,
    other_figures,
    unknown_rows,
    refused,
    themes,
    places,
    conflicts,
    corrections,
    explanations,
  } = report;
  const isFilled = (list: object | undefined) => list !== undefined && Object.keys(list).length > 0;
  return {
    publisher: report.publisher,
    report: mergeHeads(report.report, report.report),
    sources: report.sources,
    partial: report.partial,
    read: report.read,
    figures: inSchemaOrder(report.figures),
    ...(isFilled(from) && from ? { filled: inSchemaOrder(from) } : {}),
    ...(isFilled(channels) && channels ? { channels } : {}),
    ...(isFilled(other_figures) && other_figures ? { other_figures: inNameOrder(other_figures) } : {}),
    ...(isFilled(unknown_rows) && unknown_rows ? { unknown_rows } : {}),
    ...(isFilled(refused) && refused ? { refused } : {}),
    ...(isFilled(themes) && themes ? { themes } : {}),
    ...(isFilled(places) && places ? { places: inSchemaOrder(places) } : {}),
    ...(isFilled(conflicts) && conflicts ? { conflicts } : {}),
    ...(isFilled(corrections) && corrections ? { corrections } : {}),
    ...(isFilled(explanations) && explanations ? { explanations } : {}),
  };
}

/** Writes a report into its publisher's folder, merged with a file of the same report where there is one. */
export async function fileReport(
  folder: string,
  publisher: PublisherEntry,
  report: ReportFile,
): Promise<Filed> {
  const place = publisherFolder(folder, 'reports', publisher);
  const { year, scope } = report.report;
  const there = await readYear(place, year);
  const known = there.filter((file) => isSameReport(file.report, report, publisher));
  const same = known.find((file) => file.report.report.scope === scope) ?? known[0];
  if (same) {
    await writeAside(same.path, toJson(toReportFile(mergeReports(same.report, report))));
    return { path: same.path, merged: true };
  }
  const name = there.length === 0 ? `${year}.json` : `${year}-${scope ?? 'unknown-scope'}.json`;
  const path = join(place, name);
  await writeAside(path, toJson(toReportFile(report)));
  return { path, merged: false };
}
