import { expect, it } from 'vitest';
import { scopesApart } from '../../../src/views/model/scopes-apart.ts';
import { contextOf } from '../context-of.ts';

const row = (id: string, scope: string | null) => ({
  publisher_id: id,
  scope,
  hans: id,
  hant: id,
  en: id,
});

it('says of whom there are several lines, and of which scopes; of nobody else', async () => {
  const context = await contextOf('en');
  const rows = [row('A', 'region'), row('A', null), row('A', null), row('B', 'organ'), row('B', 'organ')];
  const said = scopesApart(rows, context);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^A has a line for each scope .*\(Whole region, Scope not read\).*not joined/);
  expect(scopesApart(rows.slice(3), context)).toEqual([]);
});
