import type { Database } from './database.ts';
import type { CellType, Query, RowOf } from './query.ts';

/** Asks one question at a time: what a panel holds. */
export type Latest = {
  /** Rows of the query, or null when a later call (or `stop`) overtook this one: nothing is to be shown then. */
  ask<C extends Readonly<Record<string, CellType>>>(query: Query<C>): Promise<readonly RowOf<C>[] | null>;
  /** Cancels what is under way; a later `ask` works as before. */
  stop(): void;
};

/** The latest question wins: a new one cancels the one before it, whose promise gives null and never rejects late. */
export function latest(database: Pick<Database, 'run'>): Latest {
  let current: AbortController | null = null;
  return {
    async ask(query) {
      current?.abort();
      const mine = new AbortController();
      current = mine;
      try {
        const rows = await database.run(query, mine.signal);
        return mine.signal.aborted ? null : rows;
      } catch (error) {
        if (mine.signal.aborted) return null;
        throw error;
      }
    },
    stop() {
      current?.abort();
      current = null;
    },
  };
}
