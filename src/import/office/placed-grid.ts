import { noCell, type Cell } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { checkCount } from '../limits.ts';

/** Columns and rows of a sheet further out hold no report. */
const widest = 500;

/** A grid whose cells are put at places that the document names; rows without a cell are left out. */
export class PlacedGrid {
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  #count = 0;

  /** Puts a cell over a rectangle; what is there already stays. */
  place(cell: Cell, top: number, left: number, height = 1, width = 1): void {
    if (left >= widest) {
      if (cell.text === '') return;
      throw new ImportError('too_large', 'A table has more columns than a report can have.');
    }
    for (let y = top; y < top + height; y += 1) {
      const row = this.#rows.get(y) ?? [];
      this.#rows.set(y, row);
      for (let x = left; x < Math.min(left + width, widest); x += 1) {
        this.#count += 1;
        row[x] ??= cell;
      }
      checkCount('cells', this.#count);
    }
  }

  /** The grid without hidden rows and columns; `blank` fills the places that no cell covers. */
  finish(
    isHiddenRow: (row: number) => boolean,
    isHiddenColumn: (column: number) => boolean,
    blank: () => Cell = () => noCell,
  ): readonly (readonly Cell[])[] {
    const visible = [...this.#rows].filter(([row]) => !isHiddenRow(row)).sort(([a], [b]) => a - b);
    const width = Math.max(0, ...visible.map(([, row]) => row.length));
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      (column) => !isHiddenColumn(column),
    );
    checkCount('cells', visible.length * columns.length);
    return visible.map(([, row]) => columns.map((column) => row[column] ?? blank()));
  }
}
