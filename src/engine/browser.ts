import { DataError, QueryError, type Database } from '../query/database.ts';
import type { Query } from '../query/query.ts';
import { toRows } from '../query/to-rows.ts';
import type { Manifest } from '../schema/manifest.ts';
import { tables, type TableName } from '../schema/tables.ts';
import { Decoder } from './decoder.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { abortable, Lane } from './lane.ts';
import { Overlay } from './overlay.ts';
import type { OwnSource } from './own-rows.ts';
import { filesOf } from './parse-manifest.ts';
import { readResult } from './read-result.ts';
import { Remembered } from './remembered.ts';
import { startDuckDB, type DuckDB } from './start-duckdb.ts';
import { addColumns, TableStore } from './table-store.ts';

/**
 * `dataUrl` is the folder of `manifest.json`, with a slash at its end; `own`, asked before each query, gives the
 * reader's own rows, which stand behind the site's.
 */
export type BrowserOptions = { readonly dataUrl: URL; readonly own?: OwnSource };

/** What a query reads, as declared; a table needed for its rows alone gets its first column. */
function needsOf(query: Query): [TableName, readonly string[]][] {
  return (Object.entries(query.needs) as [TableName, readonly string[]][]).map(([table, columns]) => {
    const known = Object.keys(tables[table]);
    const unknown = columns.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new QueryError(
        `“${query.name}” needs the column “${unknown}”, which “${table}” has not.`,
        query.sql,
      );
    }
    return [table, columns.length > 0 ? columns : known.slice(0, 1)];
  });
}

class BrowserDatabase implements Database {
  readonly #dataUrl: URL;
  readonly #decoder: Decoder;
  readonly #own: OwnSource | undefined;
  readonly #overlay = new Overlay();
  readonly #lane = new Lane();
  readonly #engine = new Remembered<'engine', DuckDB>();
  readonly #manifest = new Remembered<'manifest', Manifest>();
  readonly #store = new TableStore((table, columns, isFirst) => this.#load(table, columns, isFirst));

  constructor({ dataUrl, own }: BrowserOptions) {
    this.#dataUrl = dataUrl;
    this.#own = own;
    this.#decoder = new Decoder(dataUrl);
  }

  /** Begins what every query needs; what fails here is tried again, and told, by the first query. */
  warmUp(): void {
    this.#start().catch(() => undefined);
    this.#readManifest().catch(() => undefined);
  }

  readonly run: Database['run'] = async (query, signal) => {
    signal?.throwIfAborted();
    return abortable(this.#answer(query, signal), signal);
  };

  async close(): Promise<void> {
    this.#decoder.stop();
    const engine = await this.#start().catch(() => null);
    await engine?.stop();
  }

  #start(): Promise<DuckDB> {
    return this.#engine.get('engine', startDuckDB);
  }

  #readManifest(): Promise<Manifest> {
    return this.#manifest.get('manifest', () => fetchManifest(this.#dataUrl));
  }

  async #load(table: TableName, columns: readonly string[], isFirst: boolean): Promise<void> {
    const starting = this.#start();
    const files = filesOf(await this.#readManifest(), table);
    const [ipc, engine] = await Promise.all([this.#decoder.decode(files, columns), starting]);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const { connection, crashed } = engine;
    const add = async () => {
      await addColumns(connection, table, ipc, rows, isFirst);
      await this.#overlay.fill(connection, table, columns, rows);
    };
    await this.#lane.run(() => Promise.race([add(), crashed]));
  }

  async #joinOwn({ connection, crashed }: DuckDB): Promise<void> {
    if (!this.#own) return;
    const data = await this.#own();
    await this.#lane.run(() => Promise.race([this.#overlay.apply(connection, data), crashed]));
  }

  async #answer<Q extends Query>(query: Q, signal: AbortSignal | undefined) {
    await Promise.all(needsOf(query).map(([table, columns]) => this.#store.need(table, columns)));
    const engine = await this.#start();
    const { connection, crashed } = engine;
    await this.#joinOwn(engine);
    try {
      const result = await this.#lane.run(
        () => Promise.race([readResult(connection, query.sql, signal), crashed]),
        signal,
      );
      return toRows<Q['columns']>(query.columns, result);
    } catch (cause) {
      if (cause instanceof DataError) throw cause;
      throw new QueryError(`“${query.name}” failed: ${(cause as Error).message}`, query.sql, { cause });
    }
  }
}

/**
 * The site's data in this browser, answered by duckdb-wasm. Engine and manifest begin to load at once; a table's
 * columns load when a query first needs them. Loading that failed is tried again by the next query.
 */
export function openBrowserDatabase(options: BrowserOptions): Promise<Database> {
  const database = new BrowserDatabase(options);
  database.warmUp();
  return Promise.resolve(database);
}
