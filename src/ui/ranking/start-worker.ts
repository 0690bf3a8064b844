import { packTask, type RankResult, type TaskKind, type TaskMessage, type TaskOf } from './rank-task.ts';

type Hearing<K extends TaskKind> = {
  readonly onStep?: (done: number, total: number) => void;
  readonly onResult: (result: RankResult[K]) => void;
  readonly onError: (error: Error) => void;
};

/** A worker for tasks of one kind. `run` is to be called for the next one when the one before has been heard of. */
export type RankWorker<K extends TaskKind> = {
  readonly run: (task: TaskOf<K>) => void;
  readonly end: () => void;
};

/**
 * Workers that have done their tasks: the next task finds code there that is loaded and compiled. Two, as a ranking and
 * its intervals follow one upon the other.
 */
const idle: Worker[] = [];
const mostIdle = 2;

/**
 * Starts a worker, or takes up one that has nothing to do. A task is packed and sent in a task of its own, so that
 * several started at once do not add up. A worker that is ended at its work or has failed is closed for good.
 */
export function startWorker<K extends TaskKind>({ onStep, onResult, onError }: Hearing<K>): RankWorker<K> {
  const former = idle.pop();
  const worker = former ?? new Worker(new URL('./rank-worker.ts', import.meta.url), { type: 'module' });
  let sending: ReturnType<typeof setTimeout> | undefined;
  // Of a new one it is not known whether it could be loaded.
  let state: 'new' | 'free' | 'working' | 'failed' | 'ended' = former ? 'free' : 'new';
  const fail = (message: string) => {
    state = 'failed';
    onError(new Error(message));
  };
  worker.onmessage = ({ data }: MessageEvent<TaskMessage>) => {
    if ('done' in data) onStep?.(data.done, data.total);
    else if ('result' in data) {
      state = 'free';
      // The worker answers with the result of the kind that it was asked for.
      onResult(data.result as RankResult[K]);
    } else fail(data.failed);
  };
  worker.onerror = (event) => {
    fail(event.message || 'rank-worker.js');
  };
  return {
    run: (task) => {
      sending = setTimeout(() => {
        state = 'working';
        worker.postMessage(packTask(task));
      });
    },
    end: () => {
      if (state === 'ended') return;
      clearTimeout(sending);
      worker.onmessage = worker.onerror = null;
      if (state === 'free' && idle.length < mostIdle) idle.push(worker);
      else worker.terminate();
      state = 'ended';
    },
  };
}
