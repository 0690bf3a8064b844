import { noCell, type Cell } from './document.ts';
import { checkCount } from './limits.ts';

/** A cell as a document gives it, before its spans are laid out. */
export type SpanningCell = { readonly cell: Cell; readonly rowspan: number; readonly colspan: number };

const widest = 200;

/**
 * The rectangular grid of rows of spanning cells, by the rule of HTML: a cell takes the next free position of its row
 * and fills its spans; what no cell covers holds `noCell`. Spans reaching below the last row are cut. Throws
 * `ImportError` `too_large` for more cells than the limit.
 */
export function layOut(rows: readonly (readonly SpanningCell[])[]): Cell[][] {
  /** What still reaches down into each column, and over how many more rows. */
  const reaching: ({ readonly cell: Cell; left: number } | undefined)[] = [];
  const grid: Cell[][] = [];
  let width = 0;
  let count = 0;
  for (const cells of rows) {
    const row: (Cell | undefined)[] = [];
    reaching.forEach((above, x) => {
      if (!above) return;
      row[x] = above.cell;
      above.left -= 1;
      if (above.left <= 0) reaching[x] = undefined;
    });
    let c = 0;
    for (const { cell, rowspan, colspan } of cells) {
      while (c < widest && row[c] !== undefined) c += 1;
      const right = Math.min(c + Math.max(1, colspan), widest);
      // rowspan 0 means "to the end", as in HTML.
      const left = (rowspan === 0 ? rows.length : rowspan) - 1;
      for (let x = c; x < right; x += 1) {
        if (row[x] !== undefined) continue;
        row[x] = cell;
        if (left > 0) reaching[x] = { cell, left };
      }
      c = Math.max(c, right);
    }
    width = Math.max(width, row.length);
    count += row.length;
    checkCount('cells', count);
    grid.push(Array.from(row, (cell) => cell ?? noCell));
  }
  checkCount('cells', width * rows.length);
  for (const row of grid) while (row.length < width) row.push(noCell);
  return grid;
}
