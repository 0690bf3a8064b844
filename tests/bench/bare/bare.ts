import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import '../../engine/own-scripts.ts';

type BarePage = {
  /** Milliseconds to fetch and compile the WebAssembly as it is, with nothing around it. */
  compile(): Promise<number>;
  /** Milliseconds until duckdb-wasm, used in the plainest way, answers SELECT 1. */
  instantiate(): Promise<number>;
};

declare global {
  interface Window {
    barePage: BarePage;
  }
}

window.barePage = {
  async compile() {
    const start = performance.now();
    await WebAssembly.compileStreaming(fetch(wasmUrl));
    return performance.now() - start;
  },
  async instantiate() {
    const start = performance.now();
    const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
    await database.instantiate(wasmUrl);
    const connection = await database.connect();
    await connection.query('SELECT 1');
    return performance.now() - start;
  },
};
