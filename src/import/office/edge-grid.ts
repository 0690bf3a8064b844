import { noCell, type Cell } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { checkCount } from '../limits.ts';
import { onlyRow, toCell, type CellContent } from './cell-content.ts';

/**
 * A row as its document defines it: the edges of its cells (twips), and how each is merged. `across`: it is one of a set
 * of cells merged across, of which only the first has text.
 */
export type RowShape = {
  readonly edges: readonly number[];
  readonly cells: readonly { readonly across: boolean; readonly down: 'none' | 'continue' | 'restart' }[];
};

export type ShapedRow = { readonly shape: RowShape; readonly contents: readonly CellContent[] };

/** Edges of columns closer than this many twips (1/1440 inch) are one. */
const near = 60;
const widest = 200;

/** The rows as a grid over the edges of all of them; a merged cell is the same object in each of its positions. */
export function toEdgeGrid(rows: readonly ShapedRow[]): readonly (readonly Cell[])[] {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ shape }) => shape.edges).sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? edge) > near) edges.push(edge);
  }
  if (edges.length > widest)
    throw new ImportError('too_large', 'A table has more columns than a report can have.');
  checkCount('cells', rows.length * edges.length);
  const grid: Cell[][] = [];
  for (const { shape, contents } of rows) {
    const above = grid.at(-1);
    const row: Cell[] = edges.slice(1).map(() => noCell);
    contents.forEach((content, at) => {
      const merge = shape.cells[at];
      const [left = 0, right = 0] = [shape.edges[at], shape.edges[at + 1]];
      const columns = [...row.keys()].filter((column) => {
        const middle = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2;
        return middle > left && middle < right;
      });
      const [first = 0] = columns;
      const fromContent = toCell(content);
      const before =
        merge?.across === true && shape.cells[at - 1]?.across === true && fromContent.text === '';
      const upper = merge?.down === 'continue' ? above?.[first] : before ? row[first - 1] : undefined;
      const inner = upper ? null : onlyRow(content);
      columns.forEach((column, place) => {
        const cell = inner?.length === columns.length ? inner[place] : undefined;
        row[column] = upper ?? cell ?? fromContent;
      });
    });
    grid.push(row);
  }
  return grid;
}
