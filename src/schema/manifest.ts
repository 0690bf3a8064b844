import type { TableName } from './tables.ts';

/**
 * One Parquet file: its name beside the manifest, rows, bytes, and SHA-256 in hex. `year`: all its rows are of reports
 * of that year; absent where a table is not divided. `footer`: the bytes at its end that tell where its columns are.
 */
export type ManifestFile = {
  readonly table: TableName;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly year?: number;
  readonly footer?: number;
};

/** A file that is no table: its name below the manifest, bytes, and SHA-256 in hex. */
export type BesideFile = Pick<ManifestFile, 'file' | 'bytes' | 'sha256'>;

/** The host's own map: its file at the root of the site, the property that holds the region code, degrees or a plane. */
export type BoundariesFile = BesideFile & { readonly property: string; readonly planar: boolean };

/**
 * What stands beside the tables: `places`, the register of places; `search`, what the search
 * box looks in; `boundaries`, the host's own map at the root of
 * the site, with the property of its features that holds the region code, and whether it is drawn on a plane.
 */
export type Beside = {
  readonly places?: BesideFile;
  readonly search?: BesideFile;
  readonly boundaries?: BoundariesFile;
};

/**
 * What `manifest.json` holds. `version` is the first 12 hex digits of a hash over all files: the same data, the same
 * version. `date` is the newest day on which any of the data was read or changed; never a day that a report tells. `generated` marks data that a test made up: no figure in it is anybody's.
 */
export type Manifest = {
  readonly format: 1;
  readonly version: string;
  readonly date: string;
  readonly generated?: true;
  readonly files: readonly ManifestFile[];
  readonly beside?: Beside;
};
