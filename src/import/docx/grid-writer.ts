import { noCell, type Cell } from '../document.ts';
import type { CellSpan } from './read-rows.ts';

const widest = 200;

type Placed = { readonly cell: Cell; readonly merges: boolean };

/** Lays rows of a Word table out as a grid: a merged cell is the same object in each of its places. */
export class GridWriter {
  readonly #rows: (Placed | undefined)[][] = [];

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  row(before: number, cells: readonly { readonly cell: Cell; readonly span: CellSpan }[]): void {
    const above = this.#rows.at(-1);
    const row: (Placed | undefined)[] = [];
    let column = Math.min(before, widest);
    for (const { cell, span } of cells) {
      const upper = span.down === 'continue' ? above?.[column] : undefined;
      const beside = span.across ? row[column - 1] : undefined;
      const begun = upper?.merges === true ? upper : (beside ?? { cell, merges: span.down !== 'none' });
      const end = Math.min(column + span.columns, widest);
      for (; column < end; column += 1) row[column] = begun;
    }
    this.#rows.push(row);
  }

  /** The grid, every row as wide as the widest. */
  finish(): readonly (readonly Cell[])[] {
    const width = Math.max(0, ...this.#rows.map((row) => row.length));
    return this.#rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.cell ?? noCell));
  }
}
