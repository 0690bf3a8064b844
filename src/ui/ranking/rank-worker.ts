import type { PackedTask, TaskMessage } from './rank-task.ts';
import { runTask } from './run-task.ts';

/** One task at a time, in the order in which they come; whoever started this worker ends it to cancel. */
const post = (message: TaskMessage) => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<PackedTask>) => {
  try {
    const result = runTask(data, (done, total) => {
      post({ done, total });
    });
    post({ result });
  } catch (error) {
    post({ failed: error instanceof Error ? error.message : String(error) });
  }
});
