import type { RowChoice } from '../query/query.ts';
import { identifier } from '../query/sql.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { TableName } from '../schema/tables.ts';
import type { Decoded } from './decode-request.ts';
import type { Lane } from './lane.ts';
import type { Overlay } from './overlay.ts';
import type { Read } from './plan.ts';
import { Relations, type Relation } from './relations.ts';
import { addStaged, stageRows, TableStore, type Loading } from './table-store.ts';
import type { Thresholds } from './thresholds.ts';

/** What loading works with: the engine once it is there, its lane, and what decodes a file's columns. */
export type LoadingTools = {
  readonly engine: () => Promise<{ readonly connection: Loading; readonly crashed: Promise<never> }>;
  readonly lane: Lane;
  readonly overlay: Overlay;
  readonly decode: (
    file: ManifestFile,
    columns: readonly string[],
    rows: RowChoice | undefined,
  ) => Promise<Decoded>;
};

/** The tables in the engine: loads the columns and years that queries need, and drops parts that none needs any more. */
export class LoadedTables {
  readonly #tools: LoadingTools;
  readonly #relations: Relations;
  readonly #ahead: number;
  readonly #store = new TableStore((relation, columns, isFirst) => this.#load(relation, columns, isFirst));
  readonly #used = new Map<string, number>();

  constructor(tools: LoadingTools, { keptParts, filesAhead }: Pick<Thresholds, 'keptParts' | 'filesAhead'>) {
    this.#tools = tools;
    this.#relations = new Relations(keptParts);
    this.#ahead = filesAhead;
  }

  /** Whether these columns of all rows of a table are there. */
  readonly hasWhole = (table: TableName, columns: readonly string[]): boolean =>
    this.#store.has(table, columns);

  readonly partsOf = (table: TableName): readonly Relation[] => this.#relations.partsOf(table);

  /** Runs a task with the relations that a plan reads, loaded; they stay until it ends. */
  async withRelations<T>(
    reads: readonly Read[],
    task: (relations: readonly Relation[]) => Promise<T>,
  ): Promise<T> {
    const chosen = reads.map(({ choice, columns }) => ({ relation: this.#relations.use(choice), columns }));
    const relations = chosen.map(({ relation }) => relation);
    this.#count(relations, 1);
    try {
      await Promise.all(chosen.map(({ relation, columns }) => this.#store.need(relation, columns)));
      return await task(relations);
    } finally {
      this.#count(relations, -1);
      void this.#dropRetired();
    }
  }

  #count(relations: readonly Relation[], by: number): void {
    for (const { name } of relations) this.#used.set(name, (this.#used.get(name) ?? 0) + by);
  }

  async #dropRetired(): Promise<void> {
    const retired = this.#relations.retire((name) => (this.#used.get(name) ?? 0) > 0);
    if (retired.length === 0) return;
    const { connection } = await this.#tools.engine();
    for (const { name } of retired) {
      this.#store.forget(name);
      this.#tools.overlay.forget(name);
      await this.#tools.lane.run(() => connection.query(`DROP TABLE IF EXISTS ${identifier(name)}`));
    }
  }

  /** Rows stand in the order of the files, whatever columns are loaded when: their places tell which belong together. */
  async #load(relation: Relation, columns: readonly string[], isFirst: boolean): Promise<void> {
    const { engine, lane, overlay, decode } = this.#tools;
    const { table, name, files } = relation;
    const starting = engine();
    starting.catch(() => undefined);
    const decoding = new Map<number, Promise<Decoded>>();
    const decodeUpTo = (end: number) => {
      for (const [index, file] of files.slice(0, end).entries()) {
        if (index < next || decoding.has(index)) continue;
        const decoded = decode(file, columns, relation.rows);
        decoded.catch(() => undefined);
        decoding.set(index, decoded);
      }
    };
    let next = 0;
    let rows = 0;
    for (; next < files.length; next += 1) {
      decodeUpTo(next + this.#ahead);
      const [decoded, { connection, crashed }] = await Promise.all([decoding.get(next), starting]);
      decoding.delete(next);
      if (!decoded) throw new Error('A file was not decoded.');
      const place = next;
      rows += decoded.rows;
      await lane.run(() => Promise.race([stageRows(connection, name, decoded.ipc, place === 0), crashed]));
    }
    const { connection, crashed } = await starting;
    const add = async () => {
      await addStaged(connection, name, rows, isFirst);
      await overlay.fill(connection, { table, name }, columns, rows);
    };
    await lane.run(() => Promise.race([add(), crashed]));
  }
}
