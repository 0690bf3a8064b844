import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { DataFileError } from './data-error.ts';
import type { BulletinFile, ReportFile } from '../../import/file/report-file.ts';
import { documentId, publisherFolder } from './data-paths.ts';
import { parseBulletinFile, parsePublishers, parseReportFile } from './parse-data-file.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';

export type NamedReport = { readonly id: string; readonly file: string; readonly content: ReportFile };
export type NamedBulletin = { readonly id: string; readonly file: string; readonly content: BulletinFile };

/** Everything that `data/` holds, by id. */
export type Data = {
  readonly publishers: readonly PublisherEntry[];
  readonly reports: readonly NamedReport[];
  readonly bulletins: readonly NamedBulletin[];
};

/** A data folder whose reports are read year by year, so that they need not all be in memory. */
export type DataFolder = {
  readonly publishers: readonly PublisherEntry[];
  /** Of which there are reports, ascending. */
  readonly years: readonly number[];
  /** The reports of a year, by id. */
  readonly readYear: (year: number) => Promise<readonly NamedReport[]>;
  readonly bulletins: readonly NamedBulletin[];
};

/** Files read at a time. */
const atOnce = 64;

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

async function listJson(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

type Parse<T> = (file: string, json: string) => T;
type Named<T> = { readonly id: string; readonly file: string; readonly content: T };

/** Reads one document; each must lie in its publisher's folder, so that one report has one place. */
async function readDocument<T extends { readonly publisher: string }>(
  folder: string,
  kind: 'reports' | 'bulletins',
  path: string,
  publishers: ReadonlyMap<string, PublisherEntry>,
  parse: Parse<T>,
): Promise<Named<T>> {
  const file = relative(folder, path).split(sep).join('/');
  const content = parse(file, await readFile(path, 'utf8'));
  const publisher = publishers.get(content.publisher);
  if (!publisher) {
    throw new DataFileError(file, [
      `at publisher: “${content.publisher}” is not in publishers.json; correct the id or add the publisher`,
    ]);
  }
  const place = publisherFolder(folder, kind, publisher);
  if (dirname(path) !== place) {
    throw new DataFileError(file, [`it belongs into ${relative(folder, place)}; move it there`]);
  }
  return { id: documentId(publisher.id, path), file, content };
}

async function readAll<T>(paths: readonly string[], read: (path: string) => Promise<Named<T>>) {
  const all: Named<T>[] = [];
  for (let from = 0; from < paths.length; from += atOnce) {
    all.push(...(await Promise.all(paths.slice(from, from + atOnce).map(read))));
  }
  return all.sort(byId);
}

/** The year that a report's file is named after; null for any other name. */
function yearOfName(path: string): number | null {
  const named = /^(\d{4})(?:-|\.json$)/u.exec(basename(path))?.[1];
  return named === undefined ? null : Number(named);
}

function groupByYear(folder: string, paths: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const years = new Map<number, string[]>();
  for (const path of paths) {
    const year = yearOfName(path);
    if (year === null) {
      throw new DataFileError(relative(folder, path).split(sep).join('/'), [
        'its name does not begin with a year; name it after the year of its report',
      ]);
    }
    const held = years.get(year);
    if (held) held.push(path);
    else years.set(year, [path]);
  }
  return years;
}

function checkYear({ file, content }: NamedReport): void {
  if (yearOfName(file) !== content.report.year) {
    throw new DataFileError(file, [`at report › year: ${content.report.year} is not the year of the file's name`]);
  }
}

/**
 * Opens a data folder: its publishers and bulletins are read and validated, its reports when they are asked for. Throws
 * a `DataFileError` at the first file that is not what it must be.
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const publishers = parsePublishers('publishers.json', await readFile(join(folder, 'publishers.json'), 'utf8'));
  const known = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  if (known.size !== publishers.length) throw new DataFileError('publishers.json', ['an id stands in it twice']);
  const orphan = publishers.find(({ parent }) => parent !== null && !known.has(parent));
  if (orphan) throw new DataFileError('publishers.json', [`the parent of ${orphan.id} is not in it`]);
  const paths = groupByYear(folder, await listJson(join(folder, 'reports')));
  const bulletins = await readAll(await listJson(join(folder, 'bulletins')), (path) =>
    readDocument(folder, 'bulletins', path, known, parseBulletinFile),
  );
  return {
    publishers: [...publishers].sort(byId),
    years: [...paths.keys()].sort((a, b) => a - b),
    async readYear(year) {
      const reports = await readAll(paths.get(year) ?? [], (path) =>
        readDocument(folder, 'reports', path, known, parseReportFile),
      );
      reports.forEach(checkYear);
      return reports;
    },
    bulletins,
  };
}

/** Reads and validates a whole data folder; throws as `openDataFolder` does. */
export async function readData(folder: string): Promise<Data> {
  const { publishers, years, readYear, bulletins } = await openDataFolder(folder);
  const reports: NamedReport[] = [];
  for (const year of years) reports.push(...(await readYear(year)));
  return { publishers, reports: reports.sort(byId), bulletins };
}
