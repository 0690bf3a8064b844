import { describe, expect, it } from 'vitest';
import { bindRelations, Relations } from '../../src/engine/relations.ts';
import { filesOfTenYears as files } from './files-of-years.ts';

const [whole] = [{ table: 'reports', name: 'reports', files }] as const;
const partOf = (from: number, to: number) =>
  ({ table: 'reports', name: null, files: files.slice(from, to) }) as const;

describe('Relations', () => {
  it('keeps the whole table under its own name, and no part of it', () => {
    const relations = new Relations(4);
    expect(relations.use(whole)).toEqual(whole);
    expect(relations.partsOf('reports')).toEqual([]);
  });

  it('makes a part once, whoever plans it meanwhile, and has the one used last at the end', () => {
    const relations = new Relations(4);
    const part = relations.use(partOf(2, 5));
    expect(part.name).not.toBe('reports');
    expect(relations.use(partOf(3, 4))).toBe(part);
    const other = relations.use(partOf(7, 8));
    expect(relations.partsOf('reports')).toEqual([part, other]);
    relations.use(part);
    expect(relations.partsOf('reports')).toEqual([other, part]);
  });

  it('retires the part used longest ago, but none that a question still reads', () => {
    const relations = new Relations(4);
    const [oldest] = [0, 1, 2, 3, 4].map((at) => relations.use(partOf(at, at + 1)));
    expect(relations.retire(() => true)).toEqual([]);
    expect(relations.retire((name) => name === oldest?.name)).toEqual([]);
    expect(relations.retire(() => false)).toEqual([oldest]);
    expect(relations.retire(() => false)).toEqual([]);
  });

  it('keeps none where none is to be kept', () => {
    const relations = new Relations(0);
    const part = relations.use(partOf(0, 1));
    expect(relations.retire(() => false)).toEqual([part]);
  });
});

describe('bindRelations', () => {
  const part = { table: 'reports', name: 'reports part 1', files } as const;

  it('leaves the SQL where every table is read under its own name', () => {
    expect(bindRelations('SELECT 1', [whole])).toBe('SELECT 1');
  });

  it('lets a name mean a part, before the names that a query makes itself', () => {
    expect(bindRelations('SELECT * FROM reports', [part])).toBe(
      'WITH "reports" AS NOT MATERIALIZED (FROM "reports part 1") SELECT * FROM reports',
    );
    expect(bindRelations('with a AS (FROM reports) FROM a', [whole, part])).toBe(
      'WITH "reports" AS NOT MATERIALIZED (FROM "reports part 1"), a AS (FROM reports) FROM a',
    );
  });
});
