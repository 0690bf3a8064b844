import type { Database } from '../../query/database.ts';
import type { CellType, Query, RowOf } from '../../query/query.ts';
import type { Language } from '../../schema/languages.ts';
import type { ChartModel } from '../../views/model/chart-model.ts';
import {
  packRows,
  resultKey,
  rowsKey,
  stillKey,
  type Built,
  type BuiltAnswers,
  type BuiltStills,
  type Still,
} from './built.ts';

type Rows = readonly RowOf<Readonly<Record<string, CellType>>>[];
type DrawStill = (model: ChartModel, language: Language, name: string) => string;

/** Whether JSON gives a value back as it is. */
function survivesJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(survivesJson);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(survivesJson)
  );
}

/**
 * Gathers what the pages ask for while they are written: a page is rendered, what it asked in vain is worked out, and
 * it is rendered again, until it asks nothing new.
 */
export class Building implements Built {
  readonly #database: Database;
  readonly #draw: DrawStill;
  readonly #rows = new Map<string, { readonly query: Query; readonly rows: Rows }>();
  readonly #results = new Map<string, unknown>();
  readonly #stills = new Map<string, Still>();
  #wanted = new Map<string, () => Promise<void>>();
  /** Keys that were asked for since the last `begin`. */
  #asked = new Set<string>();

  constructor(database: Database, draw: DrawStill) {
    this.#database = database;
    this.#draw = draw;
  }

  readonly rows: Built['rows'] = <C extends Readonly<Record<string, CellType>>>(query: Query<C>) => {
    const key = rowsKey(query);
    this.#asked.add(key);
    const held = this.#rows.get(key);
    if (held) return held.rows as readonly RowOf<C>[];
    this.#wanted.set(key, async () => {
      this.#rows.set(key, { query, rows: await this.#database.run(query) });
    });
    return null;
  };

  readonly result: Built['result'] = (kind, input, work) => {
    const key = resultKey(kind, input);
    this.#asked.add(key);
    if (this.#results.has(key)) return this.#results.get(key);
    this.#wanted.set(key, async () => {
      const made = await work();
      if (!survivesJson(made)) throw new Error(`The result of “${kind}” does not survive JSON.`);
      this.#results.set(key, made);
    });
    return null;
  };

  readonly still: Built['still'] = (model, language) => {
    const key = stillKey(model, language);
    this.#asked.add(key);
    const held = this.#stills.get(key) ?? {
      key,
      html: this.#draw(model, language, `s${key}`),
      nodes: () => [],
    };
    this.#stills.set(key, held);
    return held;
  };

  /** What is written is about no one place. */
  readonly places: Built['places'] = () => null;

  /** Renders until nothing is asked in vain, and gives the last rendering. */
  async render(render: () => Promise<string>): Promise<string> {
    for (;;) {
      this.#asked = new Set();
      const html = await render();
      if (this.#wanted.size === 0) return html;
      const works = [...this.#wanted.values()];
      this.#wanted = new Map();
      await Promise.all(works.map((work) => work()));
    }
  }

  /** What the last rendering asked for, as the page's file holds it. */
  get answers(): BuiltAnswers {
    const asked = [...this.#asked].sort();
    return {
      rows: Object.fromEntries(
        asked.flatMap((key) => {
          const held = this.#rows.get(key);
          return held ? [[key, packRows(held.query.columns, held.rows)]] : [];
        }),
      ),
      results: Object.fromEntries(
        asked.flatMap((key) => (this.#results.has(key) ? [[key, this.#results.get(key)]] : [])),
      ),
    };
  }

  /** The charts of the last rendering. */
  get stills(): BuiltStills {
    return Object.fromEntries(
      [...this.#asked].sort().flatMap((key) => {
        const held = this.#stills.get(key);
        return held ? [[key, held.html]] : [];
      }),
    );
  }
}
