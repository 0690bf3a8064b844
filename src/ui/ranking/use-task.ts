import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { useBuilt } from '../answers/built.ts';
import { mayBeBuilt } from './heavy.ts';
import { packTask, type RankResult, type RankTask, type TaskKind, type TaskOf } from './rank-task.ts';
import { startWorker } from './start-worker.ts';

type Course<R> =
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'ready'; readonly result: R }
  | { readonly state: 'cancelled' }
  | { readonly state: 'error'; readonly error: Error };

/** Where a task stands; `idle` where there is nothing to do. */
export type TaskState<R> = (Course<R> | { readonly state: 'idle' }) & {
  readonly cancel: () => void;
  readonly again: () => void;
};

type Run<K extends TaskKind> = { readonly task: TaskOf<K>; readonly attempt: number };

const isSmall = ({ inputs: [input] }: RankTask): boolean =>
  mayBeBuilt(input.publishers.length, input.indicators.length);

/** The work itself, for when the site is built: a browser does it in a worker. */
const workOf = (task: RankTask) => async () => {
  const { runTask } = await import('./run-task.ts');
  return runTask(packTask(task), () => undefined);
};

/**
 * A task's result: at once where it was worked out when the site was built, else from a worker of its own; a new task
 * ends the one before, so the latest wins. `task` must be kept by `useMemo`. The worker starts with the first task,
 * never while a page is rendered.
 */
export function useTask<K extends TaskKind>(task: TaskOf<K> | null): TaskState<RankResult[K]> {
  const built = useBuilt();
  const held = useMemo(
    () =>
      task && isSmall(task) ? (built.result(task.kind, task, workOf(task)) as RankResult[K] | null) : null,
    [built, task],
  );
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ readonly run: Run<K>; readonly course: Course<RankResult[K]> } | null>(
    null,
  );
  const current = useRef<{ readonly end: () => void; readonly run: Run<K> } | null>(null);

  useEffect(() => {
    if (!task || held !== null) return;
    const run = { task, attempt };
    const settle = (settled: Course<RankResult[K]>) => {
      end();
      // What follows from a result is shown in between what the reader does.
      startTransition(() => {
        setLast({ run, course: settled });
      });
    };
    const worker = startWorker<K>({
      onStep: (done, total) => {
        setLast({ run, course: { state: 'running', done, total } });
      },
      onResult: (result) => {
        settle({ state: 'ready', result });
      },
      onError: (error) => {
        settle({ state: 'error', error });
      },
    });
    const end = () => {
      worker.end();
      if (current.current?.run === run) current.current = null;
    };
    current.current = { end, run };
    worker.run(task);
    return end;
  }, [task, held, attempt]);

  const cancel = () => {
    if (!current.current) return;
    const { end, run } = current.current;
    end();
    setLast({ run, course: { state: 'cancelled' } });
  };
  const again = () => {
    setAttempt(attempt + 1);
  };
  if (!task) return { state: 'idle', cancel, again };
  if (held !== null) return { state: 'ready', result: held, cancel, again };
  if (last?.run.task === task && last.run.attempt === attempt) return { ...last.course, cancel, again };
  return { state: 'running', done: 0, total: 0, cancel, again };
}
