import type { ManifestFile } from '../schema/manifest.ts';

/** What the page asks of the decoding worker: columns of a file below `dataUrl`. */
export type DecodeRequest = {
  readonly id: number;
  readonly dataUrl: string;
  readonly file: ManifestFile;
  readonly columns: readonly string[];
};

/** Its answer: an Arrow IPC stream, or what went wrong with which file. */
export type DecodeAnswer =
  | { readonly id: number; readonly ipc: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly message: string; readonly file: string };
