import type { Cell } from '../document.ts';
import { isCellValue } from '../parse-number.ts';
import { cellsOfRow } from '../tables/grid-row.ts';
import { toMatching } from '../normalize.ts';
import { keyOfHeading, type ColumnKey } from './heading-names.ts';
import { headingOver } from './headings-over.ts';

/** A column of a ledger: what stands over it, and what it holds (null: nothing that is read). */
export type LedgerColumn = {
  readonly column: number;
  readonly heading: string;
  readonly key: ColumnKey | null;
  /** Whether the heading says so word for word. */
  readonly sure: boolean;
};

/**
 * What the columns of a ledger hold; its first row with a report counts from 0. `year` is that of the columns that are read,
 * where headings say it: columns of an earlier year, and comparisons, are left out.
 */
export type LedgerMapping = {
  readonly firstRow: number;
  readonly columns: readonly LedgerColumn[];
  readonly year: number | null;
};

type Rows = readonly (readonly Cell[])[];

/** Fewer columns with figures are no ledger: other tables with organs have a number or two. */
const fewest = 4;
/** Of a table with fewer rows one must be told to be of organs: that of section four has such headings, too. */
const fewestUnnamed = 3;
const organ =
  /(?:政府|办公室|办公厅|局|委员会|委|厅|街道|办事处|镇|乡|区|县|市|省|中心|院|处|所|旗|州|盟|集团|公司)$/u;

/** Whether a text (matching form) ends as the name of an organ does. */
export const isOrganName = (text: string): boolean => organ.test(text);

/** The first row of reports: one with numbers under headings that have none. */
export function firstDataRow(rows: Rows): number {
  return rows.findIndex((row) => {
    const filled = cellsOfRow(row).filter(({ cell }) => cell.text !== '');
    const values = filled.filter(({ cell }) => isCellValue(cell.text)).length;
    return values >= fewest && values * 2 >= filled.length;
  });
}

/** The column most of whose filled cells are names of organs: a name may stand in the first of its rows alone. */
function organColumn(rows: Rows, columns: readonly LedgerColumn[]): number | null {
  const counted = columns
    .filter(({ key }) => key === null)
    .map(({ column }) => {
      const texts = rows.map((row) => toMatching(row[column]?.text ?? '')).filter((text) => text !== '');
      return { column, filled: texts.length, organs: texts.filter(isOrganName).length };
    })
    .filter(({ filled, organs }) => organs * 2 > filled && organs * 4 >= rows.length)
    .sort((a, b) => b.organs - a.organs);
  return counted[0]?.column ?? null;
}

const year = /^20\d\d(?:年度?)?$/u;

/** The column all of whose cells are years, or go on with the one above. */
const yearColumn = (rows: Rows, columns: readonly LedgerColumn[]): number | null =>
  columns.find(({ key, column }) => {
    const texts = rows.map((row) => toMatching(row[column]?.text ?? '')).filter((text) => text !== '');
    return key === null && texts.length > 1 && texts.every((text) => year.test(text));
  })?.column ?? null;

/** Of some columns that with the most different texts, the first of those alike. */
function mostVaried(rows: Rows, columns: readonly number[]): number | undefined {
  const texts = (column: number) => new Set(rows.map((row) => row[column]?.text ?? '')).size;
  return columns.toSorted((a, b) => texts(b) - texts(a))[0];
}

/**
 * What the columns of a table hold, where it is a ledger: one row an organ, columns in any order, named by the form's labels
 * or the schema's keys. Two columns of one name are unsure. Null for any other table.
 */
export function proposeLedgerMapping(rows: Rows): LedgerMapping | null {
  const firstRow = firstDataRow(rows);
  if (firstRow < 1) return null;
  const [head, data] = [rows.slice(0, firstRow), rows.slice(firstRow)];
  const headings = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => headingOver(head, column));
  const stated = headings.reduce((last, each) => Math.max(last, each.year ?? 0), 0) || null;
  const named = headings.map(({ pieces, year: own, isForeign, isGuessed }, column): LedgerColumn => {
    const isOther = isForeign || (own !== null && own !== stated);
    const found = isOther ? null : keyOfHeading(pieces);
    const heading = [...(own === null ? [] : [String(own)]), ...pieces].join(' › ');
    return { column, heading, key: found?.key ?? null, sure: found !== null && found.sure && !isGuessed };
  });
  const figures = new Set(
    named.flatMap(({ key }) => (key === null || key === 'publisher' || key === 'year' ? [] : [key])),
  );
  if (figures.size < fewest) return null;
  const guessed = named.some(({ key }) => key === 'publisher') ? null : organColumn(data, named);
  if (guessed === null && data.length < fewestUnnamed && !named.some(({ key }) => key === 'publisher'))
    return null;
  const organs = named.filter(({ key }) => key === 'publisher').map(({ column }) => column);
  const years = named.some(({ key }) => key === 'year') ? null : yearColumn(data, named);
  const publisher = mostVaried(data, organs);
  const columns = named.map((each): LedgerColumn => {
    // A column of regions beside that of their organs names no publisher.
    if (each.key === 'publisher' && each.column !== publisher) return { ...each, key: null, sure: false };
    if (each.column === guessed) return { ...each, key: 'publisher', sure: false };
    if (each.column === years) return { ...each, key: 'year', sure: false };
    const twice = each.key !== null && named.filter(({ key }) => key === each.key).length > 1;
    return twice ? { ...each, sure: false } : each;
  });
  return { firstRow, columns, year: stated };
}
