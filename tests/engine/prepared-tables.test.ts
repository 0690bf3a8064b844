import { describe, expect, it } from 'vitest';
import { Answers } from '../../src/engine/answers.ts';
import { PreparedTables } from '../../src/engine/prepared-tables.ts';
import { inlinePrepared } from '../../src/engine/query-forms.ts';
import { thresholds } from '../../src/engine/thresholds.ts';
import { mergeRows } from '../../src/query/merge-rows.ts';
import type { Prepared, Query } from '../../src/query/query.ts';

const tableOf = (name: string): Prepared => ({ name, sql: `SELECT year FROM reports -- ${name}`, needs: {} });

function recording() {
  const done: string[] = [];
  const failing = new Set<string>();
  const tables = new PreparedTables(
    {
      make: ({ name }) => {
        done.push(`make ${name}`);
        return failing.has(name) ? Promise.reject(new Error('no data')) : Promise.resolve();
      },
      drop: (name) => {
        done.push(`drop ${name}`);
        return Promise.resolve();
      },
    },
    thresholds.keptPrepared,
  );
  const use = (name: string, version = 0) =>
    tables.withTables([tableOf(name)], version, () => Promise.resolve(name));
  return { tables, done, failing, use };
}

describe('PreparedTables', () => {
  it('makes a table once, however many ask for it, and anew when the data have changed', async () => {
    const { tables, done, use } = recording();
    await Promise.all([use('a'), use('a')]);
    expect(tables.has(tableOf('a'), 0)).toBe(true);
    expect(tables.has(tableOf('a'), 1)).toBe(false);
    await use('a', 1);
    await use('a', 1);
    expect(done).toEqual(['make a', 'make a']);
  });

  it('tries again after a failure', async () => {
    const { done, failing, use } = recording();
    failing.add('a');
    await expect(use('a')).rejects.toThrow('no data');
    failing.clear();
    expect(await use('a')).toBe('a');
    expect(done).toEqual(['make a', 'make a']);
  });

  it('drops those used longest ago, and none in use', async () => {
    const { tables, done, use } = recording();
    await tables.withTables([tableOf('held')], 0, async () => {
      for (let index = 0; index < 26; index += 1) await use(`t${index}`);
    });
    await use('t25');
    expect(done.filter((what) => what.startsWith('drop')).sort()).toEqual([
      'drop held',
      'drop t0',
      'drop t1',
    ]);
  });
});

describe('inlinePrepared', () => {
  it('lets a query work its tables out itself, before the names that it makes', () => {
    const query: Query = {
      name: 'q',
      sql: 'WITH b AS (FROM a) FROM b',
      needs: { publishers: ['level'] },
      prepared: [{ name: 'a', sql: 'SELECT year FROM reports', needs: { reports: ['year'] } }],
      columns: { year: 'number' },
    };
    expect(inlinePrepared(query)).toMatchObject({
      sql: 'WITH "a" AS (SELECT year FROM reports), b AS (FROM a) FROM b',
      needs: { publishers: ['level'], reports: ['year'] },
      prepared: [],
    });
  });
});

describe('mergeRows', () => {
  const fail = { column: 'result', value: 'fail' } as const;

  it('keeps a choice that all parts make, and none that one of them would miss rows by', () => {
    const needs = { findings: ['result'] };
    expect(mergeRows([{ needs, rows: { findings: fail } }, { needs: {} }])).toEqual({ findings: fail });
    expect(mergeRows([{ needs, rows: { findings: fail } }, { needs }])).toEqual({});
    expect(
      mergeRows([
        { needs, rows: { findings: fail } },
        { needs, rows: { findings: { some: ['at'] } } },
      ]),
    ).toEqual({});
  });
});

describe('Answers', () => {
  it('keeps answers until the data change, the latest hundred, and no long lists', () => {
    const answers = new Answers(thresholds.keptAnswers, thresholds.keptRows);
    answers.set('a', 1, [1]);
    expect(answers.get('a', 1)).toEqual([1]);
    for (let index = 0; index < 100; index += 1) answers.set(`q${index}`, 1, []);
    expect(answers.get('a', 1)).toBeUndefined();
    expect(answers.get('q99', 2)).toBeUndefined();
    answers.set(
      'long',
      2,
      Array.from({ length: 5000 }, () => 0),
    );
    answers.set('old', 1, [1]);
    expect([answers.get('long', 2), answers.get('old', 2)]).toEqual([undefined, undefined]);
  });
});
