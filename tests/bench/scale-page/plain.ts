import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from 'apache-arrow';
import { toArrowColumn, type Run } from '../../../src/engine/to-arrow.ts';
import type { ColumnType } from '../../../src/schema/tables.ts';
import '../../engine/own-scripts.ts';

type Asked = {
  readonly files: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly sql: string;
};

type PlainPage = {
  /** Milliseconds until hyparquet and duckdb-wasm, used in the plainest way, answer; and the rows as JSON. */
  engine(asked: Asked): Promise<{ ms: number; rows: string }>;
  /** Milliseconds until hyparquet and a loop in JavaScript have counted and summed the second column by the first. */
  loop(asked: Asked): Promise<{ ms: number; again: number; rows: number }>;
};

declare global {
  interface Window {
    plainPage: PlainPage;
  }
}

type Part = { readonly rows: number; readonly runs: ReadonlyMap<string, readonly Run[]> };

async function readFile(url: string, columns: readonly string[]): Promise<Part> {
  const file = await asyncBufferFromUrl({ url });
  const metadata = await parquetMetadataAsync(file);
  const runs = new Map<string, Run[]>(columns.map((name) => [name, []]));
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    onChunk: ({ columnName, columnData, rowStart }) => {
      runs.get(columnName)?.push({ start: rowStart, values: columnData });
    },
  });
  return { rows: Number(metadata.num_rows), runs };
}

function toStream({ rows, runs }: Part, columns: Asked['columns']): Uint8Array {
  const made = Object.entries(columns).map(([name, type]) =>
    toArrowColumn(name, type, rows, runs.get(name) ?? []),
  );
  const schema = new Schema(made.map(({ field }) => field));
  const type = new Struct(schema.fields);
  const writer = new RecordBatchStreamWriter();
  const children = made.map(({ data }) => data);
  writer.write(new RecordBatch(schema, makeData({ type, length: rows, nullCount: 0, children })));
  writer.finish();
  return writer.toUint8Array(true);
}

function sum(parts: readonly Part[], [by = '', of = '']: readonly string[]): number {
  const sums = new Map<number, { n: number; sum: number }>();
  for (const { rows, runs } of parts) {
    const keys = (runs.get(by) ?? []).flatMap(({ values }) => [...(values as number[])]);
    const values = (runs.get(of) ?? []).flatMap(({ values: own }) => [...(own as (number | null)[])]);
    for (let row = 0; row < rows; row += 1) {
      const key = Number(keys[row]);
      const held = sums.get(key) ?? { n: 0, sum: 0 };
      sums.set(key, { n: held.n + 1, sum: held.sum + (values[row] ?? 0) });
    }
  }
  return sums.size;
}

window.plainPage = {
  async engine({ files, columns, sql }) {
    const start = performance.now();
    const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
    const starting = database.instantiate(wasmUrl).then(() => database.connect());
    const parts = Promise.all(files.map((file) => readFile(file, Object.keys(columns))));
    const [connection, read] = await Promise.all([starting, parts]);
    for (const [index, part] of read.entries()) {
      await connection.insertArrowFromIPCStream(toStream(part, columns), {
        name: 'reports',
        create: index === 0,
      });
    }
    const rows = await connection.query(sql);
    return { ms: performance.now() - start, rows: JSON.stringify(rows.toArray().map(String)) };
  },
  async loop({ files, columns }) {
    const names = Object.keys(columns);
    const start = performance.now();
    const parts = await Promise.all(files.map((file) => readFile(file, names)));
    const rows = sum(parts, names);
    const ms = performance.now() - start;
    const second = performance.now();
    sum(parts, names);
    return { ms, again: performance.now() - second, rows };
  },
};
