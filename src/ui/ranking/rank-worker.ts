import { runTask, type RankTask, type TaskMessage } from './rank-task.ts';

/** One task, then no more: whoever started this worker ends it to cancel. */
const post = (message: TaskMessage) => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<RankTask>) => {
  try {
    const result = runTask(data, (done, total) => {
      post({ done, total });
    });
    post({ result });
  } catch (error) {
    post({ failed: error instanceof Error ? error.message : String(error) });
  }
});
