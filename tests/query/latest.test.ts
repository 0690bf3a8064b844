import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { latest } from '../../src/query/latest.ts';
import type { Query } from '../../src/query/query.ts';

const query = (name: string): Query<{ n: 'number' }> => ({
  name,
  sql: name,
  needs: {},
  columns: { n: 'number' },
});

/** A database whose answers are given by the test, and which tells which queries were cancelled. */
function slowDatabase() {
  const answers = new Map<string, { resolve: (rows: unknown[]) => void; reject: (error: Error) => void }>();
  const cancelled: string[] = [];
  const run = ((asked: Query, signal?: AbortSignal) =>
    new Promise<unknown[]>((resolve, reject) => {
      answers.set(asked.name, { resolve, reject });
      signal?.addEventListener('abort', () => {
        cancelled.push(asked.name);
        reject(signal.reason as Error);
      });
    })) as unknown as Database['run'];
  return { run, answers, cancelled };
}

describe('latest', () => {
  it('cancels the question before, which then gives null', async () => {
    const database = slowDatabase();
    const panel = latest(database);
    const first = panel.ask(query('first'));
    const second = panel.ask(query('second'));
    expect(database.cancelled).toEqual(['first']);
    database.answers.get('second')?.resolve([{ n: 2 }]);
    expect(await first).toBeNull();
    expect(await second).toEqual([{ n: 2 }]);
  });

  it('gives null for an overtaken answer even where the database answers all the same', async () => {
    const panel = latest({ run: (() => Promise.resolve([{ n: 1 }])) as Database['run'] });
    const first = panel.ask(query('first'));
    const second = panel.ask(query('second'));
    expect(await first).toBeNull();
    expect(await second).toEqual([{ n: 1 }]);
  });

  it('tells an error of the current question, not of an overtaken one', async () => {
    const database = slowDatabase();
    const panel = latest(database);
    const first = panel.ask(query('first'));
    const second = panel.ask(query('second'));
    database.answers.get('second')?.reject(new Error('broken'));
    expect(await first).toBeNull();
    await expect(second).rejects.toThrow('broken');
  });

  it('stops, and can ask again', async () => {
    const database = slowDatabase();
    const panel = latest(database);
    const first = panel.ask(query('first'));
    panel.stop();
    expect(await first).toBeNull();
    const second = panel.ask(query('second'));
    database.answers.get('second')?.resolve([]);
    expect(await second).toEqual([]);
  });
});
