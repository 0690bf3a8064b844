import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { DataType, type RecordBatch, type Schema } from 'apache-arrow';
import type { ResultColumn } from '../query/to-rows.ts';

function* valuesOf(batches: readonly RecordBatch[], index: number): Generator {
  for (const batch of batches) {
    const vector = batch.getChildAt(index);
    if (vector) yield* vector;
  }
}

const toColumns = ({ fields }: Schema, batches: readonly RecordBatch[]): ResultColumn[] =>
  fields.map(({ name, type }, index) => ({
    name,
    ...(DataType.isDecimal(type) ? { scale: type.scale } : {}),
    values: Array.from(valuesOf(batches, index)),
  }));

/** The columns of a query's result, in one message to the engine and one back: nothing else is done until it is there. */
export async function readShort(connection: AsyncDuckDBConnection, sql: string): Promise<ResultColumn[]> {
  const { schema, batches } = await connection.query(sql);
  return toColumns(schema, batches);
}

/**
 * The same for a query that may take long. Aborting the signal cancels it inside the engine: the promise then settles
 * soon, with an error or with rows nobody waits for, and the connection is free for the next query.
 */
export async function readLong(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal: AbortSignal | undefined,
): Promise<ResultColumn[]> {
  const cancel = () => {
    connection.cancelSent().catch(() => undefined);
  };
  signal?.addEventListener('abort', cancel);
  try {
    const reader = await connection.send(sql);
    await reader.open();
    // The reader forgets it when it has come to the end.
    const { schema } = reader;
    const batches: RecordBatch[] = [];
    for await (const batch of reader) batches.push(batch);
    return toColumns(schema, batches);
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
