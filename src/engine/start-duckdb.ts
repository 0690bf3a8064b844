import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm.gz?url';
import { DataError } from '../query/database.ts';
import { fetchFile } from './fetch-file.ts';
import { lockDown } from './settings.ts';

/** A running engine. `crashed` never resolves; it rejects when the worker dies, which would leave calls unanswered. */
export type DuckDB = {
  readonly connection: AsyncDuckDBConnection;
  readonly crashed: Promise<never>;
  readonly stop: () => Promise<void>;
};

const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** Whether a stream is gzip by its first two bytes: a host may have inflated it on its way. */
async function isGzip(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<boolean> {
  const reader = stream.getReader();
  const { value } = await reader.read();
  void reader.cancel();
  return value?.[0] === 0x1f && value[1] === 0x8b;
}

/** The engine's WebAssembly, inflated, under an address that its worker can fetch. */
async function fetchWasm(): Promise<string> {
  const name = nameOf(wasmUrl);
  const response = await fetchFile(new URL(wasmUrl, document.baseURI), name);
  if (!response.body) throw new DataError(`${name} is empty. Copy the site again.`, name);
  const [head, body] = response.body.tee();
  const stream = (await isGzip(head)) ? body.pipeThrough(new DecompressionStream('gzip')) : body;
  try {
    const inflated = new Response(stream, { headers: { 'Content-Type': 'application/wasm' } });
    return URL.createObjectURL(await inflated.blob());
  } catch (cause) {
    throw new DataError(`${name} is damaged or was cut off. Try again, or copy the site again.`, name, {
      cause,
    });
  }
}

function watch(worker: Worker): Promise<never> {
  const crashed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      const why = event.message || 'its script could not be loaded';
      reject(new DataError(`The database engine failed: ${why}. Reload the page.`, nameOf(workerUrl)));
    });
  });
  crashed.catch(() => undefined);
  return crashed;
}

async function open(database: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
  const wasm = await fetchWasm();
  try {
    await database.instantiate(wasm, null);
  } finally {
    URL.revokeObjectURL(wasm);
  }
  await database.open({ query: { queryPollingInterval: 10 } });
  const connection = await database.connect();
  for (const setting of lockDown) await connection.query(setting);
  return connection;
}

/**
 * Starts duckdb-wasm in its own worker, all of it from the site's own origin, locked down. Rejects with a `DataError`
 * that names the file which is missing or damaged; nothing is left running then.
 */
export async function startDuckDB(): Promise<DuckDB> {
  const worker = new Worker(new URL(workerUrl, document.baseURI));
  const crashed = watch(worker);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const stop = () => database.terminate();
  try {
    return { connection: await Promise.race([open(database), crashed]), crashed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
