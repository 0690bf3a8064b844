import { noCell, type Cell, type Table } from '../document.ts';
import { unitIn } from './around-tables.ts';
import { cellsOfRow, printedRow, type GridCell } from './grid-row.ts';
import { toCore } from './labels.ts';
import { isColumnHeading } from './match-columns.ts';
import { isCellValue } from '../parse-number.ts';
import type { Reading } from './table-reading.ts';
import { isSharedOver } from './shared-cells.ts';
import {
  disclosureRowOf,
  resolveDisclosureRows,
  type DisclosureTableRow,
} from './resolve-disclosure-rows.ts';
import { toUpright } from './upright-disclosure.ts';
import { isTorn } from './torn-row.ts';

const corner = '信息内容';

/** The header cells of a row, if it is a header: it has the corner 信息内容, or a column heading and no number. */
function headersOf(row: readonly Cell[]): readonly GridCell[] | null {
  const cells = cellsOfRow(row).filter(({ cell }) => cell.text !== '');
  if (cells.some(({ cell }) => isCellValue(cell.text))) return null;
  const at = cells.findIndex(({ cell }) => isCorner(cell));
  if (at >= 0) return cells.slice(at + 1);
  const heads = cells.filter(({ cell }) => isColumnHeading(cell.text));
  return heads.length > 0 ? heads : null;
}

/** The unit that a row of nothing else states. */
function unitStated(row: readonly Cell[]): string | null {
  const texts = new Set(row.flatMap(({ text }) => (text === '' ? [] : [text])));
  return texts.size <= 2 ? ([...texts].map(unitIn).find((unit) => unit !== null) ?? null) : null;
}

const isCorner = ({ text }: Cell): boolean => toCore(text) === corner;

/**
 * Whether a number stands where no heading is, or under that of the labels: the row has a cell too many, and all behind it
 * stand beside their heading.
 */
const isPushed = (row: readonly Cell[], heading: readonly Cell[]): boolean =>
  cellsOfRow(row).some(({ cell, column }) => {
    const over = heading[column] ?? noCell;
    return isCellValue(cell.text) && (over.text === '' || isCorner(over));
  });

/** One cell for each header cell: the one under it, else (a span is missing) as many after the label as headers. */
function cellsFor(
  row: readonly Cell[],
  label: GridCell,
  headers: readonly GridCell[],
  heading: readonly Cell[],
): readonly GridCell[] | null {
  const under = headers.map(({ column }) => ({ cell: row[column] ?? noCell, column }));
  const apart = new Set(under.map(({ cell }) => cell)).size === headers.length;
  const right = under.every(
    ({ cell, column }) => cell !== noCell && cell !== label.cell && column > label.column,
  );
  if (apart && right && !isPushed(row, heading)) return under;
  const after = cellsOfRow(row).filter(({ column, cell }) => column > label.column && cell !== label.cell);
  if (after.length === headers.length) return after;
  const filled = after.filter(({ cell }) => cell.text !== '');
  return filled.length === headers.length ? filled : null;
}

/** Section two read from grids: a header row holds until the next; rows by their label. */
export function readDisclosureInGrids(
  tables: readonly Table[],
  unitOf: (table: Table) => string | null = () => null,
): Reading {
  const rows: DisclosureTableRow[] = [];
  let headers: readonly GridCell[] = [];
  let heading: readonly Cell[] = [];
  tables.forEach((printed, number) => {
    const { table, placeAt } = toUpright(printed, number);
    let whole = unitOf(printed);
    let unit: string | null = null;
    let begun = false;
    table.rows.forEach((row, at) => {
      const stated = unitStated(row);
      // Over the first block it is the unit of the table, else that of its block.
      if (stated !== null && !begun) whole = stated;
      begun ||= row.some((cell) => cell.text.includes('第二十条') || isCorner(cell));
      unit = stated ?? (row.some(({ text }) => text.includes('第二十条')) ? null : unit);
      const header = headersOf(row);
      if (header) {
        headers = header;
        heading = row;
        return;
      }
      const cells = cellsOfRow(row);
      const label =
        cells.findLast(({ cell }) => disclosureRowOf(cell.text) !== null) ?? unknownLabel(cells, headers);
      if (!label || headers.length === 0) {
        if (cells.some(({ cell }) => cell.text !== '' && !cell.text.includes('第二十条'))) headers = [];
        return;
      }
      // More numbers than headings: the header lost one, and it cannot be told which.
      const numbers = cells.filter(({ cell, column }) => column > label.column && isCellValue(cell.text));
      const differ = new Set(numbers.map(({ cell }) => cell.text)).size > 1;
      const values =
        isTorn(row) || (differ && numbers.length > headers.length)
          ? null
          : cellsFor(row, label, headers, heading);
      const asked = (values ?? []).map(({ column }) => column);
      rows.push({
        headers: headers.map(({ cell }) => cell.text),
        labels: [label.cell.text],
        unit: unit ?? whole,
        cells:
          values?.map(({ cell, column }) => ({
            text: cell.text,
            place: placeAt(at, column),
            ...(isSharedOver(table, at, column, asked) ? { shared: true } : {}),
          })) ?? null,
        printed: printedRow(row),
        place: placeAt(at, label.column),
      });
    });
  });
  return resolveDisclosureRows(rows);
}

/** A row between the form's whose label the form does not know: it must look like one, with a number in every cell. */
function unknownLabel(cells: readonly GridCell[], headers: readonly GridCell[]): GridCell | undefined {
  const [label, ...values] = cells;
  const full = values.length === headers.length && values.every(({ cell }) => isCellValue(cell.text));
  return label && full && !isCellValue(label.cell.text) && toCore(label.cell.text) !== '' ? label : undefined;
}
