import { noCell, type Cell } from './document.ts';

/** A cell as a document gives it, before its spans are laid out. */
export type SpanningCell = { readonly cell: Cell; readonly rowspan: number; readonly colspan: number };

const widest = 200;

/**
 * The rectangular grid of rows of spanning cells, by the rule of HTML: a cell takes the next free position of its row
 * and fills its spans; what no cell covers holds `noCell`. Spans reaching below the last row are cut.
 */
export function layOut(rows: readonly (readonly SpanningCell[])[]): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let c = 0;
    for (const { cell, rowspan, colspan } of cells) {
      while (grid[r]?.[c] !== undefined) c += 1;
      const right = Math.min(c + Math.max(1, colspan), widest);
      // rowspan 0 means "to the end", as in HTML.
      const below = rowspan === 0 ? rows.length : Math.min(r + Math.max(1, rowspan), rows.length);
      for (let y = r; y < below; y += 1) {
        for (let x = c; x < right; x += 1) {
          const row = grid[y];
          if (row && row[x] === undefined) row[x] = cell;
        }
      }
      c = right;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? noCell));
}
