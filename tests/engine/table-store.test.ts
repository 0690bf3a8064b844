import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/engine/relations.ts';
import { TableStore } from '../../src/engine/table-store.ts';

const reports: Relation = { table: 'reports', name: 'reports', files: [] };
const part: Relation = { table: 'reports', name: 'reports part 1', files: [] };
const channels: Relation = { table: 'channels', name: 'channels', files: [] };

function recording(fail: () => boolean = () => false) {
  const loads: [string, readonly string[], boolean][] = [];
  const store = new TableStore(async ({ name }, columns, isFirst) => {
    loads.push([name, columns, isFirst]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (fail()) throw new Error('no such file');
  });
  return { store, loads };
}

describe('TableStore', () => {
  it('loads a column once, however many ask for it', async () => {
    const { store, loads } = recording();
    await Promise.all([store.need(reports, ['year']), store.need(reports, ['year'])]);
    await store.need(reports, ['year']);
    expect(loads).toEqual([['reports', ['year'], true]]);
  });

  it('gathers what is asked for together, and what is asked for while it loads', async () => {
    const { store, loads } = recording();
    const first = [store.need(reports, ['year']), store.need(reports, ['edition', 'year'])];
    await new Promise((resolve) => setTimeout(resolve, 1));
    const later = [store.need(reports, ['scope']), store.need(reports, ['title', 'year'])];
    await Promise.all([...first, ...later]);
    expect(loads).toEqual([
      ['reports', ['year', 'edition'], true],
      ['reports', ['scope', 'title'], false],
    ]);
  });

  it('loads tables side by side', async () => {
    const { store, loads } = recording();
    await Promise.all([store.need(reports, ['year']), store.need(channels, ['items'])]);
    expect(loads.map(([table]) => table).sort()).toEqual(['channels', 'reports']);
  });

  it('keeps the columns of a part and of the whole table apart, and forgets what was dropped', async () => {
    const { store, loads } = recording();
    await store.need(part, ['year']);
    expect([store.has(part.name, ['year']), store.has(reports.name, ['year'])]).toEqual([true, false]);
    await store.need(reports, ['year', 'title']);
    expect(store.has(reports.name, ['title', 'scope'])).toBe(false);
    store.forget(part.name);
    await store.need(part, ['year']);
    expect(loads).toEqual([
      [part.name, ['year'], true],
      [reports.name, ['year', 'title'], true],
      [part.name, ['year'], true],
    ]);
  });

  it('forgets a failed load, so that asking again tries again', async () => {
    let broken = true;
    const { store, loads } = recording(() => broken);
    await expect(store.need(reports, ['year'])).rejects.toThrow('no such file');
    broken = false;
    await store.need(reports, ['year', 'edition']);
    expect(loads).toEqual([
      ['reports', ['year'], true],
      ['reports', ['year', 'edition'], true],
    ]);
  });

  it('does not load a column twice where a failed batch and a good one overlap', async () => {
    const { store, loads } = recording();
    const first = store.need(reports, ['year']);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all([first, store.need(reports, ['year'])]);
    expect(loads).toHaveLength(1);
  });
});
