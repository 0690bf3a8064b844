/**
 * Where an answer takes a quicker way, and how much is held for it. `npm run bench -- thresholds` measures each way on and
 * off in one run; another value in the options of `openBrowserDatabase` turns a way off, as its line says.
 */
export type Thresholds = {
  /** A question over more rows has the engine alone, and can be called off; shorter ones overlap. 0: all run alone. */
  readonly longFrom: number;
  /** So many short questions are under way: one is worked on, the next is there when that is done. 1: one by one. */
  readonly atOnce: number;
  /** Up to so many reports a question may be put in its quick form, of tables that hold them anew. 0: never. */
  readonly quickUpTo: number;
  /** A table of fewer rows is read whole, whatever rows a question chooses. Infinity: all are. */
  readonly choosingFrom: number;
  /** Files that are decoded ahead of the one whose rows are taken in, by workers. 1: none. */
  readonly filesAhead: number;
  /** Relations that hold a part of a table, kept for each table. 0: none longer than a question lasts. */
  readonly keptParts: number;
  /** Prepared tables that are kept. 0: none longer than a question lasts. */
  readonly keptPrepared: number;
  /** Answers that are kept. 0: none. */
  readonly keptAnswers: number;
  /** Answers of more rows are not kept. 0: none but empty ones. */
  readonly keptRows: number;
};

export const thresholds: Thresholds = {
  longFrom: 100_000,
  atOnce: 2,
  quickUpTo: 100_000,
  choosingFrom: 100_000,
  filesAhead: 4,
  keptParts: 4,
  keptPrepared: 24,
  keptAnswers: 100,
  keptRows: 2000,
};
