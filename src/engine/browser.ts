import { DataError, QueryError, type Database } from '../query/database.ts';
import type { Query, RowOf } from '../query/query.ts';
import { identifier } from '../query/sql.ts';
import { toRows } from '../query/to-rows.ts';
import type { Manifest } from '../schema/manifest.ts';
import { Answers } from './answers.ts';
import { browserAsk } from './ask/browser-ask.ts';
import { Decoder } from './decoder.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { abortable, Lane } from './lane.ts';
import { LoadedTables } from './loaded-tables.ts';
import { Overlay } from './overlay.ts';
import type { OwnSource } from './own-rows.ts';
import { readLong, readShort } from './read-result.ts';
import { inlinePrepared, PreparedTables, toQuick } from './prepared-tables.ts';
import { filesOf } from './parse-manifest.ts';
import { bindRelations, type Relation } from './relations.ts';
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

/** Questions about more rows than these may take long enough for a reader to want another answer meanwhile. */
const longFrom = 100_000;

const isLong = (relations: readonly Relation[]): boolean =>
  relations.some(({ files }) => files.reduce((sum, { rows }) => sum + rows, 0) > longFrom);

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

  readonly #answers = new Answers();
  readonly #prepared = new PreparedTables({
    make: (prepared) =>
      this.#read(prepared, (sql) =>
        this.#runAlone(({ connection }) =>
          connection.query(`CREATE OR REPLACE TABLE ${identifier(prepared.name)} AS ${sql}`),
        ),
      ).then(() => undefined),
    drop: (name) =>
      this.#runAlone(({ connection }) => connection.query(`DROP TABLE IF EXISTS ${identifier(name)}`)).then(
        () => undefined,
      ),
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
        { name: 'free SQL', sql: '', needs },
        () => this.#readManifest(),
        () => Promise.resolve(),
      ),
    alone: async (task) => {
      await this.#joinOwn();
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

  async #runAlone<T>(task: (engine: DuckDB) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const engine = await this.#start();
    return this.#lane.run(() => Promise.race([task(engine), engine.crashed]), signal);
  }

  async #runShort<T>(task: (engine: DuckDB) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const engine = await this.#start();
    return this.#lane.overlap(() => Promise.race([task(engine), engine.crashed]), signal);
  }

  async #joinOwn(): Promise<void> {
    if (!this.#own) return;
    const data = await this.#own();
    await this.#runAlone(({ connection }) => this.#overlay.apply(connection, data));
  }

  /** Runs SQL over the data that it reads, once that and the reader's own rows are there. */
  #read<T>(
    reading: Pick<Query, 'name' | 'sql' | 'needs' | 'rows' | 'years'>,
    run: (sql: string, relations: readonly Relation[]) => Promise<T>,
  ): Promise<T> {
    return this.#tables.withRelations(
      reading,
      () => this.#readManifest(),
      async (relations) => {
        await this.#joinOwn();
        try {
          return await run(bindRelations(reading.sql, relations), relations);
        } catch (cause) {
          if (cause instanceof DataError) throw cause;
          throw new QueryError(`“${reading.name}” failed: ${(cause as Error).message}`, reading.sql, {
            cause,
          });
        }
      },
    );
  }

  /** A first question about a few years works out what it needs of these; all else is prepared once for all years. */
  async #answer<C extends Query['columns']>(
    query: Query<C>,
    signal: AbortSignal | undefined,
  ): Promise<readonly RowOf<C>[]> {
    const asked = await this.#quickest(query);
    const { prepared = [] } = asked;
    const version = this.#own ? (await this.#own()).version : 0;
    const question = JSON.stringify([query.sql, query.columns]);
    const known = this.#answers.get(question, version);
    if (known) return known as readonly RowOf<C>[];
    const isHere = () =>
      this.#prepared.has(prepared, version) || prepared.every((each) => this.#tables.has(each));
    const rows =
      asked.years !== undefined && prepared.length > 0 && !isHere()
        ? await this.#toRows(inlinePrepared(asked), signal)
        : await this.#prepared.withTables(prepared, version, () => this.#toRows(asked, signal));
    this.#answers.set(question, version, rows);
    return rows;
  }

  /** Few reports can be held once more, worked out for a question, so that it is answered sooner under every filter. */
  async #quickest<C extends Query['columns']>(query: Query<C>): Promise<Query<C>> {
    if (!query.quick) return query;
    const manifest = await this.#readManifest();
    const reports = filesOf(manifest, 'reports').reduce((sum, { rows }) => sum + rows, 0);
    return reports > longFrom ? query : toQuick(query);
  }

  async #toRows<C extends Query['columns']>(query: Query<C>, signal: AbortSignal | undefined) {
    const result = await this.#read(query, (sql, relations) =>
      isLong(relations)
        ? this.#runAlone(({ connection }) => readLong(connection, sql, signal), signal)
        : this.#runShort(({ connection }) => readShort(connection, sql), signal),
    );
    try {
      return toRows(query.columns, result);
    } catch (cause) {
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
