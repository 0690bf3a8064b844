import type { Applicant } from '../../schema/requests.ts';
import { noCell, type Cell, type Table } from '../document.ts';
import { applicantLabels, applicantOrder } from './form-labels.ts';
import { cellsOfRow, labelLength, printedRow, type GridCell } from './grid-row.ts';
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
    cells: values?.map(placed) ?? null,
    printed: printedRow(cells.slice(end).map(({ cell }) => cell)),
    place: placeOfCell('requests', number, at, label?.column ?? 0, label?.cell ?? noCell),
  };
}

/** Section three read from grids: rows by label; cells by the header over them, else exactly seven after the label. */
export function readRequestsInGrids(tables: readonly Table[]): Reading {
  const rows: TableRow[] = [];
  let order: readonly Applicant[] = applicantOrder;
  tables.forEach((table, number) => {
    const names = table.rows.map((row) => cellsOfRow(row).some(({ cell }) => exactRow(cell.text) !== null));
    // 总计 and 其他 name a row as well as a column: a header has more of them, and stands before the first row.
    const isRow = (at: number) => names[at] === true && !isHeader(table.rows[at] ?? []);
    const first = names.findIndex((_, at) => isRow(at));
    if (first < 0) return;
    const last = names.findLastIndex((_, at) => isRow(at));
    const columns = columnsOf(table.rows.slice(0, first));
    if (columns) order = [...columns].sort((a, b) => a[1] - b[1]).map(([applicant]) => applicant);
    const follow = followLabels(table);
    for (let at = first; at <= last; at += 1) {
      if (isHeader(table.rows[at] ?? [])) continue;
      const row = rowOf(table, number, at, columns, order, follow);
      if (row && (isRow(at) || row.cells !== null)) rows.push(row);
    }
  });
  return resolveRequestRows(rows, order);
}

function isHeader(row: readonly Cell[]): boolean {
  const cells = cellsOfRow(row);
  const heads = cells.filter(({ cell }) => findExact(toCore(cell.text), applicantLabels) !== null);
  return heads.length >= 2;
}
