import { describe, expect, it } from 'vitest';
import { planAnswer, planReads, type Held, type SqlReads } from '../../src/engine/plan.ts';
import { Relations } from '../../src/engine/relations.ts';
import { thresholds } from '../../src/engine/thresholds.ts';
import type { Prepared, Query } from '../../src/query/query.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { fileOf, filesOfTen } from './files-of-years.ts';

const manifestOf = (rows: number): Manifest => ({
  format: 1,
  version: 'v',
  date: '2024-01-01',
  files: [...filesOfTen('reports', rows), ...filesOfTen('sources', rows), fileOf('publishers', 5)],
});
const small = manifestOf(1);
const large = manifestOf(20_000);
const nothing: Held = { hasWhole: () => false, partsOf: () => [], hasPrepared: () => false };
const reports: SqlReads = { name: 'q', sql: 'FROM reports', needs: { reports: ['year'] } };

const chosen = (reading: SqlReads, held = nothing, manifest = small, limits = thresholds) =>
  planReads(reading, manifest, held, limits).reads[0]?.choice;
const yearsIn = (choice: ReturnType<typeof chosen>) => choice?.files.map(({ year }) => year);

describe('planReading', () => {
  it('reads the whole table for all years, for most of them, and where it is there already', () => {
    const here: Held = { ...nothing, hasWhole: () => true };
    expect(chosen(reports)?.name).toBe('reports');
    expect(chosen({ ...reports, years: [2014, 2015, 2016, 2017, 2018, 2019] })?.name).toBe('reports');
    expect(chosen({ ...reports, years: [2020] }, here)?.name).toBe('reports');
  });

  it('reads the files of the years asked for, and a part that holds them again', () => {
    const asked = chosen({ ...reports, years: [2020, 2022] });
    expect(asked?.name).toBeNull();
    expect(yearsIn(asked)).toEqual([2020, 2022]);
    if (!asked) return;
    const relations = new Relations(4);
    const part = relations.use(asked);
    expect(chosen({ ...reports, years: [2022] }, { ...nothing, partsOf: relations.partsOf })).toBe(part);
  });

  it('widens to years asked for later, and takes the whole table in the end', () => {
    const relations = new Relations(4);
    const ask = (years: readonly number[]) => {
      const choice = chosen({ ...reports, years }, { ...nothing, partsOf: relations.partsOf });
      return choice && relations.use(choice);
    };
    ask([2020]);
    expect(yearsIn(ask([2019]))).toEqual([2019, 2020]);
    ask([2014, 2015, 2016]);
    expect(ask([2017])?.name).toBe('reports');
  });

  it('has one file for the columns where no year has any row, and never divides a table of one file', () => {
    expect(yearsIn(chosen({ ...reports, years: [1999] }))).toEqual([2014]);
    expect(chosen({ ...reports, needs: { publishers: ['level'] }, years: [2020] })?.name).toBe('publishers');
  });

  it('reads the chosen rows alone of a large table, and a small one whole', () => {
    const rows = { sources: { column: 'report_id', value: 'a' } } as const;
    const sources: SqlReads = { name: 's', sql: 'FROM sources', needs: { sources: ['key'] }, rows };
    expect(chosen(sources, nothing, large)).toMatchObject({ name: null, rows: rows.sources });
    expect(chosen(sources)?.name).toBe('sources');
    const off = { ...thresholds, choosingFrom: Infinity };
    expect(chosen(sources, nothing, large, off)?.name).toBe('sources');
  });

  it('has the engine alone for many rows, and for all where that way is turned off', () => {
    const alone = (manifest: Manifest, limits = thresholds) =>
      planReads(reports, manifest, nothing, limits).alone;
    expect([alone(small), alone(large)]).toEqual([false, true]);
    expect(alone(small, { ...thresholds, longFrom: 0 })).toBe(true);
  });

  it('names the column that a table has not', () => {
    expect(() => chosen({ ...reports, needs: { reports: ['colour'] } })).toThrow(/“colour”/);
  });
});

describe('planAnswer', () => {
  const table = (name: string): Prepared => ({ name, sql: 'SELECT 1', needs: { reports: ['year'] } });
  const query: Query = {
    name: 'q',
    sql: 'FROM cells',
    needs: { publishers: ['level'] },
    prepared: [table('cells')],
    columns: { year: 'number' },
  };
  const plan = (asked: Query, manifest = small, held = nothing, limits = thresholds) =>
    planAnswer(asked, manifest, held, limits);
  const names = ({ prepared }: { readonly prepared: readonly Prepared[] }) =>
    prepared.map(({ name }) => name);

  it('prepares a table for all years', () => {
    expect(names(plan(query))).toEqual(['cells']);
  });

  it('works it out in place for a few years, unless it, or all that it is made of, is there', () => {
    const asked = { ...query, years: [2020] };
    const inline = plan(asked);
    expect(names(inline)).toEqual([]);
    expect(inline.query.sql).toContain('WITH "cells" AS');
    expect(inline.reads.map(({ choice }) => choice.table)).toEqual(['publishers', 'reports']);
    expect(names(plan(asked, small, { ...nothing, hasPrepared: () => true }))).toEqual(['cells']);
    expect(names(plan(asked, small, { ...nothing, hasWhole: () => true }))).toEqual(['cells']);
  });

  it('puts a question in its quick form where reports are few, and never where that is turned off', () => {
    const both: Query = { ...query, quick: { sql: 'FROM once', needs: {}, prepared: [table('once')] } };
    expect(plan(both).query.sql).toBe('FROM once');
    expect(plan(both, large).query.sql).toBe('FROM cells');
    expect(plan(both, small, nothing, { ...thresholds, quickUpTo: 0 }).query.sql).toBe('FROM cells');
  });
});
