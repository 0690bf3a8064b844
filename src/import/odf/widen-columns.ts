import type { Cell } from '../document.ts';

/** Some cells with their places; `inner` is the one row of cells that one holds, null where it holds anything else. */
export type HoldingCell = {
  readonly column: number;
  readonly width: number;
  readonly inner: readonly Cell[] | null;
};

/**
 * Where each column of a table begins once the rows of cells in its cells are its own: a column all of whose inner rows have
 * as many cells is that many columns.
 */
export function widenColumns(cells: readonly HoldingCell[]): (column: number) => number {
  const counts = new Map<number, Set<number>>();
  for (const { column, width, inner } of cells) {
    if (inner !== null && width === 1)
      counts.set(column, (counts.get(column) ?? new Set()).add(inner.length));
  }
  const wide = [...counts].flatMap(([column, lengths]) => {
    const [only = 1, ...others] = lengths;
    return others.length === 0 ? [{ column, more: only - 1 }] : [];
  });
  return (column) => wide.reduce((sum, each) => sum + (each.column < column ? each.more : 0), column);
}
