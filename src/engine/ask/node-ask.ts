import type { DuckDBConnection } from '@duckdb/node-api';
import type { Ask } from '../../query/free-question.ts';
import { Lane } from '../lane.ts';
import { beginReading, findQuestion, runQuestion, type AskConnection } from './asker.ts';

async function read(connection: DuckDBConnection, sql: string, signal?: AbortSignal) {
  const interrupt = () => {
    connection.interrupt();
  };
  signal?.addEventListener('abort', interrupt);
  try {
    const reader = await connection.runAndReadAll(sql);
    const columns = reader.getColumns();
    return reader.columnNames().map((name, index) => ({ name, values: columns[index] ?? [] }));
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}

/** Answers free SQL on a connection of its own. */
export function nodeAsk(connection: DuckDBConnection): Ask {
  const lane = new Lane(1);
  const asking: AskConnection = {
    prepare: async (sql) => {
      (await connection.prepare(sql)).destroySync();
    },
    read: (sql, signal) => read(connection, sql, signal),
  };
  const answer: Ask = async (sql, limits, signal, onStep) => {
    onStep?.('running');
    await asking.read(beginReading);
    try {
      return await runQuestion(asking, sql, await findQuestion(asking, sql), limits, signal);
    } finally {
      await asking.read('ROLLBACK');
    }
  };
  return (sql, limits, signal, onStep) => lane.run(() => answer(sql, limits, signal, onStep), signal);
}
