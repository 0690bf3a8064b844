import { DataError } from '../query/database.ts';
import type { Beside, BesideFile, Manifest, ManifestFile } from '../schema/manifest.ts';
import { tables, type TableName } from '../schema/tables.ts';

export const manifestName = 'manifest.json';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A name beside the manifest, or below it: never another host, another folder or an absolute path. */
const isFileName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.=-]+(\/[\w.=-]+)*$/.test(value) && !value.split('/').includes('..');

function isBesideFile(value: unknown): value is BesideFile {
  if (typeof value !== 'object' || value === null) return false;
  const { file, bytes, sha256 } = value as Partial<Record<keyof BesideFile, unknown>>;
  return isFileName(file) && isCount(bytes) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}

function isFile(value: unknown): value is ManifestFile {
  if (!isBesideFile(value)) return false;
  const { table, rows, year, footer } = value as Partial<Record<keyof ManifestFile, unknown>>;
  return (
    typeof table === 'string' &&
    Object.hasOwn(tables, table) &&
    isCount(rows) &&
    (year === undefined || isCount(year)) &&
    (footer === undefined || isCount(footer))
  );
}

/**
 * The address of a data file below the data folder. Its version keeps a cache from answering with the file of an older
 * one.
 */
export const addressOf = ({ file, sha256 }: Pick<BesideFile, 'file' | 'sha256'>): string =>
  `${file}?v=${sha256.slice(0, 12)}`;

/** What stands beside the tables; an entry that is none is left out: the board works without. */
function readBeside(value: unknown): Beside {
  const { places, search, boundaries } = (value ?? {}) as Partial<Record<keyof Beside, unknown>>;
  const { property, planar } = (boundaries ?? {}) as Partial<Record<'property' | 'planar', unknown>>;
  return {
    ...(isBesideFile(places) ? { places } : {}),
    ...(isBesideFile(search) ? { search } : {}),
    ...(isBesideFile(boundaries) && typeof property === 'string'
      ? { boundaries: { ...boundaries, property, planar: planar === true } }
      : {}),
  };
}

/** The manifest of a data folder. Throws a `DataError` where the text is not one. */
export function parseManifest(text: string): Manifest {
  let value: Partial<Record<keyof Manifest, unknown>> | null;
  try {
    value = JSON.parse(text) as Partial<Record<keyof Manifest, unknown>> | null;
  } catch (cause) {
    throw new DataError(
      `${manifestName} is not JSON: the server may have sent another page in its place. Copy the data folder again.`,
      manifestName,
      { cause },
    );
  }
  const { format, version, date, generated, files, beside } = value ?? {};
  if (format !== 1) {
    throw new DataError(
      `${manifestName} has format ${JSON.stringify(format ?? null)}, this page reads format 1. Reload the page; if that does not help, the page and its data are of two versions: copy both again.`,
      manifestName,
    );
  }
  if (
    typeof version !== 'string' ||
    typeof date !== 'string' ||
    !Array.isArray(files) ||
    !files.every(isFile)
  ) {
    throw new DataError(`${manifestName} is damaged. Copy the data folder again.`, manifestName);
  }
  return {
    format,
    version,
    date,
    ...(generated === true ? { generated } : {}),
    files,
    ...(beside === undefined ? {} : { beside: readBeside(beside) }),
  };
}

/** The files of a table, in order; a `DataError` where the manifest lists none. */
export function filesOf(manifest: Manifest, table: TableName): readonly ManifestFile[] {
  const files = manifest.files.filter((file) => file.table === table);
  if (files.length === 0) {
    throw new DataError(
      `${manifestName} lists no file of the table “${table}”. Build the data again.`,
      manifestName,
    );
  }
  return files;
}

/** Those files that can hold rows of these years, all where no years are given; one at least, for its columns. */
export function filesOfYears(
  files: readonly ManifestFile[],
  years: readonly number[] | undefined,
): readonly ManifestFile[] {
  if (!years) return files;
  const held = files.filter(({ year }) => year === undefined || years.includes(year));
  return held.length > 0 ? held : files.slice(0, 1);
}
