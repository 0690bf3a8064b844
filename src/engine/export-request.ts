import type { Language } from '../schema/languages.ts';
import type { ManifestFile } from '../schema/manifest.ts';

/**
 * What is to be written as CSV: the rows of files of one table, or the figures of files of reports in long form, with
 * what that needs. `words`: the language of heads and codes; null for the keys that the Parquet files have.
 */
export type ExportRequest = {
  readonly dataUrl: string;
  readonly words: Language | null;
  /** Of names that are needed either way. */
  readonly language: Language;
  readonly files: readonly ManifestFile[];
  readonly background: {
    readonly sources: readonly ManifestFile[];
    readonly publishers: readonly ManifestFile[];
  } | null;
};

/** How far the writing is, in rows read; then the file, or why there is none and which file is at fault. */
export type ExportMessage =
  | { readonly done: number; readonly rows: number }
  | { readonly csv: Blob }
  | { readonly failed: string; readonly file: string };
