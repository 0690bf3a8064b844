import type { Applicant } from '../../schema/requests.ts';
import { noCell, type Cell, type Table } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { isCellValue } from '../parse-number.ts';
import { applicantOf, columnsIn, type Columns } from './applicant-columns.ts';
import { applicantOrderIn } from './applicant-order.ts';
import { isForeignHeading } from './foreign-column.ts';
import { applicantOrder, isGroupCore, requestRowLabels } from './form-labels.ts';
import { cellsOfRow, isEmptyRow, labelLength, printedRow, type GridCell } from './grid-row.ts';
import { findExact, toCore } from './labels.ts';
import { placeOfCell, type PlacedCell, type Reading, type TableRow } from './table-reading.ts';
import { exactRow, resolveRequestRows } from './resolve-request-rows.ts';
import { isSharedOver } from './shared-cells.ts';
import { mostNamed, turn, turnPlace } from './turned-table.ts';
import { isTorn } from './torn-row.ts';

const width = applicantOrder.length;

/** The cells under the applicants' columns, by applicant, if they stand right of the label and none is a label itself. */
function cellsUnder(row: readonly Cell[], columns: Columns): ReadonlyMap<Applicant, GridCell> | null {
  const cells = new Map([...columns].map(([key, column]) => [key, { cell: row[column] ?? noCell, column }]));
  return [...cells.values()].every(({ cell }) => cell !== noCell && !namesOneRow(cell.text)) ? cells : null;
}

const namesOneRow = (text: string): boolean => exactRow(text) !== null && !isCellValue(text);

/**
 * The cells after the label, where there are exactly seven, or seven with empty ones around them; or the first seven,
 * where nothing stands behind them and no row of the table has empty places before its first number.
 */
function cellsAfter(
  cells: readonly GridCell[],
  { follow, apart }: Pick<Layout, 'follow' | 'apart'>,
): readonly GridCell[] | null {
  // Where other rows have an empty cell before their numbers, one that has it too and seven cells in all lost one.
  if (cells.length === width) return apart && cells[0]?.cell.text === '' ? null : cells;
  const filled = cells.filter(({ cell }) => cell.text !== '');
  const from = cells.findIndex(({ cell }) => cell.text !== '');
  if (filled.length === width)
    return cells.slice(from, from + width).every((each) => filled.includes(each)) ? filled : null;
  const behind = cells.slice(width).some(({ cell }) => cell.text !== '');
  return follow && cells.length > width && !behind ? cells.slice(0, width) : null;
}

/**
 * Where cells stand in the rows that have a number in all seven: `follow`, right behind the label in every one; `apart`,
 * with an empty cell between in some.
 */
function standsOf(table: Table): Pick<Layout, 'follow' | 'apart'> {
  const full = table.rows
    .map((row) => cellsOfRow(row))
    .filter((cells) => cells.filter(({ cell }) => isCellValue(cell.text)).length === width);
  const apart = full.some((cells) => (cells[labelLength(cells) - 1]?.cell.text ?? '') === '');
  return { follow: full.length > 0 && !apart, apart };
}

/** What counts, and what stands where a number should but gives none: no label. */
const noLabel =
  /^(?:[(（]?[件份个宗]{1,2}[)）]?|(?:若干|许多|很多|少量|不详|不明|未知|未统计|无法统计|N\/?A)[件份个宗]?)$/iu;

/** Where the label of a row ends: at its last text before the numbers; a heading is none. */
function labelEnd(cells: readonly GridCell[], limit: number): number {
  const before = cells.slice(0, limit);
  const nearest = before.findLastIndex(
    ({ cell }) => exactRow(cell.text) !== null && !isGroupCore(toCore(cell.text)),
  );
  if (nearest >= 0) return nearest + 1;
  return before.findLastIndex(({ cell }) => cell.text !== '' && !noLabel.test(cell.text)) + 1;
}

/** Cells that stand in the order of a table's columns, in the order of the form's. */
const inFormOrder = (cells: readonly GridCell[], order: readonly Applicant[]): readonly GridCell[] =>
  applicantOrder.flatMap((applicant) => cells[order.indexOf(applicant)] ?? []);

/** How a table is read: where its columns are, or in which order (null: it cannot be told). */
type Layout = {
  readonly table: Table;
  readonly number: number;
  readonly turned: boolean;
  readonly header: readonly (readonly Cell[])[];
  readonly columns: Columns | null;
  readonly order: readonly Applicant[] | null;
  readonly follow: boolean;
  readonly apart: boolean;
};

/** Whether a number stands under the heading of the labels: the row has a cell too many, and none is sure to be in its place. */
function isPushed(cells: readonly GridCell[], header: Layout['header']): boolean {
  const lowest = header.at(-1) ?? [];
  const label = cells[labelEnd(cells, labelLength(cells)) - 1];
  if (!label) return false;
  const over = lowest[label.column];
  return cells.some(
    ({ cell, column }) =>
      column > label.column && over !== undefined && lowest[column] === over && isCellValue(cell.text),
  );
}

/**
 * One row. A row that ends before the header's columns do has lost spans, and all its numbers, or a cell: where one of its
 * cells is no number, it cannot be told which.
 */
