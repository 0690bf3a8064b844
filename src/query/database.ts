import type { Ask } from './free-question.ts';
import type { CellType, Query, RowOf } from './query.ts';

/** The door to an engine. */
export interface Database {
  /**
   * Rows of a query, cast to its declared columns. Rejects with a `QueryError` (which carries the SQL), a `DataError`
   * (a data file is missing or damaged: which, and what to do), a `ServerError` (the host's data server gives no answer),
   * or the signal's reason when it is aborted.
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

/**
 * Why a data server gives no answer: it cannot be reached; it took too long; it is of a version that is not known to
 * answer alike; it does not hold this data; what it sent is not whole; it may not answer, or not now.
 */
export type ServerFault = 'away' | 'too_long' | 'version' | 'data' | 'cut_off' | 'refused';

/** A data server that gives no answer, in words of its own in `message`. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    message: string,
    readonly fault: ServerFault,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
