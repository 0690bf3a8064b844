import type { RowChoice } from '../query/query.ts';
import type { ManifestFile } from '../schema/manifest.ts';

/** What the page asks of the decoding worker: columns of a file below `dataUrl`. */
export type DecodeRequest = {
  readonly id: number;
  readonly dataUrl: string;
  readonly file: ManifestFile;
  readonly columns: readonly string[];
  readonly rows?: RowChoice;
};

/** Columns of a file as an Arrow IPC stream, and how many rows they have. */
export type Decoded = { readonly ipc: Uint8Array<ArrayBuffer>; readonly rows: number };

/** Its answer: an Arrow IPC stream, or what went wrong with which file. */
export type DecodeAnswer =
  | ({ readonly id: number } & Decoded)
  | { readonly id: number; readonly message: string; readonly file: string };
