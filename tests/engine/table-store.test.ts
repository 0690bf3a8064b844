import { describe, expect, it } from 'vitest';
import { TableStore } from '../../src/engine/table-store.ts';

function recording(fail: () => boolean = () => false) {
  const loads: [string, readonly string[], boolean][] = [];
  const store = new TableStore(async (table, columns, isFirst) => {
    loads.push([table, columns, isFirst]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (fail()) throw new Error('no such file');
  });
  return { store, loads };
}

describe('TableStore', () => {
  it('loads a column once, however many ask for it', async () => {
    const { store, loads } = recording();
    await Promise.all([store.need('reports', ['year']), store.need('reports', ['year'])]);
    await store.need('reports', ['year']);
    expect(loads).toEqual([['reports', ['year'], true]]);
  });

  it('gathers what is asked for together, and what is asked for while it loads', async () => {
    const { store, loads } = recording();
    const first = [store.need('reports', ['year']), store.need('reports', ['edition', 'year'])];
    await new Promise((resolve) => setTimeout(resolve, 1));
    const later = [store.need('reports', ['scope']), store.need('reports', ['title', 'year'])];
    await Promise.all([...first, ...later]);
    expect(loads).toEqual([
      ['reports', ['year', 'edition'], true],
      ['reports', ['scope', 'title'], false],
    ]);
  });

  it('loads tables side by side', async () => {
    const { store, loads } = recording();
    await Promise.all([store.need('reports', ['year']), store.need('channels', ['items'])]);
    expect(loads.map(([table]) => table).sort()).toEqual(['channels', 'reports']);
  });

  it('forgets a failed load, so that asking again tries again', async () => {
    let broken = true;
    const { store, loads } = recording(() => broken);
    await expect(store.need('reports', ['year'])).rejects.toThrow('no such file');
    broken = false;
    await store.need('reports', ['year', 'edition']);
    expect(loads).toEqual([
      ['reports', ['year'], true],
      ['reports', ['year', 'edition'], true],
    ]);
  });

  it('does not load a column twice where a failed batch and a good one overlap', async () => {
    const { store, loads } = recording();
    const first = store.need('reports', ['year']);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all([first, store.need('reports', ['year'])]);
    expect(loads).toHaveLength(1);
  });
});
