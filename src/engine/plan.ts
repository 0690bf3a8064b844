import { QueryError } from '../query/database.ts';
import type { Prepared, Query } from '../query/query.ts';
import type { Manifest, ManifestFile } from '../schema/manifest.ts';
import { tables, type TableName } from '../schema/tables.ts';
import { filesOf, filesOfYears } from './parse-manifest.ts';
import { inlinePrepared, toQuick } from './query-forms.ts';
import { alikeIn, findFitting, type Choice, type Relation } from './relations.ts';
import type { Thresholds } from './thresholds.ts';

/** What of the data tables a piece of SQL reads. */
export type SqlReads = Pick<Query, 'name' | 'sql' | 'needs' | 'rows' | 'years'>;

/** What the engine has when a question is planned. */
export type Held = {
  /** Whether these columns of all rows of a table are there. */
  readonly hasWhole: (table: TableName, columns: readonly string[]) => boolean;
  /** The relations with a part of a table's rows, that used last at the end. */
  readonly partsOf: (table: TableName) => readonly Relation[];
  /** Whether a prepared table, of the data as they are, is there. */
  readonly hasPrepared: (prepared: Prepared) => boolean;
};

export type Read = { readonly choice: Choice; readonly columns: readonly string[] };

/** What one piece of SQL reads, and whether it has the engine alone. */
export type ReadPlan = { readonly reads: readonly Read[]; readonly alone: boolean };

/** How a question is answered: in which form it is put, from which prepared tables, and what it reads besides. */
export type Plan<Q extends Query = Query> = ReadPlan & {
  readonly query: Q;
  readonly prepared: readonly Prepared[];
};

const rowsIn = (files: readonly ManifestFile[]): number => files.reduce((sum, { rows }) => sum + rows, 0);

/**
 * Which rows of a table a question reads. One about a few years, or about some rows, makes a part of these alone; the next
 * about other years widens it; one about most years takes the whole table. Whatever is taken holds all rows that were
 * asked for, and a question names its years and rows in its SQL besides.
 */
function chooseRelation(
  table: TableName,
  columns: readonly string[],
  { years, rows: asked }: Pick<SqlReads, 'years' | 'rows'>,
  manifest: Manifest,
  held: Held,
  { choosingFrom }: Thresholds,
): Choice {
  const all = filesOf(manifest, table);
  const whole: Choice = { table, name: table, files: all };
  if (held.hasWhole(table, columns)) return whole;
  const rows = rowsIn(all) < choosingFrom ? undefined : asked?.[table];
  const wanted = filesOfYears(all, years);
  const isMost = (files: readonly ManifestFile[]) => files.length * 2 > all.length;
  if (isMost(wanted) && !rows) return whole;
  const parts = held.partsOf(table);
  const fitting = findFitting(parts, wanted, rows);
  if (fitting) return fitting;
  const newest = alikeIn(parts, rows).at(-1)?.files ?? [];
  const wider = all.filter((file) => wanted.includes(file) || newest.includes(file));
  if (!rows && isMost(wider)) return whole;
  return { table, name: null, files: isMost(wider) ? all : wider, ...(rows ? { rows } : {}) };
}

/** The columns that are read of each table, as declared; a table needed for its rows alone gets its first column. */
function columnsOf({ needs, name, sql }: SqlReads): [TableName, readonly string[]][] {
  return (Object.entries(needs) as [TableName, readonly string[]][]).map(([table, columns]) => {
    const known = Object.keys(tables[table]);
    const unknown = columns.find((column) => !known.includes(column));
    if (unknown !== undefined) {
      throw new QueryError(`“${name}” needs the column “${unknown}”, which “${table}” has not.`, sql);
    }
    return [table, columns.length > 0 ? columns : known.slice(0, 1)];
  });
}

/** Relations, tables, columns, years and rows that a piece of SQL reads. Throws a `QueryError` for unknown columns. */
export function planReads(sqlReads: SqlReads, manifest: Manifest, held: Held, limits: Thresholds): ReadPlan {
  const reads = columnsOf(sqlReads).map(([table, columns]) => ({
    choice: chooseRelation(table, columns, sqlReads, manifest, held, limits),
    columns,
  }));
  return { reads, alone: reads.some(({ choice }) => rowsIn(choice.files) > limits.longFrom) };
}

/**
 * The plan of an answer. A question with a quick form is put so where the reports are few. A first question about a few
 * years works out what it needs of these itself; all else is prepared once, for all years.
 */
export function planAnswer<Q extends Query>(
  query: Q,
  manifest: Manifest,
  held: Held,
  limits: Thresholds,
): Plan<Q> {
  const isQuick = query.quick !== undefined && rowsIn(filesOf(manifest, 'reports')) <= limits.quickUpTo;
  const asked = isQuick ? toQuick(query) : query;
  const prepared = asked.prepared ?? [];
  const isHere =
    prepared.every(held.hasPrepared) ||
    prepared.every(({ needs }) =>
      (Object.entries(needs) as [TableName, readonly string[]][]).every((need) => held.hasWhole(...need)),
    );
  const isInline = asked.years !== undefined && prepared.length > 0 && !isHere;
  const put = isInline ? inlinePrepared(asked) : asked;
  return { query: put, prepared: isInline ? [] : prepared, ...planReads(put, manifest, held, limits) };
}
