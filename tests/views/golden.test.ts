import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { allViews } from '../../src/views/index.ts';
import { contextOf } from './context-of.ts';
import { fixture } from './fixture.ts';
import { openMemoryDatabase } from './memory-database.ts';

const folder = new URL('../golden/views/', import.meta.url);

/** Compares with the kept answer; a mismatch (or a new view) writes NAME-changed.json beside it, to look at and keep. */
function expectGolden(name: string, found: unknown) {
  const kept = new URL(`${name}.json`, folder);
  const changed = new URL(`${name}-changed.json`, folder);
  const text = `${JSON.stringify(found, null, 1)}\n`;
  rmSync(changed, { force: true });
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (text !== expected) writeFileSync(changed, text);
  expect(text === expected, `tests/golden/views/${name}.json differs from ${name}-changed.json`).toBe(true);
}

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(fixture);
});
afterAll(() => database.close());

describe.each(allViews.map((view) => [view.id, view] as const))('%s', (id, view) => {
  const answer = async (filter: Filter) => {
    const rows = await database.run(view.query(filter));
    return { rows, model: view.model(rows, await contextOf('hans', filter)) };
  };

  it('gives the kept rows and model for everything', async () => {
    expectGolden(id, await answer(everything));
  });

  it('gives the kept rows and model for two chosen publishers', async () => {
    expectGolden(`${id}-chosen`, await answer({ ...everything, publishers: ['a', 'c'] }));
  });
});
