import { Worker } from 'node:worker_threads';
import type { IntakeSetting } from '../import/intake.ts';
import type { Failure, Imported } from './imported.ts';
import type { ReadAnswer, ReadRequest } from './import-worker.ts';

/** What reading a document may cost: milliseconds, and megabytes of a thread's memory. */
export type Bounds = { readonly patience: number; readonly memory: number };

/** How far reading a file came: the document that was begun last, how many were begun, why it ended (null: it is done). */
type Ended = { readonly document: string; readonly begun: number; readonly failure: Failure | null };

const thread = new URL('./import-thread.js', import.meta.url);
/** A thread has this long to begin a document: to start, and from one document to the next (milliseconds). */
const starting = 60_000;

function toFailure(error: unknown, { memory }: Bounds): Failure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { kind: 'memory', message: `Reading it took more than ${memory} MB of memory and was given up.` };
  }
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}

/**
 * Reads files on a thread of its own, one after the other. A document that takes too long, or too much memory, costs the
 * thread and is one error; the next document is read on a new one.
 */
export class ImportReader {
  readonly #setting: IntakeSetting;
  readonly #bounds: Bounds;
  #worker: Worker | null = null;
  #onAnswer: (answer: ReadAnswer) => void = () => undefined;
  #onFailure: (failure: Failure) => void = () => undefined;

  constructor(setting: IntakeSetting, bounds: Bounds) {
    this.#setting = setting;
    this.#bounds = bounds;
  }

  async read(file: string): Promise<readonly Imported[]> {
    const all: Imported[] = [];
    for (let skip = 0; ;) {
      const { document, begun, failure } = await this.#readFrom(file, skip, all);
      if (!failure) return all;
      all.push({ file: document, error: failure });
      await this.close();
      // A file that cannot even be opened, or is the document itself, has no others behind it.
      if (document === file) return all;
      skip += begun;
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(thread, {
      workerData: this.#setting,
      resourceLimits: { maxOldGenerationSizeMb: this.#bounds.memory },
    });
    const fail = (error: unknown) => {
      // What a thread that was given up still says is nobody's.
      if (this.#worker === worker) this.#onFailure(toFailure(error, this.#bounds));
    };
    worker.on('message', (answer: ReadAnswer) => {
      if (this.#worker === worker) this.#onAnswer(answer);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      fail(new Error(`The thread that read it ended (${code}).`));
    });
    this.#worker = worker;
    return worker;
  }

  async #readFrom(file: string, skip: number, all: Imported[]): Promise<Ended> {
    const { patience } = this.#bounds;
    let document = file;
    // The file itself is told first, once it is being opened.
    let begun = -1;
    let timer: NodeJS.Timeout | undefined;
    const failure = await new Promise<Failure | null>((resolve) => {
      const wait = (milliseconds: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const message = `Reading it took longer than ${patience / 1000} s and was given up.`;
          resolve({ kind: 'stopped', message });
        }, milliseconds);
      };
      this.#onFailure = resolve;
      this.#onAnswer = (answer) => {
        wait('imported' in answer ? starting : patience);
        if ('done' in answer) resolve(null);
        else if ('imported' in answer) all.push(answer.imported);
        else {
          document = answer.begins;
          begun += 1;
        }
      };
      wait(starting);
      this.#started().postMessage({ file, skip } satisfies ReadRequest);
    });
    clearTimeout(timer);
    return { document, begun, failure };
  }
}
