/** How a number is shown; its value stays as it is. A rate is per cent, 0 to 100. */
export type NumberLook = 'whole' | 'decimal' | 'percent' | 'year';

/** A cell of a workbook: a number with its look, a text, or nothing at all. */
export type BookCell = { readonly value: number | string | null; readonly look?: NumberLook };

/**
 * A sheet with one row of heads, which stays in sight; `frozen` columns stay as well. Its rows may be made only as they are
 * read; `count` is how many there are.
 */
export type BookSheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly BookCell[]>;
  readonly count: number;
  readonly frozen?: number;
};

export type Book = { readonly title: string; readonly sheets: readonly BookSheet[] };
