import { DataError } from '../query/database.ts';
import { identifier } from '../query/sql.ts';
import type { TableName } from '../schema/tables.ts';

/** The columns of a table that are to be loaded next, and the promise of their loading. */
type Batch = { readonly columns: Set<string>; readonly loaded: Promise<void> };

type TableState = { readonly present: Set<string>; running: Promise<unknown>; next: Batch | null };

/**
 * Which columns of which tables are loaded. Columns asked for while others are being loaded go together in the next
 * batch; a failed batch is forgotten, so that asking again tries again.
 */
export class TableStore {
  readonly #states = new Map<TableName, TableState>();
  readonly #load: (table: TableName, columns: readonly string[], isFirst: boolean) => Promise<void>;

  constructor(load: (table: TableName, columns: readonly string[], isFirst: boolean) => Promise<void>) {
    this.#load = load;
  }

  /** Resolves when all of these columns are in the database. */
  async need(table: TableName, columns: readonly string[]): Promise<void> {
    const state = this.#stateOf(table);
    const missing = columns.filter((name) => !state.present.has(name));
    if (missing.length === 0) return;
    const batch = (state.next ??= this.#plan(table, state));
    missing.forEach((name) => batch.columns.add(name));
    await batch.loaded;
  }

  #stateOf(table: TableName): TableState {
    const known = this.#states.get(table);
    if (known) return known;
    const state: TableState = { present: new Set(), running: Promise.resolve(), next: null };
    this.#states.set(table, state);
    return state;
  }

  #plan(table: TableName, state: TableState): Batch {
    const columns = new Set<string>();
    const loaded = state.running.then(async () => {
      state.next = null;
      const missing = [...columns].filter((name) => !state.present.has(name));
      if (missing.length > 0) await this.#load(table, missing, state.present.size === 0);
      missing.forEach((name) => state.present.add(name));
    });
    state.running = loaded.catch(() => undefined);
    return { columns, loaded };
  }
}

/** The part of a connection that loading uses. */
export type Loading = {
  query(sql: string): Promise<unknown>;
  insertArrowFromIPCStream(ipc: Uint8Array, options: { name: string; create: boolean }): Promise<void>;
};

/**
 * Inserts columns (an Arrow IPC stream of `rows` rows) into a table: the table itself when they are its first, else
 * beside the columns it has, row by row. Readers see the table before or after, never between.
 */
export async function addColumns(
  connection: Loading,
  table: TableName,
  ipc: Uint8Array,
  rows: number,
  isFirst: boolean,
): Promise<void> {
  const name = identifier(table);
  const added = identifier(`${table} added`);
  const joined = identifier(`${table} joined`);
  await connection.query(`DROP TABLE IF EXISTS ${added}`);
  await connection.insertArrowFromIPCStream(ipc, { name: `${table} added`, create: true });
  await checkRows(connection, table, added, rows);
  await connection.query(
    isFirst
      ? `ALTER TABLE ${added} RENAME TO ${name}`
      : `BEGIN; CREATE TABLE ${joined} AS SELECT * FROM ${name} POSITIONAL JOIN ${added}; DROP TABLE ${name}; DROP TABLE ${added}; ALTER TABLE ${joined} RENAME TO ${name}; COMMIT`,
  );
}

/** An insertion that took nothing gives no error of its own. */
async function checkRows(connection: Loading, table: TableName, name: string, rows: number): Promise<void> {
  const sql = `SELECT if(count(*) = ${rows}, 'ok', error('rows: ' || count(*))) FROM ${name}`;
  try {
    await connection.query(sql);
  } catch (cause) {
    throw new DataError(`The table “${table}” was not loaded whole. Reload the page.`, table, { cause });
  }
}
