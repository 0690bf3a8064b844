import type { Report } from '../../schema/report.ts';
import type { ImportError } from '../import-error.ts';
import type { Ledger } from './find-ledgers.ts';
import type { ColumnKey } from './heading-names.ts';
import { applyMappingFile, type MappingFile } from './mapping-file.ts';
import type { LedgerMapping } from './propose-mapping.ts';
import { readLedger } from './read-ledger.ts';

/**
 * What somebody confirmed of one ledger: what each column holds, by its number from 0, and the year of its rows where
 * neither a column nor the table says it.
 */
export type LedgerChoice = {
  readonly columns: readonly (ColumnKey | null)[];
  readonly year: number | null;
};

/**
 * How ledgers are read: whether their mapping is confirmed, what a file says of it, or what was chosen for each ledger of
 * a document (by the document's name, in the order of its ledgers).
 */
export type LedgerOptions = {
  readonly confirmed: boolean;
  readonly mapping: MappingFile | null;
  readonly chosen?: Readonly<Record<string, readonly LedgerChoice[]>>;
};

const withChoice = (mapping: LedgerMapping, { columns }: LedgerChoice): LedgerMapping => ({
  ...mapping,
  columns: mapping.columns.map((each) => ({ ...each, key: columns[each.column] ?? null, sure: true })),
});

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

/** The rows of a ledger, once its columns are confirmed; `choice` is what was chosen for this one. */
export function takeLedger(
  { rows, mapping: proposed, year: told, isTurned }: Ledger,
  { confirmed, mapping: given }: LedgerOptions,
  choice?: LedgerChoice,
): readonly TakenRow[] {
  const filed = given === null ? proposed : applyMappingFile(proposed, given);
  const mapping = choice ? withChoice(proposed, choice) : filed;
  const year = told ?? choice?.year ?? null;
  const hasPublisher = mapping.columns.some(({ key }) => key === 'publisher');
  if ((!confirmed && given === null && !choice) || !hasPublisher) {
    return [{ ledger: { mapping, rows: rows.length - mapping.firstRow, year } }];
  }
  return readLedger(rows, mapping, year, isTurned).map(({ row, publisher, ...rest }) => ({
    name: `${row} › ${publisher}`,
    ...rest,
  }));
}
