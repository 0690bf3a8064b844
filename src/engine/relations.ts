import { identifier } from '../query/sql.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { TableName } from '../schema/tables.ts';
import { filesOfYears } from './parse-manifest.ts';

/** A table of the engine that holds rows of some files of a data table: of all, under the table's own name, or of a few. */
export type Relation = {
  readonly table: TableName;
  readonly name: string;
  readonly files: readonly ManifestFile[];
};

/** Relations of a few years that are kept for a table; older ones make room. */
const keptParts = 3;

const holds = (relation: Relation, files: readonly ManifestFile[]): boolean =>
  files.every((file) => relation.files.includes(file));

/**
 * Which relation of a table answers to which years. A question about a few years makes one of their files alone; the
 * next about other years widens it; one about most years takes the whole table. Whatever relation is taken, it
 * holds all rows that were asked for, and a question names its years in its SQL besides.
 */
export class Relations {
  readonly #parts = new Map<TableName, Relation[]>();
  #count = 0;

  /** The relation to read from; `isWhole` tells whether all of the table's needed columns are there already. */
  choose(
    table: TableName,
    all: readonly ManifestFile[],
    years: readonly number[] | undefined,
    isWhole: boolean,
  ): Relation {
    const whole: Relation = { table, name: table, files: all };
    const wanted = filesOfYears(all, years);
    if (isWhole || wanted.length * 2 > all.length) return whole;
    const parts = this.#parts.get(table) ?? [];
    const fitting = parts.find((part) => holds(part, wanted));
    if (fitting) return fitting;
    const newest = parts.at(-1)?.files ?? [];
    const files = all.filter((file) => wanted.includes(file) || newest.includes(file));
    if (files.length * 2 > all.length) return whole;
    this.#count += 1;
    const part: Relation = { table, name: `${table} part ${this.#count}`, files };
    this.#parts.set(table, [...parts, part]);
    return part;
  }

  /** Forgets the oldest parts that are not in use, and gives them to be dropped. */
  retire(isUsed: (name: string) => boolean): readonly Relation[] {
    const retired: Relation[] = [];
    for (const [table, parts] of this.#parts) {
      const old = parts.slice(0, -keptParts).filter(({ name }) => !isUsed(name));
      retired.push(...old);
      this.#parts.set(
        table,
        parts.filter((part) => !old.includes(part)),
      );
    }
    return retired;
  }
}

/** A query's SQL with its tables' names meaning these relations. */
export function bindRelations(sql: string, relations: readonly Relation[]): string {
  const other = relations.filter(({ table, name }) => table !== name);
  if (other.length === 0) return sql;
  const bound = other.map(
    ({ table, name }) => `${identifier(table)} AS NOT MATERIALIZED (FROM ${identifier(name)})`,
  );
  const own = /^\s*WITH\s/i.exec(sql);
  return own ? `WITH ${bound.join(', ')}, ${sql.slice(own[0].length)}` : `WITH ${bound.join(', ')} ${sql}`;
}
