import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeIn } from '../../../src/import/intake.ts';
import { ReadingRun, type PickedFile } from '../../../src/ui/reports/reading-run.ts';
import type { Outcome } from '../../../src/ui/reports/read-documents.ts';

type Asked = { readonly name: string };

/** Workers that answer when they are told to. */
const workers: FakeWorker[] = [];
class FakeWorker extends EventTarget {
  asked: Asked | null = null;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(asked: Asked): void {
    this.asked = asked;
  }
  terminate(): void {
    this.asked = null;
  }
}

async function readOf(name: string): Promise<Outcome> {
  const text = '某县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，主动公开政府信息4321条。\n';
  for await (const taken of takeIn(name, new TextEncoder().encode(text))) if ('report' in taken) return taken;
  throw new Error('No report was read.');
}

/** A worker says what the file that it was asked for gave, and that it is done with it. */
async function finishOne(): Promise<void> {
  const worker = workers.find(({ asked }) => asked !== null);
  const name = worker?.asked?.name ?? '';
  if (worker) worker.asked = null;
  const outcome = await readOf(name);
  worker?.dispatchEvent(new MessageEvent('message', { data: { outcome } }));
  worker?.dispatchEvent(new MessageEvent('message', { data: { done: true } }));
}

const picked = (count: number): PickedFile[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, file: new Blob() }));

describe('files that are read on the page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('Worker', FakeWorker);
    workers.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('are handed on at once where they are the first, and then a few at a time', async () => {
    const delivered: string[][] = [];
    const run = new ReadingRun((reads) => {
      delivered.push(reads.map(({ file }) => file));
      return Promise.resolve();
    });
    run.add(picked(6));
    await finishOne();
    await vi.advanceTimersByTimeAsync(1);
    expect(delivered).toEqual([['0.txt']]);
    await finishOne();
    await finishOne();
    await vi.advanceTimersByTimeAsync(100);
    expect(delivered.length).toBe(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(delivered.length).toBe(2);
    expect(delivered[1]?.length).toBe(2);
    for (let rest = 0; rest < 3; rest += 1) await finishOne();
    await vi.advanceTimersByTimeAsync(1);
    expect(delivered.flat().toSorted()).toEqual(picked(6).map(({ name }) => name));
    expect(run.store.getState()).toMatchObject({ total: 6, done: 6, read: 6, isRunning: false });
  });
});
