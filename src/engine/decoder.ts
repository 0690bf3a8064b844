import { DataError } from '../query/database.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-request.ts';

type Waiting = { resolve: (ipc: Uint8Array) => void; reject: (error: Error) => void };

/** The page's side of the decoding worker, which starts with the first request. */
export class Decoder {
  readonly #dataUrl: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(dataUrl: URL) {
    this.#dataUrl = dataUrl.href;
  }

  /** Columns of a table's files as an Arrow IPC stream; rejects with a `DataError`. */
  decode(files: readonly ManifestFile[], columns: readonly string[]): Promise<Uint8Array> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, dataUrl: this.#dataUrl, files, columns } satisfies DecodeRequest);
    });
  }

  stop(error: Error = new Error('The database was closed.')): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('ipc' in data) waiting?.resolve(data.ipc);
      else waiting?.reject(new DataError(data.message, data.file));
    });
    worker.addEventListener('error', (event) => {
      const why = event.message || 'its script could not be loaded';
      this.stop(new DataError(`The data reader failed: ${why}. Reload the page.`, 'decode-worker.js'));
    });
    return worker;
  }
}
