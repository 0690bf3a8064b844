import type { TableName } from '../schema/tables.ts';
import { identifier } from '../query/sql.ts';
import type { OwnData } from './own-rows.ts';
import type { Loading } from './table-store.ts';

/** A relation of the engine and the data table whose rows it holds. */
type Holder = { readonly table: TableName; readonly name: string };
type Loaded = Holder & { readonly siteRows: number; readonly columns: Set<string> };

const ownName = (table: TableName): string => `${table} own`;

/**
 * The reader's own rows behind the site's rows in the same tables, so that every query sees both. They stand in tables
 * of their own, with all columns, and are copied behind the site's rows of whatever columns are loaded. Every method
 * must run alone on the connection (in its lane).
 */
export class Overlay {
  readonly #loaded = new Map<string, Loaded>();
  #applied: OwnData = { version: 0, rows: {} };

  /** Takes note of columns that were just loaded, and puts the own rows' values into them. */
  async fill(
    connection: Loading,
    { table, name }: Holder,
    columns: readonly string[],
    siteRows: number,
  ): Promise<void> {
    const known = this.#loaded.get(name)?.columns ?? [];
    const loaded = { table, name, siteRows, columns: new Set([...known, ...columns]) };
    this.#loaded.set(name, loaded);
    if (this.#countOf(table) > 0) await this.#copy(connection, loaded);
  }

  /** Takes note that a relation was dropped. */
  forget(name: string): void {
    this.#loaded.delete(name);
  }

  /** Makes the own rows those of `data`; does nothing where they are already, or newer. */
  async apply(connection: Loading, data: OwnData): Promise<void> {
    if (data.version <= this.#applied.version) return;
    const before = this.#applied;
    const tables = Object.keys({ ...before.rows, ...data.rows }) as TableName[];
    for (const table of tables) {
      await connection.query(`DROP TABLE IF EXISTS ${identifier(ownName(table))}`);
      const rows = data.rows[table] ?? [];
      if (rows.length > 0) {
        const { toOwnTable } = await import('./own-table.ts');
        await connection.insertArrowFromIPCStream(toOwnTable(table, rows), {
          name: ownName(table),
          create: true,
        });
      }
    }
    this.#applied = data;
    for (const loaded of this.#loaded.values())
      if (tables.includes(loaded.table)) await this.#copy(connection, loaded);
  }

  #countOf(table: TableName): number {
    return this.#applied.rows[table]?.length ?? 0;
  }

  /** Rows behind those of the site are always the reader's: rows keep the order in which they were put in. */
  async #copy(connection: Loading, { table, name, siteRows, columns }: Loaded): Promise<void> {
    await connection.query(`DELETE FROM ${identifier(name)} WHERE rowid >= ${siteRows}`);
    if (this.#countOf(table) === 0) return;
    const listed = [...columns].map(identifier).join(', ');
    await connection.query(
      `INSERT INTO ${identifier(name)} (${listed}) SELECT ${listed} FROM ${identifier(ownName(table))}`,
    );
  }
}
