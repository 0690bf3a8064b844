import { editionOfYear } from '../../schema/editions.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Place, type Report } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import { noCell, type Cell } from '../document.ts';
import { ImportError, type ImportErrorKind } from '../import-error.ts';
import { toMatching } from '../normalize.ts';
import { parseFigure } from '../parse-number.ts';
import { turnPlace } from '../tables/turned-table.ts';
import type { LedgerColumn, LedgerMapping } from './propose-mapping.ts';

/** A row of a ledger (from 1) as a report, or why it is none. */
export type LedgerRow =
  | { readonly row: number; readonly publisher: string; readonly report: Report }
  | { readonly row: number; readonly publisher: string; readonly error: ImportError };

/** Rows that are no organ's: sums and means, the numbers of columns, groups of organs, remarks. */
const noOrgan =
  /^\(?(?:合计|总计|小计|共计|平均|汇总|累计|栏次|序号|备注|其中|以上|total|sum|average)|(?:合计|总计|小计|共计|平均[值数]?|汇总数?|累计数?)\)?:?$|^(?:全[国省市县区州盟旗]|各?区县市?|各?市县区?|[省市县区]直[部单机]?[门位关]?|各?部门|各?乡镇街?道?|各?街道)$/iu;
const isIndicator = (column: LedgerColumn): column is LedgerColumn & { readonly key: IndicatorKey } =>
  column.key !== null && column.key !== 'publisher' && column.key !== 'year';

const yearIn = (text: string): number | null => {
  const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(toMatching(text))?.[1];
  return found === undefined ? null : Number(found);
};

/** A name as one line: what its cell breaks, it does not. */
const nameIn = (text: string): string =>
  text.trim().replace(/(?<=\p{Script=Han})\s+(?=[\p{Script=Han}（(])|(?<=[)）])\s+(?=\p{Script=Han})/gu, '');

function readRow(
  row: readonly Cell[],
  number: number,
  year: number,
  publisher: string,
  columns: readonly (LedgerColumn & { readonly key: IndicatorKey })[],
  isTurned: boolean,
): Report {
  const figures: Partial<Record<IndicatorKey, Figure>> = {};
  const places: Partial<Record<IndicatorKey, Place>> = {};
  for (const { key, column, heading } of columns) {
    const { unit, section } = indicatorOf(key);
    figures[key] = parseFigure(row[column]?.text ?? '', unit, heading);
    const place = { section, table: 1, row: number, column: column + 1 };
    places[key] = isTurned ? turnPlace(place) : place;
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

/** A line over a group of rows: no other cell than its own is there. */
const isGroup = (row: readonly Cell[]): boolean => row.slice(1).every((cell) => cell === noCell);

/**
 * The reports of a ledger, by its mapping; rows without a name and rows of sums are none. `year` is that of the ledger, for
 * rows that state none. A key that two columns claim is an error of all rows: nothing tells which is right. Of a turned
 * ledger (`isTurned`) the rows are columns where it is told where they stand.
 */
export function readLedger(
  rows: readonly (readonly Cell[])[],
  { firstRow, columns }: LedgerMapping,
  year: number | null,
  isTurned = false,
): readonly LedgerRow[] {
  const ofFigures = columns.filter(isIndicator);
  const twice = ofFigures.find(({ key }, at) => ofFigures.findIndex((each) => each.key === key) !== at);
  const nameColumn = columns.find(({ key }) => key === 'publisher')?.column;
  const yearColumn = columns.find(({ key }) => key === 'year')?.column;
  const yearOf = (row: readonly Cell[]) =>
    yearColumn === undefined ? null : yearIn(row[yearColumn]?.text ?? '');
  const data = rows.slice(firstRow);
  // Where rows are of several years, one that states none is of the year above it; else of the ledger's.
  const ofSeveral = new Set(data.map(yearOf).filter((each) => each !== null)).size > 1;
  let [above, yearAbove] = ['', year];
  return data.flatMap((row, at): readonly LedgerRow[] => {
    const number = firstRow + at + 1;
    const own = yearOf(row);
    const name = nameColumn === undefined ? '' : nameIn(row[nameColumn]?.text ?? '');
    // A name or a year over several rows stands in the first of them, where a file knows no merged cells.
    const publisher = name === '' && own !== null && own !== yearAbove ? above : name;
    if (publisher === '' || noOrgan.test(toMatching(publisher)) || isGroup(row)) return [];
    const stated = own ?? yearAbove;
    above = publisher;
    if (ofSeveral) yearAbove = stated;
    const refuse = (kind: ImportErrorKind, words: string): readonly LedgerRow[] => [
      {
        row: number,
        publisher,
        error: new ImportError(kind, words, `${isTurned ? 'column' : 'row'} ${number}`),
      },
    ];
    if (twice)
      return refuse(
        'columns_twice',
        `Two columns of the ledger claim to be ${twice.key}; leave one out in the mapping.`,
      );
    if (stated === null) return refuse('no_year', 'The row does not say which year it is about.');
    const report = readRow(row, number, stated, publisher, ofFigures, isTurned);
    if (!Object.values(report.figures).some(hasValue)) return refuse('no_number', 'The row holds no number.');
    return [{ row: number, publisher, report }];
  });
}
