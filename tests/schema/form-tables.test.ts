import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/schema/indicators.ts';
import { toFormTables } from '../../src/schema/form-tables.ts';

const keysOf = (tables: ReturnType<typeof toFormTables>) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((key) => key !== null)));

describe('toFormTables', () => {
  it.each(['2019', '2021'] as const)(
    'has a cell for every figure that the %s form prints, and no other',
    (edition) => {
      const keys = keysOf(toFormTables(edition, {}));
      const printed = indicators.filter(({ editions }) => editions.includes(edition)).map(({ key }) => key);
      expect(new Set(keys)).toEqual(new Set(printed));
      expect(keys).toHaveLength(printed.length);
    },
  );

  it('adds the row of another form where the report has a figure for it', () => {
    const plain = keysOf(toFormTables('2021', {}));
    const mixed = keysOf(toFormTables('2021', { 'requests.other.natural': { value: 3 } }));
    expect(plain).not.toContain('requests.other.natural');
    expect(mixed).toContain('requests.other.natural');
    expect(mixed).toHaveLength(plain.length + 7);
  });

  it('heads the rows of a group once, over all of them', () => {
    const requests = toFormTables('2021', {}).find(({ id }) => id === 'requests');
    const groups = (requests?.rows ?? []).flatMap(({ group }) => (group ? [[group.id, group.span]] : []));
    expect(groups).toEqual([
      ['refused', 8],
      ['unavailable', 3],
      ['not_processed', 5],
      ['other', 3],
    ]);
  });

  it('has every row as wide as its table', () => {
    for (const { columns, rows } of toFormTables('2019', {})) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
  });

  it('shows no empty form for a year that had none', () => {
    expect(toFormTables(null, {})).toEqual([]);
  });
});
