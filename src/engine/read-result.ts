import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { DataType, type RecordBatch } from 'apache-arrow';
import type { ResultColumn } from '../query/to-rows.ts';

function* valuesOf(batches: readonly RecordBatch[], index: number): Generator {
  for (const batch of batches) {
    const vector = batch.getChildAt(index);
    if (vector) yield* vector;
  }
}

/**
 * The columns of a query's result. Aborting the signal cancels it inside the engine: the promise then settles soon,
 * with an error or with rows nobody waits for, and the connection is free for the next query.
 */
export async function readResult(
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
    const { fields } = reader.schema;
    const batches: RecordBatch[] = [];
    for await (const batch of reader) batches.push(batch);
    return fields.map(({ name, type }, index) => ({
      name,
      ...(DataType.isDecimal(type) ? { scale: type.scale } : {}),
      values: Array.from(valuesOf(batches, index)),
    }));
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
