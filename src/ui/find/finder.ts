import { DataError } from '../../query/database.ts';
import type { Answer, Ask } from './answer-ask.ts';
import type { FindReply, FindRequest } from './find-worker.ts';

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

function endWith(error: Error): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

function startWorker(): Worker {
  const started = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FindReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(data.file === null ? new Error(data.failed) : new DataError(data.failed, data.file));
  });
  started.addEventListener('error', () => {
    endWith(
      new DataError('The search could not be loaded: the connection failed. Try again.', 'find-worker.js'),
    );
  });
  return started;
}

/** Looks in the site's search index, in a worker that starts, and fetches the index, with the first question. */
export function findInSite(dataUrl: string, ask: Ask): Promise<Answer> {
  worker ??= startWorker();
  const id = ++last;
  const request: FindRequest = { id, dataUrl, ask };
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker?.postMessage(request);
  });
}
