type Entry = { readonly overlaps: boolean; readonly begin: () => Promise<void> };

/**
 * Tasks in the order they were asked, but that those which overlap, being short, go before those that run alone. A task
 * whose signal is aborted before its turn never starts.
 */
export class Lane {
  readonly #waiting: Entry[] = [];
  readonly #atOnce: number;
  #running = 0;
  #isAlone = false;

  /** `atOnce`: so many overlapping tasks are under way, of which one is worked on. */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Runs a task while no other runs. */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#enter(task, signal, false);
  }

  /** Runs a task beside others of its kind, so that the engine need not wait until an answer has been read. */
  overlap<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#enter(task, signal, true);
  }

  #enter<T>(task: () => Promise<T>, signal: AbortSignal | undefined, overlaps: boolean): Promise<T> {
    return new Promise<T>((resolve) => {
      const begin = async () => {
        const result = (async () => {
          signal?.throwIfAborted();
          return task();
        })();
        resolve(result);
        await result.catch(() => undefined);
      };
      this.#waiting.push({ overlaps, begin });
      this.#beginNext();
    });
  }

  #beginNext(): void {
    for (;;) {
      const next = this.#waiting.find(({ overlaps }) => overlaps) ?? this.#waiting[0];
      if (!next || this.#isAlone || this.#running >= (next.overlaps ? this.#atOnce : 1)) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#running += 1;
      this.#isAlone = !next.overlaps;
      void next.begin().then(() => {
        this.#running -= 1;
        this.#isAlone = false;
        this.#beginNext();
      });
    }
  }
}

/** Settles as `promise` does, but rejects with the signal's reason as soon as it is aborted. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
