import { DataError } from '../query/database.ts';
import type { RowChoice } from '../query/query.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { DecodeAnswer, Decoded, DecodeRequest } from './decode-request.ts';

type Waiting = { resolve: (decoded: Decoded) => void; reject: (error: Error) => void };

/** Workers that decode side by side where a table has several files: as many as help while the engine takes rows in. */
const most = Math.max(1, Math.min(3, navigator.hardwareConcurrency));

/** The page's side of the decoding workers, each of which starts with its first request. */
export class Decoder {
  readonly #dataUrl: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #workers = new Map<number, Worker>();
  #lastId = 0;

  constructor(dataUrl: URL) {
    this.#dataUrl = dataUrl.href;
  }

  /** Columns of a file, of all rows or of those of a choice; rejects with a `DataError`. */
  decode(file: ManifestFile, columns: readonly string[], rows?: RowChoice): Promise<Decoded> {
    const worker = this.#workerOf(file);
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const chosen = rows ? { rows } : {};
      worker.postMessage({ id, dataUrl: this.#dataUrl, file, columns, ...chosen } satisfies DecodeRequest);
    });
  }

  stop(error: Error = new Error('The database was closed.')): void {
    for (const worker of this.#workers.values()) worker.terminate();
    this.#workers.clear();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  /** A file is always read by the same worker, which remembers what it has of it; undivided tables are small. */
  #workerOf({ year }: ManifestFile): Worker {
    const seat = year === undefined ? 0 : year % most;
    const worker = this.#workers.get(seat) ?? this.#start();
    this.#workers.set(seat, worker);
    return worker;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('ipc' in data) waiting?.resolve(data);
      else waiting?.reject(new DataError(data.message, data.file));
    });
    worker.addEventListener('error', (event) => {
      const why = event.message || 'its script could not be loaded';
      this.stop(new DataError(`The data reader failed: ${why}. Reload the page.`, 'decode-worker.js'));
    });
    return worker;
  }
}
