/**
 * Where an answer takes a quicker way, and how much is held for it. `npm run bench -- thresholds` measures each way on and
 * off in one run; another value in the options of `openBrowserDatabase` turns a way off, as its line says. Beside each
 * stands what its way took of the time without it (2 processors under load, medians of 5; the first side is within it).
 */
export type Thresholds = {
  /**
   * A question over more rows has the engine alone, and can be called off; shorter ones overlap. 0: all run alone.
   * Alone instead of overlapping: a page's questions at 50,000 reports ×0.88, at 200,000 ×1.79; one after a page's were
   * called off ×0.76 and ×1.81. Not a gain of time at 200,000: what it gives is that a long question ends at once, so that one
   * after a question of three seconds was called off takes ×0.02.
   */
  readonly longFrom: number;
  /** So many short questions are under way: one is worked on, the next is there when that is done. 1: one by one. ×0.91, ×0.93. */
  readonly atOnce: number;
  /**
   * Up to so many reports a question may be put in its quick form, of tables that hold them anew. 0: never. Another filter
   * at 50,000 reports ×0.53, at 200,000 ×0.63; the tables have to be made first, so that the first two questions with two
   * more take ×1.14 and ×1.39.
   */
  readonly quickUpTo: number;
  /**
   * A table of fewer rows is read whole, whatever rows a question chooses. Infinity: all are. The figures of five reports
   * chosen instead of all read: of 500 reports ×0.97, of 20,000 ×1.13 on this machine, where no byte has a way to go.
   */
  readonly choosingFrom: number;
  /** Files that are decoded ahead of the one whose rows are taken in, by workers. 1: none. 50,000 reports ×0.91, 200,000 ×1.03. */
  readonly filesAhead: number;
  /** Relations that hold a part of a table, kept for each table. 0: none longer than a question lasts. Four in turn ×0.02, five ×0.96. */
  readonly keptParts: number;
  /**
   * Prepared tables that are kept. 0: none longer than a question lasts. Twenty trends asked again at 50,000 reports ×0.70;
   * at 10,000, where a table is made in no time, nothing is gained (×1.29 under a load that changed).
   */
  readonly keptPrepared: number;
  /** Answers that are kept. 0: none. A hundred asked again ×0.00 (1 ms of 3 s), 110 in turn ×0.78. */
  readonly keptAnswers: number;
  /** Answers of more rows are not kept. 0: none but empty ones. A list of 2,000 rows asked again ×0.00, of 2,001 ×0.49. */
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
