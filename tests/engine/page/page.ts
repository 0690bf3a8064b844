import { openBrowserDatabase } from '../../../src/engine/browser.ts';
import type { Thresholds } from '../../../src/engine/thresholds.ts';
import { AskError, type Asked, type AskFault, type AskLimits } from '../../../src/query/free-question.ts';
import { DataError, QueryError, type Database } from '../../../src/query/database.ts';
import type { Query } from '../../../src/query/query.ts';
import '../own-scripts.ts';

/** What a test gets back over the wire: rows, or an error as plain data; and how long it took. */
export type Outcome =
  | { readonly rows: readonly unknown[]; readonly ms: number }
  | { readonly error: string; readonly message: string; readonly file?: string; readonly ms: number };

/** An answer to free SQL, or why there is none, as plain data. */
export type AskOutcome =
  Asked | { readonly fault: AskFault | null; readonly message: string; readonly at: number | null };

type TestPage = {
  open(dataUrl: string, thresholds?: Partial<Thresholds>): Promise<void>;
  close(): Promise<void>;
  run(query: Query): Promise<Outcome>;
  /** Aborts after some milliseconds with the reason “stale”. */
  runThenAbort(query: Query, ms: number): Promise<Outcome>;
  runAll(queries: readonly Query[]): Promise<readonly Outcome[]>;
  /** Asks many at once, calls them off after some milliseconds, and asks another; how long that one takes. */
  runAfter(called: readonly Query[], ms: number, query: Query): Promise<Outcome>;
  ask(sql: string, limits: AskLimits, cancelAfter?: number): Promise<AskOutcome>;
};

declare global {
  interface Window {
    testPage: TestPage;
  }
}

let database: Database | null = null;

async function outcome(query: Query, signal?: AbortSignal): Promise<Outcome> {
  const start = performance.now();
  const ms = () => performance.now() - start;
  try {
    if (!database) throw new Error('No database is open.');
    return { rows: await database.run(query, signal), ms: ms() };
  } catch (error) {
    if (error instanceof DataError) {
      return { error: error.name, message: error.message, file: error.file, ms: ms() };
    }
    if (error instanceof QueryError) return { error: error.name, message: error.message, ms: ms() };
    return { error: 'reason', message: String(error), ms: ms() };
  }
}

window.testPage = {
  async open(dataUrl, thresholds = {}) {
    database = await openBrowserDatabase({ dataUrl: new URL(dataUrl, document.baseURI), thresholds });
  },
  async close() {
    await database?.close();
    database = null;
  },
  run: (query) => outcome(query),
  runThenAbort(query, ms) {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort('stale');
    }, ms);
    return outcome(query, controller.signal);
  },
  async ask(sql, limits, cancelAfter) {
    const controller = new AbortController();
    if (cancelAfter !== undefined) {
      setTimeout(() => {
        controller.abort(new Error('cancelled'));
      }, cancelAfter);
    }
    try {
      if (!database) throw new Error('No database is open.');
      return await database.ask(sql, limits, controller.signal);
    } catch (error) {
      const { message } = error as Error;
      return error instanceof AskError
        ? { fault: error.fault, message, at: error.at }
        : { fault: null, message, at: null };
    }
  },
  runAll: (queries) => Promise.all(queries.map((query) => outcome(query))),
  async runAfter(called, ms, query) {
    const controller = new AbortController();
    const others = called.map((each) => outcome(each, controller.signal));
    await new Promise((resolve) => setTimeout(resolve, ms));
    controller.abort('stale');
    const asked = await outcome(query);
    await Promise.all(others);
    return asked;
  },
};
