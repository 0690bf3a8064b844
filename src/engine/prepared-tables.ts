import type { Prepared } from '../query/query.ts';

type Kept = { readonly version: number; readonly made: Promise<void>; users: number };

/** Makes one from the data, or drops it; each runs alone on the connection. */
export type PreparedTools = {
  readonly make: (prepared: Prepared) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
};

/** The prepared tables that the engine has, made when a query first needs them, and anew when the data change. */
export class PreparedTables {
  readonly #tools: PreparedTools;
  readonly #tables = new Map<string, Kept>();

  readonly #kept: number;

  /** `kept` are held; those used longest ago make room. */
  constructor(tools: PreparedTools, kept: number) {
    this.#tools = tools;
    this.#kept = kept;
  }

  /** Whether it is there, made of this version of the data. */
  has({ name }: Prepared, version: number): boolean {
    return this.#tables.get(name)?.version === version;
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
    const idle = [...this.#tables]
      .slice(0, Math.max(0, this.#tables.size - this.#kept))
      .filter(([, { users }]) => users === 0);
    for (const [name] of idle) this.#tables.delete(name);
    for (const [name] of idle) await this.#tools.drop(name).catch(() => undefined);
  }
}
