import { plainSetting, takeIn, type Refusal, type TakenReport } from '../../import/intake.ts';
import type { LedgerChoice, ProposedLedger } from '../../import/ledger/take-ledgers.ts';

/** Why a file gave nothing. `stopped`: the reader had to be. */
export type ReadError = Omit<Refusal, 'kind'> & { readonly kind: Refusal['kind'] | 'stopped' };

/** What one document gave; `file` has the path inside its archives. */
export type Outcome =
  | TakenReport
  | { readonly file: string; readonly ledger: ProposedLedger }
  | { readonly file: string; readonly error: ReadError };

/** What was confirmed of ledgers, by the name of their document. */
export type ChosenLedgers = Readonly<Record<string, readonly LedgerChoice[]>>;

/**
 * What a file gives: itself, or each readable document of the archive that it is; reports, and ledgers that wait to be
 * confirmed. Never throws.
 */
export async function* readDocuments(
  file: string,
  bytes: Uint8Array,
  chosen: ChosenLedgers = {},
): AsyncGenerator<Outcome> {
  const setting = { ...plainSetting, ledger: { ...plainSetting.ledger, chosen } };
  for await (const taken of takeIn(file, bytes, setting)) {
    if ('report' in taken || 'error' in taken || 'ledger' in taken) yield taken;
    else if ('bulletin' in taken) {
      const message = 'The document is a hotline bulletin, not an annual report on information disclosure.';
      yield { file: taken.file, error: { kind: 'not_a_report', message } };
    }
  }
}
