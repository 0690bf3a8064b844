import type { TakenReport } from '../../import/intake.ts';
import type { ReportHead } from '../../schema/report.ts';
import type { DraftAnswer, DraftRequest, ReadText } from './draft-worker.ts';

/** Why a document gave nothing; `stopped`: reading it took too long. */
export type DraftFailure =
  Extract<DraftAnswer, { error: unknown }>['error'] | { readonly kind: 'stopped'; readonly message: string };

type Waiting = {
  readonly settle: (answer: DraftAnswer | null) => void;
  readonly timer: ReturnType<typeof setTimeout>;
};

/** A document that takes longer is given up (milliseconds). */
const patience = 60_000;

type Asked = DraftRequest extends infer R ? (R extends DraftRequest ? Omit<R, 'id'> : never) : never;

/** Reads documents and texts off the page’s own thread, on one that is started with the first of them. */
export class DraftReader {
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  async readFile(
    name: string,
    file: Blob,
    year: number,
  ): Promise<TakenReport | { readonly failure: DraftFailure }> {
    const answer = await this.#ask({ kind: 'file', name, file, year });
    if (answer && 'read' in answer) return answer.read;
    if (answer && 'error' in answer) return { failure: answer.error };
    return { failure: { kind: 'stopped', message: `Stopped after ${patience / 1000} seconds.` } };
  }

  async readText(
    paragraphs: readonly string[],
    head: Pick<ReportHead, 'year' | 'scope'>,
  ): Promise<ReadText | null> {
    const answer = await this.#ask({ kind: 'text', paragraphs, head });
    return answer && 'text' in answer ? answer.text : null;
  }

  #ask(request: Asked): Promise<DraftAnswer | null> {
    const id = (this.#count += 1);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#stop();
      }, patience);
      this.#waiting.set(id, { settle: resolve, timer });
      this.#started().postMessage({ ...request, id });
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (!waiting) return;
      clearTimeout(waiting.timer);
      waiting.settle(data);
    });
    worker.addEventListener('error', () => {
      if (this.#worker === worker) this.#stop();
    });
    this.#worker = worker;
    return worker;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { settle, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      settle(null);
    }
    this.#waiting.clear();
  }
}
