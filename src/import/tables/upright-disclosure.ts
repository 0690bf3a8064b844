import type { Place } from '../../schema/report.ts';
import { noCell, type Cell, type Table } from '../document.ts';
import { isCellValue } from '../parse-number.ts';
import { cellsOfRow } from './grid-row.ts';
import { toCore } from './labels.ts';
import { isColumnHeading } from './match-columns.ts';
import { placeOfCell } from './table-reading.ts';
import { disclosureRowOf } from './resolve-disclosure-rows.ts';

type Placed = { readonly cell: Cell; readonly row: number; readonly column: number };

/** A table with rows under headings, and where each of its places stands in the table as printed. */
export type Upright = { readonly table: Table; readonly placeAt: (row: number, column: number) => Place };

/** The column of the first cell of a row whose others name rows of section two: 信息内容, 规章, 行政规范性文件. */
function namesRows(row: readonly Cell[]): number | null {
  const [first, ...rest] = cellsOfRow(row).filter(({ cell }) => cell.text !== '');
  if (!first || rest.length === 0 || disclosureRowOf(first.cell.text) !== null) return null;
  const named = rest.filter(({ cell }) => disclosureRowOf(cell.text) !== null && !isCellValue(cell.text));
  return named.length === rest.length && toCore(first.cell.text) !== '' ? first.column : null;
}

/** The rows below that begin with a heading of the form's columns, as many as follow each other. */
function headedBelow(rows: readonly (readonly Cell[])[], at: number, column: number): number {
  let end = at + 1;
  while (end < rows.length && isColumnHeading(rows[end]?.[column]?.text ?? '')) end += 1;
  return end - at - 1;
}

/** A table whose blocks have their rows as columns, with each such block turned; any other as it is. */
export function toUpright(printed: Table, number: number): Upright {
  const rows: Placed[][] = [];
  for (let at = 0; at < printed.rows.length; at += 1) {
    const from = namesRows(printed.rows[at] ?? []);
    const below = from === null ? 0 : headedBelow(printed.rows, at, from);
    const block = printed.rows
      .slice(at, at + 1 + below)
      .map((row, each) => row.map((cell, column): Placed => ({ cell, row: at + each, column })));
    if (from === null || below === 0) {
      rows.push(...block);
      continue;
    }
    const width = Math.max(...block.map((row) => row.length));
    for (let column = from; column < width; column += 1) rows.push(block.flatMap((row) => row[column] ?? []));
    at += below;
  }
  const turned = rows.some((row, at) => row.some((each) => each.row !== at));
  const table = turned ? { ...printed, rows: rows.map((row) => row.map(({ cell }) => cell)) } : printed;
  return {
    table,
    placeAt: (row, column) => {
      const placed = rows[row]?.[column];
      const cell = table.rows[row]?.[column] ?? noCell;
      return placeOfCell('disclosure', number, placed?.row ?? row, placed?.column ?? column, cell);
    },
  };
}
