import { ImportError } from '../import/import-error.ts';
import type { LedgerMapping } from '../import/ledger/propose-mapping.ts';
import type { Finding, Report, Source } from '../schema/report.ts';
import type { MappingFile } from './ledger-mapping-file.ts';

/** Why a file gave nothing: `kind` of an `ImportError`, or of what happened around it. */
export type Failure = { readonly kind: string; readonly message: string; readonly place?: string };

/** A document that was read. */
export type Read = {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly source: Source;
};

/** A ledger that waits to be confirmed: what its columns hold, how many rows it has, the year that it says. */
export type ProposedLedger = {
  readonly mapping: LedgerMapping;
  readonly rows: number;
  readonly year: number | null;
};

/**
 * What a document gave; `unchanged`: the same bytes are filed already, and were not read again; `leftAside`: files of an
 * archive that are no documents.
 */
export type Imported =
  | Read
  | { readonly file: string; readonly error: Failure }
  | { readonly file: string; readonly unchanged: true }
  | { readonly file: string; readonly ledger: ProposedLedger }
  | { readonly file: string; readonly leftAside: readonly string[] };

export const isRead = (imported: Imported): imported is Read => 'report' in imported;

/** How ledgers are read: whether their mapping is confirmed, and what a file says of it. */
export type LedgerOptions = { readonly confirmed: boolean; readonly mapping: MappingFile | null };

/** What holds for all files: SHA-256 of what is filed already, and how ledgers are read. */
export type ImportSetting = { readonly known: ReadonlySet<string>; readonly ledger: LedgerOptions };

export const plainSetting: ImportSetting = {
  known: new Set<string>(),
  ledger: { confirmed: false, mapping: null },
};

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
