import type { Applicant } from '../../schema/requests.ts';
import { noCell, type Cell, type Table } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { applicantOrderIn } from './applicant-order.ts';
import { applicantLabels, applicantOrder } from './form-labels.ts';
import { cellsOfRow, isEmptyRow, labelLength, printedRow, type GridCell } from './grid-row.ts';
import { findExact, toCore } from './labels.ts';
import { placeOfCell, type PlacedCell, type Reading, type TableRow } from './reading.ts';
import { isCellValue } from '../parse-number.ts';
import { exactRow, resolveRequestRows } from './resolve-request-rows.ts';

const width = applicantOrder.length;

/** The column of each applicant; null unless the header names every one of them over a cell of its own. */
type Columns = ReadonlyMap<Applicant, number>;

function columnsOf(rows: readonly (readonly Cell[])[]): Columns | null {
  const columns = new Map<Applicant, number>();
  const heads = new Map<Applicant, Cell>();
  for (const row of rows) {
    for (const { cell, column } of cellsOfRow(row)) {
      const key = findExact(toCore(cell.text), applicantLabels);
      if (!key || heads.get(key) === cell) continue;
      if (heads.has(key)) return null;
      heads.set(key, cell);
      columns.set(key, column);
    }
  }
  return columns.size === width && new Set(columns.values()).size === width ? columns : null;
}

/** The cells under the applicants' columns, if they are seven cells right of the label and none is a label itself. */
function cellsUnder(row: readonly Cell[], columns: Columns, order: readonly Applicant[]): GridCell[] | null {
  const cells = order.map((applicant) => {
    const column = columns.get(applicant) ?? -1;
    return { cell: row[column] ?? noCell, column };
  });
  const apart = new Set(cells.map(({ cell }) => cell)).size === width;
  return apart && cells.every(({ cell }) => cell !== noCell && exactRow(cell.text) === null) ? cells : null;
}

/**
 * The cells after the label, where there are exactly seven, or seven with empty ones around them; or the first seven,
 * where nothing stands behind them and no row of the table has empty places before its first number.
 */
function cellsAfter(cells: readonly GridCell[], follow: boolean): readonly GridCell[] | null {
  if (cells.length === width) return cells;
  const filled = cells.filter(({ cell }) => cell.text !== '');
  const from = cells.findIndex(({ cell }) => cell.text !== '');
  if (filled.length === width)
    return cells.slice(from, from + width).every((each) => filled.includes(each)) ? filled : null;
  const behind = cells.slice(width).some(({ cell }) => cell.text !== '');
  return follow && cells.length > width && !behind ? cells.slice(0, width) : null;
}

/** Whether cells stand right behind their label in every row that has a number in all seven. */
function followLabels(table: Table): boolean {
  const full = table.rows
    .map((row) => cellsOfRow(row))
    .filter((cells) => cells.filter(({ cell }) => isCellValue(cell.text)).length === width);
  const after = full.map((cells) => cells[labelLength(cells) - 1]);
  return full.length > 0 && after.every((label) => label !== undefined && label.cell.text !== '');
}

/** Where the label of a row ends: at the last cell that names a row, else before the first number. */
function labelEnd(cells: readonly GridCell[], limit: number): number {
  const before = cells.slice(0, limit);
  const named = before.findLastIndex(({ cell }) => exactRow(cell.text) !== null);
  if (named >= 0) return named + 1;
  return before.findLastIndex(({ cell }) => cell.text !== '') + 1;
}

/** Cells that stand in the order of a table's columns, in the order of the form's. */
const inFormOrder = (cells: readonly GridCell[], order: readonly Applicant[]): readonly GridCell[] =>
  applicantOrder.flatMap((applicant) => cells[order.indexOf(applicant)] ?? []);

function rowOf(
  table: Table,
  number: number,
  at: number,
  columns: Columns | null,
  order: readonly Applicant[],
  follow: boolean,
): TableRow | null {
  const row = table.rows[at] ?? [];
  const cells = cellsOfRow(row);
  const under = columns === null ? null : cellsUnder(row, columns, order);
  const firstColumn = columns === null ? 0 : Math.min(...columns.values());
  const limit = under === null ? labelLength(cells) : cells.findIndex(({ column }) => column >= firstColumn);
  const end = labelEnd(cells, limit);
  if (end === 0) return null;
  const values = under ?? cellsAfter(cells.slice(end), follow);
  const placed = ({ cell, column }: GridCell): PlacedCell => ({
    text: cell.text,
    place: placeOfCell('requests', number, at, column, cell),
  });
  const label = cells[end - 1];
  return {
    labels: cells.slice(0, end).flatMap(({ cell }) => (cell.text === '' ? [] : [cell.text])),
    cells: values === null ? null : inFormOrder(values, order).map(placed),
    printed: printedRow(cells.slice(end).map(({ cell }) => cell)),
    place: placeOfCell('requests', number, at, label?.column ?? 0, label?.cell ?? noCell),
  };
}

const heads = (row: readonly Cell[]): number =>
  cellsOfRow(row).filter(({ cell }) => findExact(toCore(cell.text), applicantLabels) !== null).length;

/** 总计 and 其他 head columns too, here and in section four: as a row's label they have numbers behind them, or nothing. */
function namesRow(row: readonly Cell[]): boolean {
  const cells = cellsOfRow(row);
  const at = cells.findLastIndex(({ cell }) => exactRow(cell.text) !== null);
  if (at < 0 || heads(row) >= 2) return false;
  const key = exactRow(cells[at]?.cell.text ?? '');
  const behind = cells.slice(at + 1).filter(({ cell }) => cell.text !== '');
  return (
    (key !== 'concluded' && key !== 'other.misc') ||
    behind.length === 0 ||
    behind.some(({ cell }) => isCellValue(cell.text))
  );
}

/** The order of the columns that a table's header states, by place or, where its spans are lost, by text. */
function orderOf(header: readonly (readonly Cell[])[], columns: Columns | null): readonly Applicant[] | null {
  if (columns) return [...columns].sort((a, b) => a[1] - b[1]).map(([applicant]) => applicant);
  const cells = new Set(header.flatMap((row) => cellsOfRow(row).map(({ cell }) => cell)));
  const text = toMatching([...cells].map((cell) => cell.text).join(''));
  return text.includes('自然人') ? applicantOrderIn(text) : null;
}

/** Section three read from grids: rows by label; cells by the header over them, else exactly seven after the label. */
export function readRequestsInGrids(tables: readonly Table[]): Reading {
  const rows: TableRow[] = [];
  let order: readonly Applicant[] = applicantOrder;
  tables.forEach((table, number) => {
    const named = table.rows.map(namesRow);
    const first = named.indexOf(true);
    if (first < 0) return;
    const header = table.rows.slice(0, first);
    const columns = columnsOf(header);
    order = orderOf(header, columns) ?? order;
    const follow = followLabels(table);
    for (let at = first; at <= named.lastIndexOf(true); at += 1) {
      if (heads(table.rows[at] ?? []) >= 2 || isEmptyRow(table, at)) continue;
      const row = rowOf(table, number, at, columns, order, follow);
      if (row && (named[at] === true || row.cells !== null)) rows.push(row);
    }
  });
  return resolveRequestRows(rows);
}
