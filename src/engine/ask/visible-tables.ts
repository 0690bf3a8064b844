import { identifier, literal } from '../../query/sql.ts';
import { tables, type TableName } from '../../schema/tables.ts';

/** Columns that are in the database by now. */
export type Present = ReadonlyMap<TableName, ReadonlySet<string>>;

/** What a question needs besides what is present: columns by table. */
export type Wanted = Readonly<Partial<Record<TableName, readonly string[]>>>;

const names = Object.keys(tables) as TableName[];
const columnsOf = (table: TableName): [string, string][] => Object.entries(tables[table]);

/** Reading a column that is not loaded is an error which names it: never a null. */
const absent = (table: TableName, column: string): string => `error(${literal(`⟦${table}⟧${column}`)})`;

/** The tables as a question sees them: whole, in the schema's order, whatever of them is loaded. */
export function visibleTables(present: Present): string[] {
  return names.map((table) => {
    const loaded = present.get(table) ?? new Set();
    const columns = columnsOf(table).map(([column, type]) =>
      loaded.has(column)
        ? identifier(column)
        : `CAST(${absent(table, column)} AS ${type}) AS ${identifier(column)}`,
    );
    const source =
      loaded.size > 0 ? `memory.main.${identifier(table)}` : `(SELECT 1 WHERE ${absent(table, '')} IS NULL)`;
    return `CREATE TEMP VIEW ${identifier(table)} AS SELECT ${columns.join(', ')} FROM ${source}`;
  });
}

/** Nothing but these views is found by a name alone. */
export const showAlone = "SET search_path = 'temp.main'";

/** What is in the database, by its own catalogue. */
export const presentColumns =
  "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'memory' AND schema_name = 'main'";

export function toPresent(rows: readonly (readonly [unknown, unknown])[]): Present {
  const present = new Map<TableName, Set<string>>(names.map((table) => [table, new Set()]));
  for (const [table, column] of rows) present.get(table as TableName)?.add(String(column));
  return present;
}

const speaksOf = (sql: string, name: string): boolean =>
  new RegExp(`(?<!\\w)${name.replaceAll('.', '\\.')}(?!\\w)`, 'i').test(sql);

/**
 * The columns that a text speaks of, of the tables it speaks of: most of what a question reads, and sometimes more. With
 * TRY, which hides errors, every column of these tables.
 */
export function mentioned(sql: string): Wanted {
  const hides = /\btry\b/i.test(sql);
  return Object.fromEntries(
    names
      .filter((table) => speaksOf(sql, table))
      .map((table): [TableName, string[]] => {
        const columns = columnsOf(table).map(([column]) => column);
        return [table, columns.filter((column) => hides || speaksOf(sql, column))];
      })
      .filter(([, columns]) => columns.length > 0),
  );
}

/** The table of which a question reads more than is loaded, told by the error of `absent`; null for any other error. */
export function readInVain(error: unknown): Wanted | null {
  const found = /⟦(\w+)⟧([^"\n]*)/.exec((error as Error).message);
  const table = names.find((name) => name === found?.[1]);
  if (!found || !table) return null;
  return { [table]: found[2]?.trim() === '' ? [] : columnsOf(table).map(([column]) => column) };
}
