import { identifier } from '../query/sql.ts';
import type { RowChoice } from '../query/query.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { TableName } from '../schema/tables.ts';

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

/** A relation to read from; one without a name is not there yet. */
export type Choice = Omit<Relation, 'name'> & { readonly name: string | null };

const isSame = (a: RowChoice | undefined, b: RowChoice | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Those relations that hold the same choice of rows. */
export const alikeIn = (parts: readonly Relation[], rows: RowChoice | undefined): readonly Relation[] =>
  parts.filter((part) => isSame(part.rows, rows));

/** The first relation that holds the chosen rows of all these files. */
export const findFitting = (
  parts: readonly Relation[],
  files: readonly ManifestFile[],
  rows: RowChoice | undefined,
): Relation | undefined =>
  alikeIn(parts, rows).find((part) => files.every((file) => part.files.includes(file)));

/** The relations that hold a part of a table's rows, in the order of their last use. */
export class Relations {
  readonly #kept: number;
  readonly #parts = new Map<TableName, Relation[]>();
  #count = 0;

  /** `kept` are held of each table; those used longest ago make room. */
  constructor(kept: number) {
    this.#kept = kept;
  }

  readonly partsOf = (table: TableName): readonly Relation[] => this.#parts.get(table) ?? [];

  /** The relation that a plan chose, or one that another made for the same rows meanwhile; noted as used last. */
  use({ name, ...chosen }: Choice): Relation {
    if (name === chosen.table) return { ...chosen, name };
    const parts = this.partsOf(chosen.table);
    const part =
      parts.find((other) => other.name === name) ??
      findFitting(parts, chosen.files, chosen.rows) ??
      this.#make(chosen);
    this.#parts.set(chosen.table, [...parts.filter((other) => other !== part), part]);
    return part;
  }

  /** Forgets the parts used longest ago that are not in use, and gives them to be dropped. */
  retire(isUsed: (name: string) => boolean): readonly Relation[] {
    const retired: Relation[] = [];
    for (const [table, parts] of this.#parts) {
      const old = parts.slice(0, Math.max(0, parts.length - this.#kept)).filter(({ name }) => !isUsed(name));
      retired.push(...old);
      this.#parts.set(
        table,
        parts.filter((part) => !old.includes(part)),
      );
    }
    return retired;
  }

  #make(chosen: Omit<Relation, 'name'>): Relation {
    this.#count += 1;
    return { ...chosen, name: `${chosen.table} part ${this.#count}` };
  }
}

/** A query's SQL with its tables' names meaning these relations. */
export function bindRelations(sql: string, relations: readonly Relation[]): string {
  const other = relations.filter(({ table, name }) => table !== name);
  if (other.length === 0) return sql;
  const bound = other.map(
    ({ table, name }) => `${identifier(table)} AS NOT MATERIALIZED (FROM ${identifier(name)})`,
  );
  const begun = /^\s*WITH\s/i.exec(sql);
  return begun
    ? `WITH ${bound.join(', ')}, ${sql.slice(begun[0].length)}`
    : `WITH ${bound.join(', ')} ${sql}`;
}
