import { useEffect, useMemo, useRef, useState } from 'react';
import { usePrepared } from '../prepared.ts';
import type { RankResult, RankTask, TaskKind, TaskMessage } from './rank-task.ts';

type Told<R> =
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'ready'; readonly result: R }
  | { readonly state: 'cancelled' }
  | { readonly state: 'error'; readonly error: Error };

/** Where a task stands; `idle` where there is nothing to do. */
export type TaskState<R> = (Told<R> | { readonly state: 'idle' }) & {
  readonly cancel: () => void;
  readonly again: () => void;
};

type Run = { readonly task: RankTask; readonly attempt: number };

/** The work itself, for when the site is built: a browser does it in a worker. */
const workOf = (task: RankTask) => async () =>
  (await import('./rank-task.ts')).runTask(task, () => undefined);

/**
 * A task's result: at once where it was worked out when the site was built, else from a worker of its own; a new task
 * ends the one before, so the latest wins. `task` must be kept by `useMemo`. The worker starts with the first task,
 * never while a page is rendered.
 */
export function useTask<K extends TaskKind>(
  task: Extract<RankTask, { kind: K }> | null,
): TaskState<RankResult[K]> {
  const prepared = usePrepared();
  const held = useMemo(
    () => (task ? (prepared.result(task.kind, task, workOf(task)) as RankResult[K] | null) : null),
    [prepared, task],
  );
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<{ readonly run: Run; readonly told: Told<RankResult[K]> } | null>(null);
  const current = useRef<{ readonly worker: Worker; readonly run: Run } | null>(null);

  useEffect(() => {
    if (!task || held !== null) return;
    const run = { task, attempt };
    const worker = new Worker(new URL('./rank-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      if (current.current?.worker === worker) current.current = null;
    };
    current.current = { worker, run };
    worker.addEventListener('message', ({ data }: MessageEvent<TaskMessage>) => {
      if ('done' in data) {
        setTold({ run, told: { state: 'running', done: data.done, total: data.total } });
        return;
      }
      end();
      // The worker answers with the result of the kind that it was asked for.
      if ('result' in data) setTold({ run, told: { state: 'ready', result: data.result as RankResult[K] } });
      else setTold({ run, told: { state: 'error', error: new Error(data.failed) } });
    });
    worker.addEventListener('error', (event) => {
      end();
      setTold({ run, told: { state: 'error', error: new Error(event.message || 'rank-worker.js') } });
    });
    worker.postMessage(task);
    return end;
  }, [task, held, attempt]);

  const cancel = () => {
    if (!current.current) return;
    const { worker, run } = current.current;
    worker.terminate();
    current.current = null;
    setTold({ run, told: { state: 'cancelled' } });
  };
  const again = () => {
    setAttempt(attempt + 1);
  };
  if (!task) return { state: 'idle', cancel, again };
  if (held !== null) return { state: 'ready', result: held, cancel, again };
  if (told?.run.task === task && told.run.attempt === attempt) return { ...told.told, cancel, again };
  return { state: 'running', done: 0, total: 0, cancel, again };
}
