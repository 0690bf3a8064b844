import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlinePrepared, toQuick } from '../../src/engine/query-forms.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import type { Prepared, Query } from '../../src/query/query.ts';
import { identifier } from '../../src/query/sql.ts';
import { tables, type Columns, type TableName } from '../../src/schema/tables.ts';
import { allViews } from '../../src/views/page-views.ts';
import { filters } from '../engine/measure-queries.ts';
import { askedBesideViews, askedOf, askedOfAll } from './asked-queries.ts';

const chosenFilters: readonly Filter[] = [
  ...Object.values(filters),
  { ...everything, publishers: ['a', 'b'] },
  { ...everything, publishers: ['a'], years: [2022] },
];

/** The declared columns of a table; one that is needed for its rows alone has its first. */
function columnsOf(table: TableName, needed: readonly string[]): string {
  const types: Columns = tables[table];
  const names = needed.length > 0 ? [...new Set(needed)] : Object.keys(types).slice(0, 1);
  return names.map((name) => `${identifier(name)} ${types[name] ?? 'UNKNOWN_COLUMN'}`).join(', ');
}

/** A database that has, for each piece of SQL, the tables and columns that it declares and nothing else. */
class Declared {
  readonly #connection: DuckDBConnection;
  readonly #prepared = new Map<string, string>();
  readonly #known = new Map<string, string>();

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** Runs a question over empty tables; rejects where it reads what it does not declare. */
  async run(query: Query): Promise<void> {
    const prepared = [];
    for (const each of query.prepared ?? []) prepared.push([each.name, await this.#prepare(each)] as const);
    const schema = await this.#schemaOf(query.needs, prepared);
    await this.#connection.run(`SET schema = '${schema}'`);
    try {
      await this.#connection.run(query.sql);
    } catch (cause) {
      throw new Error(`${query.name}: ${(cause as Error).message}`, { cause });
    }
  }

  /** The columns that a prepared table comes to have, worked out over what it declares. */
  async #prepare({ sql, needs }: Prepared): Promise<string> {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    await this.#connection.run(`SET schema = '${await this.#schemaOf(needs, [])}'`);
    const reader = await this.#connection.runAndReadAll(`DESCRIBE ${sql}`);
    const columns = reader
      .getRows()
      .map(([name, type]) => `${identifier(String(name))} ${String(type)}`)
      .join(', ');
    this.#prepared.set(sql, columns);
    return columns;
  }

  async #schemaOf(needs: Query['needs'], prepared: readonly (readonly [string, string])[]): Promise<string> {
    const declared = (Object.entries(needs) as [TableName, readonly string[]][]).map(
      ([table, needed]) => [table, columnsOf(table, needed)] as const,
    );
    const all = [...declared, ...prepared].map(([name, columns]) => `${identifier(name)} (${columns})`);
    const key = all.join('; ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const schema = `declared_${this.#known.size}`;
    await this.#connection.run(
      [`CREATE SCHEMA ${schema}`, ...all.map((each) => `CREATE TABLE ${schema}.${each}`)].join('; '),
    );
    this.#known.set(key, schema);
    return schema;
  }
}

/** A question in each form that an engine may put it. */
const formsOf = (query: Query): readonly Query[] =>
  [query, ...(query.quick ? [toQuick(query)] : [])].flatMap((form) =>
    form.prepared && form.prepared.length > 0 ? [form, inlinePrepared(form)] : [form],
  );

/** What the pages ask beside the views. */
const others: readonly Query[] = [
  ...askedOfAll,
  ...['320000', '320100', '320102'].flatMap((place) => askedOf('a', ['r'], place)),
  ...chosenFilters.flatMap(askedBesideViews),
];

describe('the columns that a question declares', () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  let declared: Declared;

  beforeAll(async () => {
    instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    declared = new Declared(connection);
  });

  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });

  it.each(allViews.map((view) => [view.id, view] as const))('are all that %s reads', async (_, view) => {
    for (const query of chosenFilters.flatMap((filter) => formsOf(view.query(filter)))) {
      await declared.run(query);
    }
  });

  it('are all that the pages read beside the views', async () => {
    for (const query of others.flatMap(formsOf)) {
      await declared.run(query);
    }
  });

  it('are missed where one is not declared', async () => {
    const query: Query = {
      name: 'undeclared',
      sql: 'SELECT title FROM reports',
      needs: { reports: ['year'] },
      columns: { title: 'text' },
    };
    await expect(declared.run(query)).rejects.toThrow('title');
    await expect(declared.run({ ...query, needs: {} })).rejects.toThrow('reports');
    const prepared = [{ name: 'titles', sql: 'SELECT title FROM reports', needs: query.needs }];
    await expect(declared.run({ ...query, sql: 'FROM titles', needs: {}, prepared })).rejects.toThrow(
      'title',
    );
  });
});
