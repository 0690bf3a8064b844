import type { TableName } from './tables.ts';

/** One Parquet file: its name beside the manifest, rows, bytes, and SHA-256 in hex. */
export type ManifestFile = {
  readonly table: TableName;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
};

/**
 * What `manifest.json` holds. `version` is the first 12 hex digits of a hash over all files: the same data, the same
 * version. `date` is the newest date that the data tells (published, or the end of the time reported on), not the time
 * of the build.
 */
export type Manifest = {
  readonly format: 1;
  readonly version: string;
  readonly date: string;
  readonly files: readonly ManifestFile[];
};
