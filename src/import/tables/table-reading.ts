import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Figure, Place, UnknownRow } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import type { Edition } from '../../schema/axis.ts';
import type { Cell } from '../document.ts';
import type { Token } from './text-tokens.ts';

/** A figure with its key and place. */
export type Found = {
  readonly key: IndicatorKey;
  readonly figure: Figure;
  readonly place: Place;
  /** The row was found, but which of its cells is this one cannot be told. */
  readonly unplaced?: true;
  /** The table names other columns and not this one: no other way of reading may find it there. */
  readonly settled?: true;
};

/** What one way of reading makes of one section's table. `tables` counts how often its first row was met. */
export type Reading = {
  readonly found: readonly Found[];
  readonly unknown: readonly UnknownRow[];
  readonly editions: readonly Edition[];
};

/** A cell with the place it stands at. `shared`: its number stands over several cells, and is that of none of them. */
export type PlacedCell = { readonly text: string; readonly place: Place; readonly shared?: true };

/**
 * One row of a table: its labels (outermost first), its cells where they can be told apart (null: one that the table does
 * not have), its text as printed.
 */
export type TableRow = {
  readonly labels: readonly string[];
  readonly cells: readonly (PlacedCell | null)[] | null;
  readonly printed: string;
  readonly place: Place;
};

export const unreadable = (printed: string): Figure => ({ problem: 'unreadable', printed });

export function placeOfToken(section: SectionId, token: Token | undefined): Place {
  return {
    section,
    ...(token?.line === undefined ? {} : { line: token.line }),
    ...(token?.page === undefined ? {} : { page: token.page }),
  };
}

/** Place of a cell in a grid; `table`, `row` and `column` start at 0 here and at 1 in the place. */
export function placeOfCell(
  section: SectionId,
  table: number,
  row: number,
  column: number,
  cell: Cell,
): Place {
  return {
    section,
    table: table + 1,
    row: row + 1,
    column: column + 1,
    ...(cell.line === undefined ? {} : { line: cell.line }),
    ...(cell.page === undefined ? {} : { page: cell.page }),
  };
}
