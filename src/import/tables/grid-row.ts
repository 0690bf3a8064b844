import { noCell, type Cell, type Table } from '../document.ts';
import { isCellValue } from '../parse-number.ts';

/** A cell of a grid with the column where it begins. */
export type GridCell = { readonly cell: Cell; readonly column: number };

/** The cells of a row, each once, without the positions that no cell covers. */
export function cellsOfRow(row: readonly Cell[]): readonly GridCell[] {
  return row.flatMap((cell, column) =>
    cell === noCell || (column > 0 && cell === row[column - 1]) ? [] : [{ cell, column }],
  );
}

/** Whether no text begins in a row: it holds at most what a rowspan brings down from above. */
export function isEmptyRow(table: Table, row: number): boolean {
  const above = table.rows[row - 1];
  const begunHere = cellsOfRow(table.rows[row] ?? []).filter(({ cell, column }) => above?.[column] !== cell);
  return begunHere.every(({ cell }) => cell.text === '');
}

export const printedRow = (row: readonly Cell[]): string =>
  cellsOfRow(row)
    .map(({ cell }) => cell.text)
    .join(' | ');

/** How many cells a row has before its first number or slash. */
export function labelLength(cells: readonly GridCell[]): number {
  const at = cells.findIndex(({ cell }) => isCellValue(cell.text));
  return at < 0 ? cells.length : at;
}
