import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DataFileError } from './data-error.ts';
import type { BulletinFile, ReportFile } from '../../import/file/report-file.ts';
import type { PublisherAlias } from '../../places/locate.ts';
import { documentId, publisherFolder, toDataFile } from './data-paths.ts';
import { isLink, linkFault, refuseLinks } from './refuse-links.ts';
import { orSetAside, stopAtFirst, type SetAside } from './set-aside.ts';
import { readDataFile, readListFile } from './read-data-file.ts';
import { parseAliases, parseBulletinFile, parsePublishers, parseReportFile } from './parse-data-file.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';

export type NamedReport = { readonly id: string; readonly file: string; readonly content: ReportFile };
export type NamedBulletin = { readonly id: string; readonly file: string; readonly content: BulletinFile };

/** Everything that `data/` holds, by id. */
export type Data = {
  readonly publishers: readonly PublisherEntry[];
  readonly reports: readonly NamedReport[];
  readonly bulletins: readonly NamedBulletin[];
};

/** A data folder whose reports are listed, and not read, so that they need not all be in memory. */
export type DataFolder = {
  readonly publishers: readonly PublisherEntry[];
  readonly aliases: readonly PublisherAlias[];
  /** The files of reports by year and, within it, by the id that each gives its report; both ascending. */
  readonly years: ReadonlyMap<number, readonly string[]>;
  readonly bulletins: readonly NamedBulletin[];
};

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

/** The files of a folder of data; a link is told and not followed, since it may lead anywhere. */
async function listJson(
  root: string,
  kind: 'reports' | 'bulletins',
  setAside: SetAside,
): Promise<readonly string[]> {
  const folder = join(root, kind);
  if (await isLink(folder)) {
    setAside(linkFault(kind));
    return [];
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries.filter((each) => each.isSymbolicLink())) {
    setAside(linkFault(toDataFile(root, join(entry.parentPath, entry.name))));
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

type Parse<T> = (file: string, bytes: Uint8Array) => T;
type Named<T> = { readonly id: string; readonly file: string; readonly content: T };

/** Publishers by id. */
export type Publishers = ReadonlyMap<string, PublisherEntry>;

export const toPublishers = (publishers: readonly PublisherEntry[]): Publishers =>
  new Map(publishers.map((publisher) => [publisher.id, publisher]));

/** Reads one document; each must lie in its publisher's folder, so that one report has one place. */
function readDocument<T extends { readonly publisher: string }>(
  folder: string,
  kind: 'reports' | 'bulletins',
  path: string,
  publishers: Publishers,
  parse: Parse<T>,
): Named<T> {
  const file = toDataFile(folder, path);
  const content = parse(file, readDataFile(file, path));
  const publisher = publishers.get(content.publisher);
  if (!publisher) {
    throw new DataFileError(file, [
      { kind: 'unknownPublisher', at: ['publisher'], words: [content.publisher] },
    ]);
  }
  const place = publisherFolder(folder, kind, publisher);
  if (dirname(path) !== place) {
    throw new DataFileError(file, [{ kind: 'elsewhere', words: [toDataFile(folder, place)] }]);
  }
  return { id: documentId(publisher.id, path), file, content };
}

/** The year that a report's file is named after; null for any other name. */
function yearOfName(path: string): number | null {
  const named = /^(\d{4})(?:-|\.json$)/u.exec(basename(path))?.[1];
  return named === undefined ? null : Number(named);
}

/** The id of the report in a file, as the names of the file and of its folder tell. */
const idOf = (path: string): string => documentId(basename(dirname(path)), path);

function groupByYear(
  folder: string,
  paths: readonly string[],
  setAside: SetAside,
): ReadonlyMap<number, readonly string[]> {
  const years = new Map<number, { readonly id: string; readonly path: string }[]>();
  for (const path of paths) {
    const year = yearOfName(path);
    if (year === null) {
      setAside({ file: toDataFile(folder, path), problems: [{ kind: 'noYearName' }] });
      continue;
    }
    const held = years.get(year);
    if (held) held.push({ id: idOf(path), path });
    else years.set(year, [{ id: idOf(path), path }]);
  }
  return new Map(
    [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, held]) => [year, held.sort(byId).map(({ path }) => path)]),
  );
}

/**
 * Reads one report of a data folder. Throws a `DataFileError` where its file is not what it must be: which file, where,
 * what is wrong.
 */
export function readReport(folder: string, path: string, publishers: Publishers): NamedReport {
  const report = readDocument(folder, 'reports', path, publishers, parseReportFile);
  const { year } = report.content.report;
  if (yearOfName(path) !== year) {
    throw new DataFileError(report.file, [
      { kind: 'otherYear', at: ['report', 'year'], words: [String(year)] },
    ]);
  }
  return report;
}

/** The reviewed exceptions for names of publishers; a missing file is an empty list. */
async function readAliases(folder: string): Promise<readonly PublisherAlias[]> {
  const name = 'publisher-aliases.json';
  await refuseLinks(folder, join(folder, name));
  const bytes = readListFile(folder, name);
  return bytes === null ? [] : parseAliases(name, bytes);
}

/**
 * Opens a data folder: its publishers and bulletins are read and validated, its reports listed. A report or bulletin that
 * is not what it must be is set aside. Throws a `DataFileError` for publishers or names that are not.
 */
export async function openDataFolder(folder: string, setAside: SetAside = stopAtFirst): Promise<DataFolder> {
  await refuseLinks(folder, join(folder, 'publishers.json'));
  const list = readListFile(folder, 'publishers.json');
  if (list === null) throw new DataFileError('publishers.json', [{ kind: 'unreadable', words: ['ENOENT'] }]);
  const publishers = parsePublishers('publishers.json', list);
  const known = toPublishers(publishers);
  const orphan = publishers.find(({ parent }) => parent !== null && !known.has(parent));
  if (orphan) throw new DataFileError('publishers.json', [{ kind: 'noParent', words: [orphan.id] }]);
  const years = groupByYear(folder, await listJson(folder, 'reports', setAside), setAside);
  const bulletins = (await listJson(folder, 'bulletins', setAside))
    .flatMap(
      (path) =>
        orSetAside(setAside, () => readDocument(folder, 'bulletins', path, known, parseBulletinFile)) ?? [],
    )
    .sort(byId);
  const aliases = await readAliases(folder);
  return { publishers: [...publishers].sort(byId), aliases, years, bulletins };
}

/** Reads and validates a whole data folder; throws as `openDataFolder` and `readReport` do. */
export async function readData(folder: string): Promise<Data> {
  const { publishers, years, bulletins } = await openDataFolder(folder);
  const known = toPublishers(publishers);
  const reports = [...years.values()].flat().map((path) => readReport(folder, path, known));
  return { publishers, reports: reports.sort(byId), bulletins };
}
