import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AskError, type Ask } from '../../query/free-question.ts';
import { DataError } from '../../query/database.ts';
import type { ResultColumn } from '../../query/to-rows.ts';
import { abortable, Lane } from '../lane.ts';
import { readLong } from '../read-result.ts';
import { beginReading, findQuestion, runQuestion, type AskConnection } from './asker.ts';
import {
  mentioned,
  presentColumns,
  readInVain,
  showAlone,
  shownTables,
  toPresent,
  type Wanted,
} from './shown-tables.ts';

/** What answering needs of the database. `alone` runs a task while nothing is loaded or joined. */
export type AskSource = {
  readonly engine: () => Promise<{
    readonly asking: AsyncDuckDBConnection;
    readonly crashed: Promise<never>;
  }>;
  readonly need: (needs: Wanted) => Promise<void>;
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
};

const connect = (connection: AsyncDuckDBConnection, crashed: Promise<never>): AskConnection => ({
  prepare: async (sql) => {
    await (await Promise.race([connection.prepare(sql), crashed])).close();
  },
  read: (sql, signal) => Promise.race([readLong(connection, sql, signal), crashed]),
});

/** Begins a transaction in which the tables stand as they are now, whole to the eye. */
async function beginShown(connection: AskConnection): Promise<void> {
  await connection.read(beginReading);
  const [tables, columns] = (await connection.read(presentColumns)) as [ResultColumn, ResultColumn];
  const pairs = Array.from(tables.values, (table, row): [unknown, unknown] => [table, columns.values[row]]);
  for (const view of shownTables(toPresent(pairs))) await connection.read(view);
  await connection.read(showAlone);
}

/** A question can read more than it speaks of (`SELECT *`), of one table after the other. */
const mostLoadings = 20;

/** Answers free SQL over tables whose columns load when a question first reads them. */
export function browserAsk({ engine, need, alone }: AskSource): Ask {
  const lane = new Lane(1);
  const answer: Ask = async (sql, limits, signal, onStep) => {
    onStep?.('loading');
    const { asking, crashed } = await engine();
    const connection = connect(asking, crashed);
    const judge = async () => {
      await alone(() => beginShown(connection));
      return findQuestion(connection, sql);
    };
    const end = () => connection.read('ROLLBACK').catch(() => undefined);
    await judge().finally(end);
    await need(mentioned(sql));
    for (let loadings = 0; ; loadings += 1) {
      signal?.throwIfAborted();
      try {
        const statement = await judge();
        onStep?.('running');
        return await runQuestion(connection, sql, statement, limits, signal);
      } catch (error) {
        const wanted = error instanceof AskError ? readInVain(error) : null;
        if (!wanted || loadings === mostLoadings) throw error;
        await end();
        onStep?.('loading');
        await need(wanted);
      } finally {
        await end();
      }
    }
  };
  return (sql, limits, signal, onStep) => {
    const answered = lane.run(() => answer(sql, limits, signal, onStep), signal);
    return abortable(answered, signal).catch((error: unknown) => {
      if (error instanceof AskError || error instanceof DataError || signal?.aborted) throw error;
      throw new AskError('sql', (error as Error).message);
    });
  };
}
