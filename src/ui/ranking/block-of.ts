import type { Block } from './rank-panel.tsx';
import type { TaskState } from './use-task.ts';

/** What a block shows of a task: its result by `show`, or that it is under way, or failed. */
export function blockOf<R>(task: TaskState<R>, idle: string, show: (result: R) => Block): Block {
  switch (task.state) {
    case 'idle':
    case 'cancelled':
      return { state: 'empty', note: idle };
    case 'running':
      return { state: 'loading' };
    case 'error':
      return { state: 'error', error: task.error, retry: task.again };
    case 'ready':
      return show(task.result);
  }
}
