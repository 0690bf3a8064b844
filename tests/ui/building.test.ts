import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import type { Query } from '../../src/query/query.ts';
import { packRows, rowsKey, unpackRows } from '../../src/ui/answers/built.ts';
import { Building } from '../../src/ui/answers/building.ts';

const query = (name: string): Query => ({
  name,
  sql: `SELECT '${name}'`,
  needs: {},
  columns: { name: 'text', count: 'number', partial: 'boolean' },
});

/** Answers with the query's name, a zero and a null. */
function counting() {
  const asked: string[] = [];
  const database: Database = {
    run: (each) => {
      asked.push(each.name);
      return Promise.resolve([{ name: each.name, count: 0, partial: null }] as never);
    },
    ask: () => Promise.reject(new Error('Free SQL is not prepared.')),
    close: () => Promise.resolve(),
  };
  return { asked, database };
}

describe('what is prepared while pages are written', () => {
  it('is asked once, until a rendering asks nothing new', async () => {
    const { asked, database } = counting();
    const preparing = new Building(database, () => '');
    const html = await preparing.render(() => {
      const first = preparing.rows(query('first'));
      const second = first && preparing.rows(query(`after ${String(first[0]?.name)}`));
      return Promise.resolve(second ? String(second[0]?.name) : 'not yet');
    });
    expect(html).toBe('after first');
    expect(asked).toEqual(['first', 'after first']);
    expect(Object.keys(preparing.answers.rows).sort()).toEqual(
      [rowsKey(query('first')), rowsKey(query('after first'))].sort(),
    );
  });

  it('holds for a page what that page asked, also where another page asked it before', async () => {
    const { asked, database } = counting();
    const preparing = new Building(database, () => '');
    const ask = (...names: string[]) =>
      preparing.render(() => {
        for (const name of names) preparing.rows(query(name));
        return Promise.resolve('');
      });
    await ask('shared', 'one');
    await ask('shared', 'other');
    expect(asked).toEqual(['shared', 'one', 'other']);
    expect(Object.keys(preparing.answers.rows).sort()).toEqual(
      [rowsKey(query('shared')), rowsKey(query('other'))].sort(),
    );
  });

  it('keeps a zero a zero and a null a null', () => {
    const rows = [
      { name: 'a', count: 0, partial: false },
      { name: '', count: null, partial: null },
    ];
    const packed = packRows(query('any').columns, rows);
    expect(unpackRows(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(rows);
  });

  it('refuses results that JSON would change', async () => {
    const preparing = new Building(counting().database, () => '');
    const render = (value: unknown) =>
      preparing.render(() => Promise.resolve(String(preparing.result('work', String(value), () => value))));
    await expect(render(new Map())).rejects.toThrow(/JSON/);
    await expect(render({ low: Number.NaN })).rejects.toThrow(/JSON/);
    expect(await render('fine')).toBe('fine');
  });

  it('fails where a question fails', async () => {
    const database: Database = {
      run: () => Promise.reject(new Error('no table')),
      ask: () => Promise.reject(new Error('Free SQL is not prepared.')),
      close: () => Promise.resolve(),
    };
    const preparing = new Building(database, () => '');
    await expect(
      preparing.render(() => Promise.resolve(preparing.rows(query('any')) ? 'told' : 'not yet')),
    ).rejects.toThrow('no table');
  });
});
