import { DataError, QueryError, type Database } from '../query/database.ts';
import type { Query } from '../query/query.ts';
import { toRows } from '../query/to-rows.ts';
import type { Manifest } from '../schema/manifest.ts';
import { browserAsk } from './ask/browser-ask.ts';
import { Decoder } from './decoder.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { abortable, Lane } from './lane.ts';
import { LoadedTables } from './loaded-tables.ts';
import { Overlay } from './overlay.ts';
import type { OwnSource } from './own-rows.ts';
import { readResult } from './read-result.ts';
import { bindRelations } from './relations.ts';
import { Remembered } from './remembered.ts';
import { startDuckDB, type DuckDB } from './start-duckdb.ts';

/**
 * `dataUrl` is the folder of `manifest.json`, with a slash at its end; `own`, asked before each query, gives the
 * reader's own rows, which stand behind the site's; `onManifest` hears of the manifest once it is read.
 */
export type BrowserOptions = {
  readonly dataUrl: URL;
  readonly own?: OwnSource;
  readonly onManifest?: (manifest: Manifest) => void;
};

class BrowserDatabase implements Database {
  readonly #dataUrl: URL;
  readonly #decoder: Decoder;
  readonly #own: OwnSource | undefined;
  readonly #onManifest: BrowserOptions['onManifest'];
  readonly #overlay = new Overlay();
  readonly #lane = new Lane();
  readonly #engine = new Remembered<'engine', DuckDB>();
  readonly #manifest = new Remembered<'manifest', Manifest>();
  readonly #tables = new LoadedTables({
    engine: () => this.#start(),
    lane: this.#lane,
    overlay: this.#overlay,
    decode: (file, columns, rows) => this.#decoder.decode(file, columns, rows),
  });

  constructor({ dataUrl, own, onManifest }: BrowserOptions) {
    this.#dataUrl = dataUrl;
    this.#own = own;
    this.#onManifest = onManifest;
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

  readonly ask: Database['ask'] = browserAsk({
    engine: () => this.#start(),
    need: (needs) =>
      this.#tables.withRelations(
        { name: 'free SQL', sql: '', needs, columns: {} },
        () => this.#readManifest(),
        () => Promise.resolve(),
      ),
    alone: async (task) => {
      await this.#joinOwn(await this.#start());
      return this.#lane.run(task);
    },
  });

  async close(): Promise<void> {
    this.#decoder.stop();
    const engine = await this.#start().catch(() => null);
    await engine?.stop();
  }

  #start(): Promise<DuckDB> {
    return this.#engine.get('engine', startDuckDB);
  }

  #readManifest(): Promise<Manifest> {
    return this.#manifest.get('manifest', async () => {
      const manifest = await fetchManifest(this.#dataUrl);
      this.#onManifest?.(manifest);
      return manifest;
    });
  }

  async #joinOwn({ connection, crashed }: DuckDB): Promise<void> {
    if (!this.#own) return;
    const data = await this.#own();
    await this.#lane.run(() => Promise.race([this.#overlay.apply(connection, data), crashed]));
  }

  #answer<Q extends Query>(query: Q, signal: AbortSignal | undefined) {
    return this.#tables.withRelations(
      query,
      () => this.#readManifest(),
      async (relations) => {
        const engine = await this.#start();
        const { connection, crashed } = engine;
        await this.#joinOwn(engine);
        const sql = bindRelations(query.sql, relations);
        try {
          const result = await this.#lane.run(
            () => Promise.race([readResult(connection, sql, signal), crashed]),
            signal,
          );
          return toRows<Q['columns']>(query.columns, result);
        } catch (cause) {
          if (cause instanceof DataError) throw cause;
          throw new QueryError(`“${query.name}” failed: ${(cause as Error).message}`, query.sql, { cause });
        }
      },
    );
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
