import type { Finding, Report, Source } from '../schema/report.ts';
import type { Bulletin } from './bulletin/bulletin.ts';
import { findBulletin } from './bulletin/find-bulletin.ts';
import { checkByItself } from './check/conclude.ts';
import { fingerprint, sha256 } from './fingerprint.ts';
import { ImportError, type ImportErrorKind } from './import-error.ts';
import { toReport } from './import-report.ts';
import { readDocument } from './read-document.ts';
import { isReadable } from './readable-name.ts';
import { unpackDocuments } from './unpack-documents.ts';

/** Why a document gave nothing. `fault`: the reader itself failed. */
export type Refusal = {
  readonly kind: ImportErrorKind | 'fault';
  readonly message: string;
  readonly place?: string;
};

/** `file` has the path inside its archives; `id` is the same for the same bytes. */
type Taken = { readonly file: string; readonly id: string; readonly source: Source };

export type TakenReport = Taken & { readonly report: Report; readonly findings: readonly Finding[] };
export type TakenBulletin = Taken & { readonly bulletin: Bulletin };

/** What a document gave; `unchanged`: the same bytes are known already, and were not read again. */
export type Intake =
  | TakenReport
  | TakenBulletin
  | { readonly file: string; readonly error: Refusal }
  | { readonly file: string; readonly unchanged: true };

/** An error as it is shown: its kind and its first words, without a stack. */
export const toRefusal = (error: unknown): Refusal =>
  error instanceof ImportError
    ? {
        kind: error.kind,
        message: error.message,
        ...(error.place === undefined ? {} : { place: error.place }),
      }
    : { kind: 'fault', message: error instanceof Error ? error.message : String(error) };

const nothingKnown: ReadonlySet<string> = new Set();

async function takeOne(file: string, bytes: Uint8Array, known: ReadonlySet<string>): Promise<Intake> {
  try {
    const name = file.replace(/^.*[/\\]/, '');
    const hash = await sha256(bytes);
    if (hash !== null && known.has(hash)) return { file, unchanged: true };
    const id = hash?.slice(0, 24) ?? fingerprint(bytes);
    const source: Source = { kind: 'document', file: name, ...(hash === null ? {} : { sha256: hash }) };
    const document = await readDocument(bytes, name);
    const bulletin = findBulletin(document);
    if (bulletin) return { file, id, bulletin, source };
    const report = toReport(document, name);
    return {
      file,
      id,
      report,
      findings: checkByItself(report),
      source: { ...source, ...(report.partial ? { partial: true } : {}) },
    };
  } catch (error) {
    return { file, error: toRefusal(error) };
  }
}

/**
 * What a file gives, on the command line and on the page: itself, or each readable document of the archive that it is,
 * read as a report or a hotline bulletin, and checked. `known`: SHA-256 of what need not be read. Never throws: an error
 * is a value, so that one bad document does not stop the others.
 */
export async function* takeIn(
  file: string,
  bytes: Uint8Array,
  known: ReadonlySet<string> = nothingKnown,
): AsyncGenerator<Intake> {
  try {
    for (const document of unpackDocuments(file, bytes)) {
      if (document.name !== file && !isReadable(document.name)) continue;
      yield await takeOne(document.name, document.bytes(), known);
    }
  } catch (error) {
    yield { file, error: toRefusal(error) };
  }
}
