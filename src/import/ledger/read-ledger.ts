import { editionOfYear } from '../../schema/editions.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Place, type Report } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import type { Cell } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { toMatching } from '../normalize.ts';
import { parseFigure } from '../parse-number.ts';
import type { LedgerColumn, LedgerMapping } from './propose-mapping.ts';

/** A row of a ledger (from 1) as a report, or why it is none. */
export type LedgerRow =
  | { readonly row: number; readonly publisher: string; readonly report: Report }
  | { readonly row: number; readonly publisher: string; readonly error: ImportError };

const sums = /^(?:合计|总计|小计|共计|平均|汇总|total|sum)/iu;
const isIndicator = (column: LedgerColumn): column is LedgerColumn & { readonly key: IndicatorKey } =>
  column.key !== null && column.key !== 'publisher' && column.key !== 'year';

const yearIn = (text: string): number | null => {
  const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(toMatching(text))?.[1];
  return found === undefined ? null : Number(found);
};

function readRow(
  row: readonly Cell[],
  number: number,
  year: number,
  publisher: string,
  columns: readonly (LedgerColumn & { readonly key: IndicatorKey })[],
): Report {
  const figures: Partial<Record<IndicatorKey, Figure>> = {};
  const places: Partial<Record<IndicatorKey, Place>> = {};
  for (const { key, column, heading } of columns) {
    const { unit, section } = indicatorOf(key);
    figures[key] = parseFigure(row[column]?.text ?? '', unit, heading);
    places[key] = { section, table: 1, row: number, column: column + 1 };
  }
  const read = new Set<SectionId>(columns.map(({ key }) => indicatorOf(key).section));
  return {
    report: {
      publisher,
      title: null,
      year,
      edition: editionOfYear(year),
      scope: null,
      published: null,
      index_number: null,
      period_start: null,
      period_end: null,
    },
    figures,
    places,
    channels: [],
    unknown_rows: [],
    themes: [],
    read: [...read],
    // A ledger has the columns that somebody chose; what it leaves out may be in the report.
    partial: true,
  };
}

/**
 * The reports of a ledger, by its mapping; rows without a name and rows of sums are none. `year` is that of the ledger, for
 * rows that state none. A key that two columns claim is an error of all rows: nothing tells which is right.
 */
export function readLedger(
  rows: readonly (readonly Cell[])[],
  { firstRow, columns }: LedgerMapping,
  year: number | null,
): readonly LedgerRow[] {
  const ofFigures = columns.filter(isIndicator);
  const twice = ofFigures.find(({ key }, at) => ofFigures.findIndex((each) => each.key === key) !== at);
  const nameColumn = columns.find(({ key }) => key === 'publisher')?.column;
  const yearColumn = columns.find(({ key }) => key === 'year')?.column;
  return rows.slice(firstRow).flatMap((row, at): readonly LedgerRow[] => {
    const number = firstRow + at + 1;
    const publisher = (nameColumn === undefined ? '' : (row[nameColumn]?.text ?? '')).trim();
    if (publisher === '' || sums.test(toMatching(publisher))) return [];
    const refuse = (words: string): readonly LedgerRow[] => [
      { row: number, publisher, error: new ImportError('nothing_read', words, `row ${number}`) },
    ];
    if (twice)
      return refuse(`Two columns of the ledger claim to be ${twice.key}; leave one out in the mapping.`);
    const stated = (yearColumn === undefined ? null : yearIn(row[yearColumn]?.text ?? '')) ?? year;
    if (stated === null) return refuse('The row does not say which year it is about.');
    const report = readRow(row, number, stated, publisher, ofFigures);
    if (!Object.values(report.figures).some(hasValue)) return refuse('The row holds no number.');
    return [{ row: number, publisher, report }];
  });
}
