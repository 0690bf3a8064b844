import type { Ask } from './free-question.ts';
import type { CellType, Query, RowOf } from './query.ts';

/** The door to an engine. */
export interface Database {
  /**
   * Rows of a query, cast to its declared columns. Rejects with a `QueryError` (which carries the SQL), a `DataError`
   * (a data file is missing or damaged: which, and what to do), or the signal's reason when it is aborted.
   */
  run<C extends Readonly<Record<string, CellType>>>(
    query: Query<C>,
    signal?: AbortSignal,
  ): Promise<readonly RowOf<C>[]>;
  /** The door for free SQL. */
  readonly ask: Ask;
  close(): Promise<void>;
}

export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    message: string,
    readonly sql: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A data file that is missing, damaged or of another version than the manifest says. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(
    message: string,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
