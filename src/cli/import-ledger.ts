import { checkReport } from '../import/check/check-report.ts';
import type { Ledger } from '../import/ledger/find-ledgers.ts';
import { readLedger } from '../import/ledger/read-ledger.ts';
import type { Source } from '../schema/report.ts';
import { toFailure, type Imported, type LedgerOptions } from './imported.ts';
import { applyMappingFile } from './ledger-mapping-file.ts';

/** What the ledgers of a file give: what their columns hold, until that is confirmed; then their reports, row by row. */
export function readLedgers(
  file: string,
  ledgers: readonly Ledger[],
  { confirmed, mapping: own }: LedgerOptions,
  source: Source,
): readonly Imported[] {
  return ledgers.flatMap(({ rows, mapping: proposed, year }): readonly Imported[] => {
    const mapping = own === null ? proposed : applyMappingFile(proposed, own);
    const hasPublisher = mapping.columns.some(({ key }) => key === 'publisher');
    if ((!confirmed && own === null) || !hasPublisher) {
      return [{ file, ledger: { mapping, rows: rows.length - mapping.firstRow, year } }];
    }
    return readLedger(rows, mapping, year).map((each): Imported => {
      const name = `${file} › ${each.row} › ${each.publisher}`;
      if ('error' in each) return { file: name, error: toFailure(each.error) };
      const { report } = each;
      return { file: name, report, findings: checkReport(report), source: { ...source, partial: true } };
    });
  });
}
