import { describe, expect, it } from 'vitest';
import { bindRelations, Relations } from '../../src/engine/relations.ts';
import type { ManifestFile } from '../../src/schema/manifest.ts';

const fileOf = (year: number): ManifestFile => ({
  table: 'reports',
  file: `reports/year=${year}/part-0.parquet`,
  rows: 1,
  bytes: 1,
  sha256: 'a'.repeat(64),
  year,
});
const files = Array.from({ length: 10 }, (_, index) => fileOf(2014 + index));
const [whole] = [{ table: 'reports', name: 'reports', files }] as const;

describe('Relations', () => {
  const choose = (relations: Relations, years?: readonly number[], isWhole = false) =>
    relations.choose('reports', files, years ? { years } : {}, isWhole);
  const yearsIn = ({ files: own }: { readonly files: readonly ManifestFile[] }) =>
    own.map(({ year }) => year);

  it('reads the whole table for all years, for most of them, and where it is there already', () => {
    const relations = new Relations();
    expect(choose(relations)).toEqual(whole);
    expect(choose(relations, [2014, 2015, 2016, 2017, 2018, 2019])).toEqual(whole);
    expect(choose(relations, [2020], true)).toEqual(whole);
  });

  it('reads the files of the years asked for, and the same part again for them', () => {
    const relations = new Relations();
    const part = choose(relations, [2020, 2022]);
    expect(yearsIn(part)).toEqual([2020, 2022]);
    expect(part.name).not.toBe('reports');
    expect(choose(relations, [2022])).toBe(part);
  });

  it('widens to years asked for later, and takes the whole table in the end', () => {
    const relations = new Relations();
    choose(relations, [2020]);
    expect(yearsIn(choose(relations, [2019]))).toEqual([2019, 2020]);
    choose(relations, [2014, 2015, 2016]);
    expect(choose(relations, [2017])).toEqual(whole);
  });

  it('has one file for the columns where no year has any row', () => {
    expect(yearsIn(choose(new Relations(), [1999]))).toEqual([2014]);
  });

  it('never divides a table of one file', () => {
    const only: ManifestFile = {
      table: 'publishers',
      file: 'publishers.parquet',
      rows: 1,
      bytes: 1,
      sha256: 'a'.repeat(64),
    };
    expect(new Relations().choose('publishers', [only], { years: [2020] }, false).name).toBe('publishers');
  });

  it('retires the part used longest ago, but none that a question still reads', () => {
    const relations = new Relations();
    const parts = [[2014], [2015], [2016], [2017], [2018]].map((years) => choose(relations, years));
    const [oldest] = parts;
    expect(relations.retire(() => true)).toEqual([]);
    expect(relations.retire((name) => name === oldest?.name)).toEqual([]);
    expect(relations.retire(() => false)).toEqual([oldest]);
    expect(relations.retire(() => false)).toEqual([]);
  });
});

describe('a choice of rows', () => {
  const large = files.map((file) => ({ ...file, rows: 20_000 }));
  const rows = { column: 'report_id', value: 'a' } as const;

  it('reads a large table’s chosen rows alone, of all its files or of those of some years', () => {
    const relations = new Relations();
    const chosen = relations.choose('sources', large, { rows }, false);
    expect(chosen).toMatchObject({ rows, files: large });
    expect(chosen.name).not.toBe('sources');
    expect(relations.choose('sources', large, { rows: { ...rows } }, false)).toBe(chosen);
    expect(relations.choose('sources', large, { rows, years: [2020] }, false)).toBe(chosen);
    const other = relations.choose('sources', large, { rows: { ...rows, value: 'b' }, years: [2020] }, false);
    expect(other).toMatchObject({ rows: { value: 'b' }, files: [{ year: 2020 }] });
  });

  it('reads a small table, or one that is there already, whole', () => {
    expect(new Relations().choose('reports', files, { rows }, false)).toEqual(whole);
    expect(new Relations().choose('sources', large, { rows }, true).name).toBe('sources');
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
