import { describe, expect, it } from 'vitest';
import { abortable, Lane } from '../../src/engine/lane.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('Lane', () => {
  it('runs tasks one after the other, also after one that failed', async () => {
    const lane = new Lane(2);
    const log: string[] = [];
    const task = (name: string, ms: number) => async () => {
      log.push(`${name} begins`);
      await pause(ms);
      log.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
      return name;
    };
    const a = lane.run(task('a', 10));
    const b = lane.run(task('b', 0));
    await expect(a).rejects.toThrow('a failed');
    expect(await b).toBe('b');
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('lets two short tasks overlap, before what runs alone, and nothing beside that', async () => {
    const lane = new Lane(2);
    const log: string[] = [];
    const ends = new Map<string, () => void>();
    const task = (name: string) => () =>
      new Promise<void>((resolve) => {
        log.push(name);
        ends.set(name, resolve);
      });
    const end = async (name: string) => {
      ends.get(name)?.();
      await pause(0);
    };
    const all = [
      lane.overlap(task('a')),
      lane.overlap(task('b')),
      lane.run(task('alone')),
      lane.run(task('alone too')),
      lane.overlap(task('c')),
    ];
    expect(log).toEqual(['a', 'b']);
    await end('b');
    expect(log).toEqual(['a', 'b', 'c']);
    await end('a');
    expect(log).toEqual(['a', 'b', 'c']);
    await end('c');
    expect(log).toEqual(['a', 'b', 'c', 'alone']);
    all.push(lane.overlap(task('d')));
    expect(log).toEqual(['a', 'b', 'c', 'alone']);
    await end('alone');
    expect(log).toEqual(['a', 'b', 'c', 'alone', 'd']);
    await end('d');
    expect(log).toEqual(['a', 'b', 'c', 'alone', 'd', 'alone too']);
    await end('alone too');
    await Promise.all(all);
  });

  it('never starts a task that was aborted before its turn', async () => {
    const lane = new Lane(2);
    const controller = new AbortController();
    let started = false;
    const first = lane.run(() => pause(10));
    const second = lane.run(() => {
      started = true;
      return Promise.resolve();
    }, controller.signal);
    controller.abort(new Error('stale'));
    await expect(second).rejects.toThrow('stale');
    await first;
    expect(started).toBe(false);
  });
});

describe('abortable', () => {
  it('rejects with the reason at once, though the promise is still under way', async () => {
    const controller = new AbortController();
    const waiting = abortable(pause(60_000), controller.signal);
    controller.abort(new Error('stale'));
    await expect(waiting).rejects.toThrow('stale');
  });

  it('rejects where the signal was aborted before, and passes on a value or an error', async () => {
    await expect(abortable(pause(60_000), AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    const { signal } = new AbortController();
    expect(await abortable(Promise.resolve(1), signal)).toBe(1);
    expect(await abortable(Promise.resolve(2), undefined)).toBe(2);
    await expect(abortable(Promise.reject(new Error('own')), signal)).rejects.toThrow('own');
  });
});
