import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkByItself } from '../import/check/conclude.ts';
import { ImportError } from '../import/import-error.ts';
import { importReport } from '../import/import-report.ts';
import { isReadable } from '../import/readable-name.ts';
import { unpackDocuments } from '../import/unpack-documents.ts';
import type { Finding, Report, Source } from '../schema/report.ts';

/** Why a file gave nothing: `kind` of an `ImportError`, or of what happened around it. */
export type Failure = { readonly kind: string; readonly message: string; readonly place?: string };

/** A document that was read. */
export type Read = {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly source: Source;
};

/** What a document gave; `unchanged`: the same bytes are filed already, and were not read again. */
export type Imported =
  | Read
  | { readonly file: string; readonly error: Failure }
  | { readonly file: string; readonly unchanged: true };

export const isRead = (imported: Imported): imported is Read => 'report' in imported;

const nothingKnown: ReadonlySet<string> = new Set();

/** An error as it is shown: its kind and its first words, without a stack. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ImportError) {
    return {
      kind: error.kind,
      message: error.message,
      ...(error.place === undefined ? {} : { place: error.place }),
    };
  }
  if (!(error instanceof Error)) return { kind: 'unknown', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { kind: code === 'ENOENT' ? 'no_such_file' : (code ?? error.name), message: error.message };
}

/**
 * One document read and checked, unless its SHA-256 is known; an error is a value, so that one bad file does not stop the
 * others.
 */
async function importOne(file: string, bytes: Uint8Array, known: ReadonlySet<string>): Promise<Imported> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (known.has(sha256)) return { file, unchanged: true };
  try {
    const report = await importReport(bytes, { name: basename(file) });
    return {
      file,
      report,
      findings: checkByItself(report),
      source: {
        kind: 'document',
        file: basename(file),
        sha256,
        ...(report.partial ? { partial: true } : {}),
      },
    };
  } catch (error) {
    return { file, error: toFailure(error) };
  }
}

/** What a file gives: itself, or each document of the archive that it is. `known`: SHA-256 of what is filed already. */
export async function* importFile(
  file: string,
  known: ReadonlySet<string> = nothingKnown,
): AsyncGenerator<Imported> {
  try {
    for (const { name, bytes } of unpackDocuments(file, await readFile(file))) {
      if (name === file || isReadable(name)) yield await importOne(name, bytes(), known);
    }
  } catch (error) {
    yield { file, error: toFailure(error) };
  }
}
