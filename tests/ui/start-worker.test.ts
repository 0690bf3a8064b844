import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RankTask, TaskMessage } from '../../src/ui/ranking/rank-task.ts';

class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: TaskMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isClosed = false;
  readonly sent: unknown[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.isClosed = true;
  }
}

const task: Extract<RankTask, { kind: 'ranks' }> = {
  kind: 'ranks',
  inputs: [
    {
      publishers: [],
      pillars: [],
      indicators: [],
      options: {
        normalisation: 'percentile',
        skew: 'treat',
        aggregation: 'arithmetic',
        missing: 'set_aside',
        draws: 10,
        seed: 1,
        weightSpread: 0,
        level: 0.9,
        first: 1,
      },
    },
  ],
};

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A worker that has been asked, with what was heard of it. */
async function ask() {
  const { startWorker } = await import('../../src/ui/ranking/start-worker.ts');
  const heard: unknown[] = [];
  const worker = startWorker<'ranks'>({
    onResult: (result) => heard.push(result),
    onError: ({ message }) => heard.push(message),
  });
  worker.run(task);
  vi.runAllTimers();
  return { worker, heard };
}

const answer = (worker: FakeWorker | undefined) => worker?.onmessage?.({ data: { result: [] } });

describe('a worker of the ranking', () => {
  it('is taken up by the next task once it has answered, by one task at a time', async () => {
    const first = await ask();
    answer(FakeWorker.all[0]);
    first.worker.end();
    const second = await ask();
    first.worker.end();
    await ask();
    expect(FakeWorker.all.map(({ sent, isClosed }) => [sent.length, isClosed])).toEqual([
      [2, false],
      [1, false],
    ]);
    answer(FakeWorker.all[0]);
    expect([first.heard, second.heard]).toEqual([[[]], [[]]]);
  });

  it('is closed where it is ended at its work, or before it has ever answered', async () => {
    (await ask()).worker.end();
    const { startWorker } = await import('../../src/ui/ranking/start-worker.ts');
    startWorker<'ranks'>({ onResult: () => undefined, onError: () => undefined }).end();
    await ask();
    expect(FakeWorker.all.map(({ isClosed }) => isClosed)).toEqual([true, true, false]);
  });

  it.each([
    ['its task', (worker?: FakeWorker) => worker?.onmessage?.({ data: { failed: 'no' } })],
    ['its code', (worker?: FakeWorker) => worker?.onerror?.({ message: 'no' })],
  ])('is closed where %s failed, and the next one is a new one', async (_, fail) => {
    const { worker, heard } = await ask();
    fail(FakeWorker.all[0]);
    worker.end();
    expect(heard).toEqual(['no']);
    await ask();
    expect(FakeWorker.all.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it('waits for the next task in no more than two', async () => {
    const asked = [await ask(), await ask(), await ask()];
    FakeWorker.all.forEach(answer);
    for (const { worker } of asked) worker.end();
    expect(FakeWorker.all.map(({ isClosed }) => isClosed)).toEqual([false, false, true]);
  });
});
