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

/** Reads one kind of document; each must lie in its publisher's folder, so that one report has one place. */
async function readDocuments<T extends { readonly publisher: string }>(
  folder: string,
  kind: 'reports' | 'bulletins',
  publishers: ReadonlyMap<string, PublisherEntry>,
  parse: (file: string, json: string) => T,
): Promise<readonly { readonly id: string; readonly file: string; readonly content: T }[]> {
  const files = await listJson(join(folder, kind));
  const read = files.map(async (path) => {
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
  });
  return (await Promise.all(read)).sort(byId);
}

function checkYear({ file, content }: NamedReport): void {
  const named = /^(\d{4})(?:-|\.json$)/u.exec(basename(file))?.[1];
  if (named !== String(content.report.year)) {
    throw new DataFileError(file, [`at report › year: ${content.report.year} is not the year of the file's name`]);
  }
}

/** Reads and validates a data folder. Throws a `DataFileError` at the first file that is not what it must be. */
export async function readData(folder: string): Promise<Data> {
  const publishers = parsePublishers('publishers.json', await readFile(join(folder, 'publishers.json'), 'utf8'));
  const known = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  if (known.size !== publishers.length) throw new DataFileError('publishers.json', ['an id stands in it twice']);
  const orphan = publishers.find(({ parent }) => parent !== null && !known.has(parent));
  if (orphan) throw new DataFileError('publishers.json', [`the parent of ${orphan.id} is not in it`]);
  const reports = await readDocuments(folder, 'reports', known, parseReportFile);
  reports.forEach(checkYear);
  const bulletins = await readDocuments(folder, 'bulletins', known, parseBulletinFile);
  return { publishers: [...publishers].sort(byId), reports, bulletins };
}
