import { checkByItself } from '../../import/check/conclude.ts';
import { ImportError, type ImportErrorKind } from '../../import/import-error.ts';
import { importReport } from '../../import/import-report.ts';
import { isReadable } from '../../import/readable-name.ts';
import { unpackDocuments } from '../../import/unpack-documents.ts';
import type { Finding, Report, Source } from '../../schema/report.ts';

/** Why a file gave nothing. `fault`: the reader itself failed, or had to be stopped. */
export type ReadError = {
  readonly kind: ImportErrorKind | 'fault' | 'stopped';
  readonly message: string;
  readonly place?: string;
};

/** What one document gave; `file` has the path inside its archives. */
export type Outcome =
  | {
      readonly file: string;
      readonly id: string;
      readonly report: Report;
      readonly findings: readonly Finding[];
      readonly source: Source;
    }
  | { readonly file: string; readonly error: ReadError };

const toReadError = (error: unknown): ReadError =>
  error instanceof ImportError
    ? {
        kind: error.kind,
        message: error.message,
        ...(error.place === undefined ? {} : { place: error.place }),
      }
    : { kind: 'fault', message: error instanceof Error ? error.message : String(error) };

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Lower-case hex, or null on plain http, where browsers have no `crypto.subtle`. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
}

/** Tells documents apart where there is no SHA-256: FNV-1a twice, forwards and backwards, and the length. */
function fingerprint(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < bytes.length; index += 1) {
    one = Math.imul(one ^ (bytes[index] ?? 0), 0x01000193);
    other = Math.imul(other ^ (bytes[bytes.length - 1 - index] ?? 0), 0x01000193);
  }
  return [one, other, bytes.length].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

async function readDocument(file: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    const name = file.replace(/^.*[/\\]/, '');
    const digest = await sha256(bytes);
    const id = digest?.slice(0, 24) ?? fingerprint(bytes);
    const report = await importReport(bytes, { name });
    const source: Source = {
      kind: 'document',
      file: name,
      ...(digest === null ? {} : { sha256: digest }),
    };
    return { file, id, report, findings: checkByItself(report), source };
  } catch (error) {
    return { file, error: toReadError(error) };
  }
}

/** What a file gives: itself, or each readable document of the archive that it is. Never throws. */
export async function* readDocuments(file: string, bytes: Uint8Array): AsyncGenerator<Outcome> {
  try {
    for (const document of unpackDocuments(file, bytes)) {
      if (document.name !== file && !isReadable(document.name)) continue;
      yield await readDocument(document.name, document.bytes());
    }
  } catch (error) {
    yield { file, error: toReadError(error) };
  }
}
