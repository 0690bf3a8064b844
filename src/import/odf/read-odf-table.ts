import { checkCount } from '../limits.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { elementsOf } from '../xml/xml-queries.ts';

/** A cell of a table with its place; `element` holds its content. */
export type OdfCell = {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
};

export type OdfTable = {
  readonly cells: readonly OdfCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
};

const groups = new Set([
  'table-header-rows',
  'table-rows',
  'table-row-group',
  'table-header-columns',
  'table-columns',
  'table-column-group',
]);
/** A cell with text that is repeated more often is a background, not a report. */
const mostRepeated = 1_000;

const number = (element: XmlElement, name: string): number => {
  const value = Number.parseInt(element.attributes[name] ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? value : 1;
};

const isHidden = ({ attributes: { visibility } }: XmlElement): boolean =>
  visibility === 'collapse' || visibility === 'filter';

function* partsOf(table: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(table)) {
    if (groups.has(child.name)) yield* partsOf(child);
    else yield child;
  }
}

/**
 * The cells of a table (table:table) with content, each at its place; what is covered by another cell is not there. Throws
 * `ImportError` (`too_large`) for more cells than the limit, repeated ones among them.
 */
export function readOdfTable(table: XmlElement): OdfTable {
  const cells: OdfCell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  for (const part of partsOf(table)) {
    if (part.name === 'table-column') {
      const count = number(part, 'number-columns-repeated');
      if (isHidden(part)) hiddenColumns.push([column, column + count]);
      column += count;
    }
    if (part.name !== 'table-row') continue;
    const repeated = number(part, 'number-rows-repeated');
    const rowParts = rowCells(part);
    const isBlank = rowParts.every(({ element }) => element.children.length === 0);
    for (let at = 0; at < (isBlank ? Math.min(repeated, 1) : Math.min(repeated, mostRepeated)); at += 1) {
      if (isHidden(part)) hiddenRows.add(row + at);
      for (const cell of rowParts) cells.push({ ...cell, row: row + at });
      checkCount('cells', cells.length);
    }
    row += repeated;
  }
  return { cells, hiddenRows, hiddenColumns };
}

function rowCells(row: XmlElement): readonly OdfCell[] {
  const cells: OdfCell[] = [];
  let column = 0;
  for (const element of elementsOf(row)) {
    if (element.name !== 'table-cell' && element.name !== 'covered-table-cell') continue;
    const repeated = number(element, 'number-columns-repeated');
    if (element.name === 'table-cell') {
      const filled = element.children.length > 0;
      for (let at = 0; at < Math.min(repeated, filled ? mostRepeated : 64); at += 1) {
        cells.push({
          element,
          row: 0,
          column: column + at,
          height: number(element, 'number-rows-spanned'),
          width: number(element, 'number-columns-spanned'),
        });
      }
    }
    column += repeated;
  }
  return cells;
}
