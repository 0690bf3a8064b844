import type { TableName } from '../schema/tables.ts';

/** What a result column holds after casting: text, a finite number, true/false; a null stays null. */
export type CellType = 'text' | 'number' | 'boolean';

type CellValue = { text: string; number: number; boolean: boolean };

/** The row of a query, from its declared columns; every cell can be null. */
export type RowOf<C extends Readonly<Record<string, CellType>>> = {
  readonly [K in keyof C]: CellValue[C[K]] | null;
};

/**
 * Rows of a table that are enough for a query: those with something in one of some columns (neither null nor false), or
 * those that have a text in a column.
 */
export type RowChoice =
  { readonly some: readonly string[] } | { readonly column: string; readonly value: string };

type Needs = Readonly<Partial<Record<TableName, readonly string[]>>>;
type RowChoices = Readonly<Partial<Record<TableName, RowChoice>>>;

/**
 * A table that queries read and no filter changes: worked out once from the data tables, which alone its SQL names, and
 * kept. Each of its rows is of one report, or of reports of one year: an engine may work it out for a query's years alone.
 */
export type Prepared = {
  readonly name: string;
  readonly sql: string;
  readonly needs: Needs;
  readonly rows?: RowChoices;
};

/**
 * A question as a value. `sql` is DuckDB's dialect; `needs` lists the tables and columns it reads, so that an engine
 * fetches nothing else; `columns` declares the result, which is cast in one place (`to-rows.ts`). `years`, where given,
 * are the only years whose reports its SQL lets through: an engine may leave the files of others alone. `rows` are all
 * that its SQL lets through of a table, likewise. `prepared` are tables that it reads beside those of the data. `quick`
 * gives the same answer from prepared tables that hold the reports anew, which an engine takes where these are few.
 */
export type Query<C extends Readonly<Record<string, CellType>> = Readonly<Record<string, CellType>>> = {
  readonly name: string;
  readonly sql: string;
  readonly needs: Needs;
  readonly columns: C;
  readonly years?: readonly number[];
  readonly rows?: RowChoices;
  readonly prepared?: readonly Prepared[];
  readonly quick?: { readonly sql: string; readonly needs: Needs; readonly prepared: readonly Prepared[] };
};
