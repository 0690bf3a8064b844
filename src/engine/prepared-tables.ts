import type { Prepared, Query } from '../query/query.ts';
import { mergeNeeds } from '../query/merge-needs.ts';
import { mergeRows } from '../query/merge-rows.ts';
import { identifier } from '../query/sql.ts';

type Kept = { readonly version: number; readonly made: Promise<void>; users: number };

/** Prepared tables that are kept; those used longest ago make room. */
const kept = 24;

/** Makes one from the data, or drops it; each runs alone on the connection. */
export type PreparedTools = {
  readonly make: (prepared: Prepared) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
};

/** The prepared tables that the engine has, made when a query first needs them, and anew when the data change. */
export class PreparedTables {
  readonly #tools: PreparedTools;
  readonly #tables = new Map<string, Kept>();

  constructor(tools: PreparedTools) {
    this.#tools = tools;
  }

  /** Whether these are there, made of this version of the data. */
  has(prepared: readonly Prepared[], version: number): boolean {
    return prepared.every(({ name }) => this.#tables.get(name)?.version === version);
  }

  /** Runs a task with these tables, made of this version of the data; they stay until it ends. */
  async withTables<T>(prepared: readonly Prepared[], version: number, task: () => Promise<T>): Promise<T> {
    const used = prepared.map((each) => this.#use(each, version));
    try {
      await Promise.all(used.map(({ made }) => made));
      return await task();
    } finally {
      for (const table of used) table.users -= 1;
      void this.#retire();
    }
  }

  #use(prepared: Prepared, version: number): Kept {
    const { name } = prepared;
    const known = this.#tables.get(name);
    const table =
      known && known.version >= version ? known : { version, made: this.#tools.make(prepared), users: 0 };
    table.users += 1;
    this.#tables.delete(name);
    this.#tables.set(name, table);
    table.made.catch(() => {
      if (this.#tables.get(name) === table) this.#tables.delete(name);
    });
    return table;
  }

  async #retire(): Promise<void> {
    const idle = [...this.#tables].slice(0, -kept).filter(([, { users }]) => users === 0);
    for (const [name] of idle) this.#tables.delete(name);
    for (const [name] of idle) await this.#tools.drop(name).catch(() => undefined);
  }
}

/** A query as its quick form asks it; itself where it has none. */
export function toQuick<Q extends Query>(query: Q): Q {
  const { quick } = query;
  return quick ? { ...query, needs: {}, rows: {}, ...quick } : query;
}

/** A query that works its prepared tables out itself, in one go, of whatever it reads. */
export function inlinePrepared<Q extends Query>(query: Q): Q {
  const prepared = query.prepared ?? [];
  const bound = prepared.map(({ name, sql }) => `${identifier(name)} AS (${sql})`);
  const own = /^\s*WITH\s/i.exec(query.sql);
  const sql = own
    ? `WITH ${bound.join(', ')}, ${query.sql.slice(own[0].length)}`
    : `WITH ${bound.join(', ')} ${query.sql}`;
  const parts = [query, ...prepared];
  return {
    ...query,
    sql,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: mergeRows(parts),
    prepared: [],
  };
}
