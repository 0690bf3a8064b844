import { identifier } from '../query/sql.ts';
import type { RowChoice } from '../query/query.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { TableName } from '../schema/tables.ts';
import { filesOfYears } from './parse-manifest.ts';

/**
 * A table of the engine that holds rows of some files of a data table: of all, under the table's own name, or of a few;
 * where `rows` is set, only the rows of that choice.
 */
export type Relation = {
  readonly table: TableName;
  readonly name: string;
  readonly files: readonly ManifestFile[];
  readonly rows?: RowChoice;
};

/** What a question asks of a table. */
export type Asked = { readonly years?: readonly number[]; readonly rows?: RowChoice };

/** Partial relations of a table that are kept; those used longest ago make room. */
const kept = 4;

/** A table of fewer rows is read whole: choosing among them would cost more than it saves. */
const choosingFrom = 100_000;

const holds = (relation: Relation, files: readonly ManifestFile[]): boolean =>
  files.every((file) => relation.files.includes(file));

const isSame = (a: RowChoice | undefined, b: RowChoice | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Which relation of a table answers to what is asked. A question about a few years, or about some rows, makes one of
 * these alone; the next about other years widens it; one about most years takes the whole table. Whatever relation is
 * taken, it holds all rows that were asked for, and a question names its years and rows in its SQL besides.
 */
export class Relations {
  readonly #parts = new Map<TableName, Relation[]>();
  #count = 0;

  /** The relation to read from; `isWhole` tells whether all of the table's needed columns are there already. */
  choose(table: TableName, all: readonly ManifestFile[], asked: Asked, isWhole: boolean): Relation {
    const whole: Relation = { table, name: table, files: all };
    if (isWhole) return whole;
    const total = all.reduce((sum, { rows }) => sum + rows, 0);
    const rows = total < choosingFrom ? undefined : asked.rows;
    const wanted = filesOfYears(all, asked.years);
    const isMost = (files: readonly ManifestFile[]) => files.length * 2 > all.length;
    if (isMost(wanted) && !rows) return whole;
    const parts = this.#parts.get(table) ?? [];
    const alike = parts.filter((part) => isSame(part.rows, rows));
    const fitting = alike.find((part) => holds(part, wanted));
    const newest = alike.at(-1)?.files ?? [];
    const wider = all.filter((file) => wanted.includes(file) || newest.includes(file));
    if (!fitting && !rows && isMost(wider)) return whole;
    const part = fitting ?? this.#make(table, isMost(wider) ? all : wider, rows);
    this.#parts.set(table, [...parts.filter((other) => other !== part), part]);
    return part;
  }

  /** Forgets the parts used longest ago that are not in use, and gives them to be dropped. */
  retire(isUsed: (name: string) => boolean): readonly Relation[] {
    const retired: Relation[] = [];
    for (const [table, parts] of this.#parts) {
      const old = parts.slice(0, -kept).filter(({ name }) => !isUsed(name));
      retired.push(...old);
      this.#parts.set(
        table,
        parts.filter((part) => !old.includes(part)),
      );
    }
    return retired;
  }

  #make(table: TableName, files: readonly ManifestFile[], rows: RowChoice | undefined): Relation {
    this.#count += 1;
    return { table, name: `${table} part ${this.#count}`, files, ...(rows ? { rows } : {}) };
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
