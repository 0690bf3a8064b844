import type { Report } from '../../schema/report.ts';
import type { ImportError } from '../import-error.ts';
import type { Ledger } from './find-ledgers.ts';
import { applyMappingFile, type MappingFile } from './mapping-file.ts';
import type { LedgerMapping } from './propose-mapping.ts';
import { readLedger } from './read-ledger.ts';

/** How ledgers are read: whether their mapping is confirmed, and what a file says of it. */
export type LedgerOptions = { readonly confirmed: boolean; readonly mapping: MappingFile | null };

/** A ledger that waits to be confirmed: what its columns hold, how many rows it has, the year that it says. */
export type ProposedLedger = {
  readonly mapping: LedgerMapping;
  readonly rows: number;
  readonly year: number | null;
};

/** What a ledger gives: what its columns hold, until that is confirmed; then each row's report, or why it has none. */
export type TakenRow =
  | { readonly ledger: ProposedLedger }
  | { readonly name: string; readonly report: Report }
  | { readonly name: string; readonly error: ImportError };

export function takeLedger(
  { rows, mapping: proposed, year }: Ledger,
  { confirmed, mapping: given }: LedgerOptions,
): readonly TakenRow[] {
  const mapping = given === null ? proposed : applyMappingFile(proposed, given);
  const hasPublisher = mapping.columns.some(({ key }) => key === 'publisher');
  if ((!confirmed && given === null) || !hasPublisher) {
    return [{ ledger: { mapping, rows: rows.length - mapping.firstRow, year } }];
  }
  return readLedger(rows, mapping, year).map(({ row, publisher, ...rest }) => ({
    name: `${row} › ${publisher}`,
    ...rest,
  }));
}