function rowOf(layout: Layout, at: number): TableRow | null {
  const { table, number, columns, order, header } = layout;
  const row = table.rows[at] ?? [];
  const cells = cellsOfRow(row);
  const torn = isTorn(row);
  const under = columns === null || torn || isPushed(cells, header) ? null : cellsUnder(row, columns);
  const firstColumn = columns === null ? 0 : Math.min(...columns.values());
  const limit = under === null ? labelLength(cells) : cells.findIndex(({ column }) => column >= firstColumn);
  const end = labelEnd(cells, limit);
  if (end === 0) return null;
  const behind = cells.slice(end);
  const short =
    columns !== null && [...columns.values()].some((column) => (row[column] ?? noCell) === noCell);
  const after =
    under !== null || order === null || torn || (short && !behind.every(({ cell }) => isCellValue(cell.text)))
      ? null
      : cellsAfter(behind, layout);
  const values: readonly (GridCell | undefined)[] | null = under
    ? applicantOrder.map((applicant) => under.get(applicant))
    : after && order && inFormOrder(after, order);
  const asked = (values ?? []).flatMap((cell) => cell?.column ?? []);
  const place = (column: number, cell: Cell) => {
    const found = placeOfCell('requests', number, at, column, cell);
    return layout.turned ? turnPlace(found) : found;
  };
  const placed = (cell: GridCell | undefined): PlacedCell | null =>
    cell === undefined
      ? null
      : {
          text: cell.cell.text,
          place: place(cell.column, cell.cell),
          ...(isSharedOver(table, at, cell.column, asked) ? { shared: true } : {}),
        };
  const label = cells[end - 1];
  return {
    labels: cells.slice(0, end).flatMap(({ cell }) => (cell.text === '' ? [] : [cell.text])),
    cells: values === null ? null : values.map(placed),
    printed: printedRow(cells.slice(end).map(({ cell }) => cell)),
    place: place(label?.column ?? 0, label?.cell ?? noCell),
  };
}

const heads = (row: readonly Cell[]): number =>
  cellsOfRow(row).filter(({ cell }) => applicantOf(cell.text) !== null).length;

/** 总计 and 其他 head columns too, here and in section four: as a row's label they have numbers behind them, or nothing. */
function namesRow(row: readonly Cell[]): boolean {
  const cells = cellsOfRow(row);
  const at = cells.findLastIndex(({ cell }) => exactRow(cell.text) !== null);
  if (at < 0 || (heads(row) >= 2 && !cells.some(({ cell }) => isCellValue(cell.text)))) return false;
  const key = exactRow(cells[at]?.cell.text ?? '');
  const behind = cells.slice(at + 1).filter(({ cell }) => cell.text !== '');
  return (
    (key !== 'concluded' && key !== 'other.misc') ||
    behind.length === 0 ||
    behind.some(({ cell }) => isCellValue(cell.text))
  );
}

/** A row that names fewer years is one of figures. */
const fewestYears = 4;

/** Whether a row under the applicants says of which year each column is. */
const namesYears = (row: readonly Cell[]): boolean =>
  cellsOfRow(row).filter(({ cell: { text } }) => text.startsWith('本年') || isForeignHeading(text)).length >=
  fewestYears;

/** The order of the columns that a table's header states in its text, where its spans are lost; undefined for none. */
function orderIn(header: readonly (readonly Cell[])[]): readonly Applicant[] | null | undefined {
  const cells = new Set(header.flatMap((row) => cellsOfRow(row).map(({ cell }) => cell)));
  const text = toMatching([...cells].map((cell) => cell.text).join(''));
  return text.includes('自然人') ? applicantOrderIn(text) : undefined;
}

/** Whether a row that the form does not name may be one of the table: a label with a number in most of its cells. */
const looksLikeRow = ({ cells }: TableRow): boolean =>
  cells !== null && cells.filter((cell) => cell !== null && isCellValue(cell.text)).length >= width - 2;

/** Section three read from grids: rows by label; cells by the header over them, else exactly seven after the label. */
export function readRequestsInGrids(tables: readonly Table[]): Reading {
  const rows: TableRow[] = [];
  let order: readonly Applicant[] | null = applicantOrder;
  tables.forEach((printed, number) => {
    const turned = mostNamed(printed, rowName) >= 4 && mostNamed(turn(printed), applicantOf) >= 4;
    const table = turned ? turn(printed) : printed;
    const named = table.rows.map(namesRow);
    const first = named.indexOf(true);
    if (first < 0) return;
    const headed = table.rows.slice(0, first).findLastIndex((row) => heads(row) >= 2) + 1;
    const start = headed + (headed > 0 && headed < first && namesYears(table.rows[headed] ?? []) ? 1 : 0);
    const header = table.rows.slice(0, start === 0 ? first : start);
    const columns = columnsIn(header);
    if (columns === null) {
      const stated = orderIn(header);
      order = stated === undefined ? order : stated;
    } else if (columns.size === width) order = [...columns].sort((a, b) => a[1] - b[1]).map(([key]) => key);
    const layout = { table, number, turned, header, columns, order, ...standsOf(table) };
    for (let at = start; at < table.rows.length; at += 1) {
      const isHead = heads(table.rows[at] ?? []) >= 2 && named[at] !== true;
      if (isHead || isEmptyRow(table, at)) continue;
      const row = rowOf(layout, at);
      if (row && (named[at] === true || looksLikeRow(row))) rows.push(row);
    }
  });
  return resolveRequestRows(rows);
}

const rowName = (text: string): string | null => {
  const key = findExact(toCore(text), requestRowLabels);
  return key === 'concluded' || key === 'other' || key === 'other.misc' ? null : key;
};
