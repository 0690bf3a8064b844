import { DataError } from '../query/database.ts';
import { identifier } from '../query/sql.ts';
import type { Relation } from './relations.ts';

/** The columns of a relation that are to be loaded next, and the promise of their loading. */
type Batch = { readonly columns: Set<string>; readonly loaded: Promise<void> };

type RelationState = { readonly present: Set<string>; running: Promise<unknown>; next: Batch | null };

export type LoadColumns = (relation: Relation, columns: readonly string[], isFirst: boolean) => Promise<void>;

/**
 * Which columns of which relations are loaded. Columns asked for while others are being loaded go together in the next
 * batch; a failed batch is forgotten, so that asking again tries again.
 */
export class TableStore {
  readonly #states = new Map<string, RelationState>();
  readonly #load: LoadColumns;

  constructor(load: LoadColumns) {
    this.#load = load;
  }

  /** Whether all of these columns are in the database, under this relation's name. */
  has(name: string, columns: readonly string[]): boolean {
    const present = this.#states.get(name)?.present;
    return present !== undefined && columns.every((column) => present.has(column));
  }

  /** Resolves when all of these columns are in the database. */
  async need(relation: Relation, columns: readonly string[]): Promise<void> {
    const state = this.#stateOf(relation.name);
    const missing = columns.filter((name) => !state.present.has(name));
    if (missing.length === 0) return;
    const batch = (state.next ??= this.#plan(relation, state));
    missing.forEach((name) => batch.columns.add(name));
    await batch.loaded;
  }

  /** Takes note that a relation was dropped. */
  forget(name: string): void {
    this.#states.delete(name);
  }

  #stateOf(name: string): RelationState {
    const known = this.#states.get(name);
    if (known) return known;
    const state: RelationState = { present: new Set(), running: Promise.resolve(), next: null };
    this.#states.set(name, state);
    return state;
  }

  #plan(relation: Relation, state: RelationState): Batch {
    const columns = new Set<string>();
    const loaded = state.running.then(async () => {
      state.next = null;
      const missing = [...columns].filter((name) => !state.present.has(name));
      if (missing.length > 0) await this.#load(relation, missing, state.present.size === 0);
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

const addedTo = (name: string): string => `${name} added`;

/** Puts the first rows of new columns (an Arrow IPC stream) beside a relation, or further ones behind them. */
export async function stageRows(
  connection: Loading,
  name: string,
  ipc: Uint8Array,
  isFirst: boolean,
): Promise<void> {
  const added = addedTo(name);
  if (isFirst) await connection.query(`DROP TABLE IF EXISTS ${identifier(added)}`);
  await connection.insertArrowFromIPCStream(ipc, { name: added, create: isFirst });
}

/**
 * Makes staged columns of `rows` rows part of a relation: the relation itself when they are its first, else beside the
 * columns it has, row by row. Readers see the relation before or after, never between.
 */
export async function addStaged(
  connection: Loading,
  name: string,
  rows: number,
  isFirst: boolean,
): Promise<void> {
  const table = identifier(name);
  const added = identifier(addedTo(name));
  const joined = identifier(`${name} joined`);
  await checkRows(connection, name, added, rows);
  await connection.query(
    isFirst
      ? `ALTER TABLE ${added} RENAME TO ${table}`
      : `BEGIN; CREATE TABLE ${joined} AS SELECT * FROM ${table} POSITIONAL JOIN ${added}; DROP TABLE ${table}; DROP TABLE ${added}; ALTER TABLE ${joined} RENAME TO ${table}; COMMIT`,
  );
}

/** An insertion that took nothing gives no error of its own. */
async function checkRows(connection: Loading, name: string, added: string, rows: number): Promise<void> {
  const sql = `SELECT if(count(*) = ${rows}, 'ok', error('rows: ' || count(*))) FROM ${added}`;
  try {
    await connection.query(sql);
  } catch (cause) {
    throw new DataError(`The table “${name}” was not loaded whole. Reload the page.`, name, { cause });
  }
}
