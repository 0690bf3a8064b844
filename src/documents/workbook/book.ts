/** How a number is shown; its value stays as it is. A rate is per cent, 0 to 100. */
export type NumberLook = 'whole' | 'decimal' | 'percent' | 'year';

/** A cell of a workbook: a number with its look, a text, or nothing at all. */
export type BookCell = { readonly value: number | string | null; readonly look?: NumberLook };

/** A sheet with one row of heads, which stays in sight; `frozen` columns stay as well. */
export type BookSheet = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly BookCell[])[];
  readonly frozen?: number;
};

export type Book = { readonly title: string; readonly sheets: readonly BookSheet[] };
