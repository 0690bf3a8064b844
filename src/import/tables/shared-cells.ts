import type { Table } from '../document.ts';
import { isCellValue } from '../parse-number.ts';

/**
 * Whether the number at a place of a grid belongs to the row above or below as well, or to a column beside that also asks
 * for one: then it is the number of none of them alone.
 */
export function isSharedOver(table: Table, row: number, column: number, columns: readonly number[]): boolean {
  const cell = table.rows[row]?.[column];
  if (!cell || !isCellValue(cell.text)) return false;
  const rows = [table.rows[row - 1], table.rows[row + 1]];
  return (
    rows.some((other) => other?.[column] === cell) ||
    columns.some((other) => other !== column && table.rows[row]?.[other] === cell)
  );
}
