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

/** Starts a worker. A task is packed and sent in a task of its own, so that several started at once do not add up. */
export function startWorker<K extends TaskKind>({ onStep, onResult, onError }: Hearing<K>): RankWorker<K> {
  const worker = new Worker(new URL('./rank-worker.ts', import.meta.url), { type: 'module' });
  let sending: ReturnType<typeof setTimeout> | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<TaskMessage>) => {
    if ('done' in data) onStep?.(data.done, data.total);
    // The worker answers with the result of the kind that it was asked for.
    else if ('result' in data) onResult(data.result as RankResult[K]);
    else onError(new Error(data.failed));
  });
  worker.addEventListener('error', (event) => {
    onError(new Error(event.message || 'rank-worker.js'));
  });
  return {
    run: (task) => {
      sending = setTimeout(() => {
        worker.postMessage(packTask(task));
      });
    },
    end: () => {
      clearTimeout(sending);
      worker.terminate();
    },
  };
}
