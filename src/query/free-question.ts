/** How far a free question may go: rows given back, and milliseconds of work (loading data is not counted). */
export type AskLimits = { readonly rows: number; readonly milliseconds: number };

/** A column of an answer; `type` is DuckDB's name for it, such as `DECIMAL(18,2)` or `INTEGER[]`. */
export type AskedColumn = { readonly name: string; readonly type: string };

/**
 * The answer to free SQL. Every value is the text that DuckDB itself writes for it, exact for every type; null is null.
 * `more`: there are rows beyond the limit. `plan`: it is the plan of a question (EXPLAIN), not its answer.
 */
export type Asked = {
  readonly columns: readonly AskedColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly more: boolean;
  readonly plan: boolean;
};

/** What the answering is about: data on their way from the site, or the question at work. */
export type AskStep = 'loading' | 'running';

/**
 * Answers one question in SQL, in a transaction that cannot write and is rolled back. Rejects with an `AskError`, a
 * `DataError`, or the signal's reason; an aborted question stops inside the engine.
 */
export type Ask = (
  sql: string,
  limits: AskLimits,
  signal?: AbortSignal,
  onStep?: (step: AskStep) => void,
) => Promise<Asked>;

/**
 * Why free SQL has no answer: there is none in the text; several statements; a statement that is no question (it would
 * change or set something); out of bounds (files, addresses, settings); over the time limit; or DuckDB's own complaint.
 */
export type AskFault = 'empty' | 'several' | 'not_a_question' | 'forbidden' | 'too_long' | 'sql';

/** `message` is DuckDB's own, where it has one; `at` is where in the text (UTF-16), where that is known. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    readonly fault: AskFault,
    message: string,
    readonly at: number | null = null,
  ) {
    super(message);
  }
}
