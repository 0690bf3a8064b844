import { expect, it } from 'vitest';
import { dictionary } from '../../../src/schema/dictionary.ts';
import { findEntries } from '../../../src/views/data/find-entries.ts';

const keys = (search: string) => findEntries(search, null).map(({ table, column }) => `${table}.${column}`);

it('finds by key, by name in any language, by the words of a form and by those of a code', () => {
  expect(keys('hotline.orders')).toEqual(['reports.hotline.orders', 'bulletins.hotline.orders']);
  expect(keys('收支')).toEqual(keys('requests.balance'));
  expect(keys('危及 自然人')).toEqual(['reports.requests.refused.security_stability.natural']);
  expect(keys('STATE SECRET natural')).toEqual(['reports.requests.refused.state_secret.natural']);
});

it('keeps to a table, and gives all for an empty search', () => {
  expect(findEntries('report_id', 'themes').map(({ table }) => table)).toEqual(['themes']);
  expect(findEntries('  ', null)).toEqual(dictionary);
});
