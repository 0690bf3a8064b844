import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { allViews } from '../../src/views/page-views.ts';
import { contextOf } from './context-of.ts';
import { expectGolden } from './expect-golden.ts';
import { groupFixture } from './group-fixture.ts';
import { openMemoryDatabase } from './memory-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase(groupFixture);
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
