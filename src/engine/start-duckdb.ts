import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm.gz?url';
import { DataError } from '../query/database.ts';
import type { EngineFailure, WasmRequest } from './duckdb-worker.ts';
import { tellErrors } from './ask/ask-error.ts';
import { lockDown } from './settings.ts';

/** A running engine. `crashed` never resolves; it rejects when the worker dies, which would leave calls unanswered. */
export type DuckDB = {
  readonly connection: AsyncDuckDBConnection;
  /** For free SQL alone. */
  readonly asking: AsyncDuckDBConnection;
  readonly crashed: Promise<never>;
  readonly stop: () => Promise<void>;
};

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

const isFailure = (data: unknown): data is EngineFailure =>
  typeof data === 'object' && data !== null && 'failedUrl' in data;

function watch(worker: Worker): Promise<never> {
  const crashed = new Promise<never>((_, reject) => {
    const fail = (file: string, why: string) => {
      const what = `The database engine could not be loaded: ${file}: ${why}.`;
      reject(new DataError(`${what} Check that the whole site was copied, then try again.`, file));
    };
    worker.addEventListener('error', ({ message }) => {
      fail('duckdb-worker.js', message || 'the script is missing');
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isFailure(data)) fail(nameOf(data.failedUrl), data.why);
    });
  });
  crashed.catch(() => undefined);
  return crashed;
}

async function open(database: AsyncDuckDB): Promise<Pick<DuckDB, 'connection' | 'asking'>> {
  await database.instantiate(nameOf(wasmUrl), null);
  await database.open({ query: { queryPollingInterval: 10 } });
  const connection = await database.connect();
  const asking = await database.connect();
  await asking.query(tellErrors);
  for (const setting of lockDown) await connection.query(setting);
  return { connection, asking };
}

/**
 * Starts duckdb-wasm in its own worker, all of it from the site's own origin, locked down. Rejects with a `DataError`
 * that names the file which is missing or damaged; nothing is left running then.
 */
export async function startDuckDB(): Promise<DuckDB> {
  const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), { type: 'module' });
  const crashed = watch(worker);
  worker.postMessage({ wasmUrl: new URL(wasmUrl, document.baseURI).href } satisfies WasmRequest);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const stop = () => database.terminate();
  try {
    return { ...(await Promise.race([open(database), crashed])), crashed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
