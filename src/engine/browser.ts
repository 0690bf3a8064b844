import { DataError, QueryError, type Database } from '../query/database.ts';
import type { Prepared, Query, RowOf } from '../query/query.ts';
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
import { planAnswer, planReads, type Held, type Plan, type SqlReads, type ReadPlan } from './plan.ts';
import { PreparedTables } from './prepared-tables.ts';
import { bindRelations } from './relations.ts';
import { Remembered } from './remembered.ts';
import { startDuckDB, type DuckDB } from './start-duckdb.ts';
import { thresholds, type Thresholds } from './thresholds.ts';

/**
 * `dataUrl` is the folder of `manifest.json`, with a slash at its end; `own`, asked before each query, gives the
 * reader's own rows, which stand behind the site's; `onManifest` hears of the manifest once it is read, and nothing is answered
 * by one that it rejects; `thresholds`, where given, take the place of the usual ones.
 */
export type BrowserOptions = {
  readonly dataUrl: URL;
  readonly own?: OwnSource;
  readonly onManifest?: (manifest: Manifest) => Promise<void>;
  readonly thresholds?: Partial<Thresholds>;
};

class BrowserDatabase implements Database {
  readonly #dataUrl: URL;
  readonly #decoder: Decoder;
  readonly #own: OwnSource | undefined;
  readonly #onManifest: BrowserOptions['onManifest'];
  readonly #overlay = new Overlay();
  readonly #lane: Lane;
  readonly #engine = new Remembered<'engine', DuckDB>();
  readonly #manifest = new Remembered<'manifest', Manifest>();
  readonly #limits: Thresholds;
  readonly #tables: LoadedTables;
  readonly #answers: Answers;
  readonly #prepared: PreparedTables;

  constructor({ dataUrl, own, onManifest, thresholds: other }: BrowserOptions) {
    this.#dataUrl = dataUrl;
    this.#own = own;
    this.#onManifest = onManifest;
    this.#decoder = new Decoder(dataUrl);
    this.#limits = { ...thresholds, ...other };
    const { atOnce, keptPrepared, keptAnswers, keptRows } = this.#limits;
    this.#lane = new Lane(atOnce);
    this.#answers = new Answers(keptAnswers, keptRows);
    this.#tables = new LoadedTables(
      {
        engine: () => this.#start(),
        lane: this.#lane,
        overlay: this.#overlay,
        decode: (file, columns, rows) => this.#decoder.decode(file, columns, rows),
      },
      this.#limits,
    );
    this.#prepared = new PreparedTables(
      {
        make: (prepared) => this.#prepare(prepared),
        drop: async (name) => {
          await this.#runAlone(({ connection }) =>
            connection.query(`DROP TABLE IF EXISTS ${identifier(name)}`),
          );
        },
      },
      keptPrepared,
    );
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
    need: async (needs) => {
      const { reads } = await this.#planReads({ name: 'free SQL', sql: '', needs });
      await this.#tables.withRelations(reads, () => Promise.resolve());
    },
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
      await this.#onManifest?.(manifest);
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

  /** What the engine has, with prepared tables of this version of the reader's own rows. */
  #held(version: number): Held {
    const { hasWhole, partsOf } = this.#tables;
    return { hasWhole, partsOf, hasPrepared: (prepared) => this.#prepared.has(prepared, version) };
  }

  async #planReads(sqlReads: SqlReads): Promise<ReadPlan> {
    return planReads(sqlReads, await this.#readManifest(), this.#held(0), this.#limits);
  }

  /** Runs SQL over the data that a plan reads, once that and the reader's own rows are there. */
  #read<T>(
    { name, sql }: Pick<SqlReads, 'name' | 'sql'>,
    { reads }: ReadPlan,
    run: (sql: string) => Promise<T>,
  ): Promise<T> {
    return this.#tables.withRelations(reads, async (relations) => {
      await this.#joinOwn();
      try {
        return await run(bindRelations(sql, relations));
      } catch (cause) {
        if (cause instanceof DataError) throw cause;
        throw new QueryError(`“${name}” failed: ${(cause as Error).message}`, sql, { cause });
      }
    });
  }

  async #prepare(prepared: Prepared): Promise<void> {
    await this.#read(prepared, await this.#planReads(prepared), (sql) =>
      this.#runAlone(({ connection }) =>
        connection.query(`CREATE OR REPLACE TABLE ${identifier(prepared.name)} AS ${sql}`),
      ),
    );
  }

  async #answer<C extends Query['columns']>(
    query: Query<C>,
    signal: AbortSignal | undefined,
  ): Promise<readonly RowOf<C>[]> {
    const version = this.#own ? (await this.#own()).version : 0;
    const question = JSON.stringify([query.sql, query.columns]);
    const known = this.#answers.get(question, version);
    if (known) return known as readonly RowOf<C>[];
    const plan = planAnswer(query, await this.#readManifest(), this.#held(version), this.#limits);
    const rows = await this.#prepared.withTables(plan.prepared, version, () => this.#toRows(plan, signal));
    this.#answers.set(question, version, rows);
    return rows;
  }

  async #toRows<C extends Query['columns']>(plan: Plan<Query<C>>, signal: AbortSignal | undefined) {
    const { query, alone } = plan;
    const result = await this.#read(query, plan, (sql) =>
      alone
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
