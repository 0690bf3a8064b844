import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { inflateWasm } from './inflate-wasm.ts';
import { withinSilence } from './silence.ts';

/** The first message to this worker: where the WebAssembly is, which begins to load at once. */
export type WasmRequest = { readonly wasmUrl: string };

/** Told by this worker where the engine's script or its WebAssembly cannot be fetched, inflated or compiled. */
export type EngineFailure = { readonly failedUrl: string; readonly why: string };

const tell = (failedUrl: string, reason: unknown) => {
  const why = reason instanceof Error ? reason.message : String(reason);
  self.postMessage({ failedUrl, why } satisfies EngineFailure);
};

/**
 * duckdb-wasm's own worker, with its WebAssembly compiled while that arrives: the engine fetches nothing else, and is
 * answered with the inflated stream. It leaves failures unhandled and its caller waiting; here they are told.
 */
const plainFetch = self.fetch.bind(self);
let asked = '';
let wasm: Promise<Response> | null = null;
self.fetch = () => wasm ?? Promise.reject(new Error('nothing was to be fetched'));

self.addEventListener('unhandledrejection', ({ reason }) => {
  tell(asked, reason);
});

/** Messages to the engine that come before its script does; the script sets a handler of its own. */
const early: unknown[] = [];
self.onmessage = ({ data }: MessageEvent<WasmRequest | object>) => {
  if ('wasmUrl' in data) {
    asked = data.wasmUrl;
    const stop = new AbortController();
    const answer = plainFetch(asked, { signal: stop.signal });
    wasm = withinSilence(answer, asked.replace(/^.*\//u, ''), () => {
      stop.abort();
    }).then(inflateWasm);
    void loadEngine();
  } else early.push(data);
};

/** Begins once the address is known: the script takes messages for itself, and that one is not for it. */
const loadEngine = () =>
  (import(/* @vite-ignore */ engineUrl) as Promise<unknown>).then(
    () => {
      for (const data of early) self.dispatchEvent(new MessageEvent('message', { data }));
    },
    (reason: unknown) => {
      tell(engineUrl, reason);
    },
  );
