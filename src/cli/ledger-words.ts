import { indicatorOf } from '../schema/indicators.ts';
import type { LedgerColumn } from '../import/ledger/propose-mapping.ts';
import type { ImportWords } from './import-language.ts';
import type { ProposedLedger } from '../import/ledger/take-ledgers.ts';

function columnInWords({ heading, key, sure }: LedgerColumn, { ledger, language }: ImportWords): string {
  if (key === null) return `- ${heading} → ${ledger.leftOut}`;
  const name =
    key === 'publisher' || key === 'year' ? ledger[key] : `${indicatorOf(key).names[language]} (${key})`;
  return `${sure ? '✓' : '?'} ${heading} → ${name} (${sure ? ledger.certain : ledger.unsure})`;
}

/** What the columns of a ledger hold, column by column, and what to do next. */
export function ledgerInWords(
  file: string,
  { mapping, rows, year }: ProposedLedger,
  words: ImportWords,
): string {
  const { ledger } = words;
  const has = (key: LedgerColumn['key']) => mapping.columns.some((column) => column.key === key);
  const lines = [
    `${ledger.found(String(rows))}${year === null ? '' : ` (${ledger.year}: ${year})`}`,
    ...mapping.columns.map((column) => `  ${columnInWords(column, words)}`),
    ...(has('publisher') ? [] : [ledger.noPublisher]),
    ...(has('year') || year !== null ? [] : [ledger.noYear]),
    ledger.confirm,
  ];
  return [file, ...lines.map((line) => `  ${line}`)].join('\n');
}
