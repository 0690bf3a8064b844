import { filesOf } from '../../engine/parse-manifest.ts';
import { identifier, literal } from '../../query/sql.ts';
import { tableNames } from '../../schema/dictionary.ts';
import type { Manifest } from '../../schema/manifest.ts';
import { tables, type Columns, type ColumnType, type TableName } from '../../schema/tables.ts';

/** Where the rows of a table are: one file beside the manifest, a folder of files, or of a folder for each year. */
type Layout = 'file' | 'folder' | 'years';

function layoutOf(manifest: Manifest, table: TableName): Layout {
  const [first] = filesOf(manifest, table);
  if (!first?.file.includes('/')) return 'file';
  return first.year === undefined ? 'folder' : 'years';
}

/** How an engine that reads Parquet where it lies is told of a schema, and of a table in it. */
type Dialect = {
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly quote: (name: string) => string;
  /** What follows the columns; `at` is the address of the data folder. */
  readonly place: (table: TableName, layout: Layout, at: string) => string;
  /** What is to be done before and after the table is made; null where nothing is. */
  readonly before: (table: TableName, layout: Layout) => string | null;
  readonly after: (schema: string, table: TableName, layout: Layout) => string | null;
};

/** Trino's Hive connector reads folders alone, and looks for the years when it is told to. */
const trino: Dialect = {
  types: { VARCHAR: 'VARCHAR', INTEGER: 'INTEGER', DOUBLE: 'DOUBLE', BOOLEAN: 'BOOLEAN' },
  quote: identifier,
  place(table, layout, at) {
    const divided = layout === 'years' ? `, partitioned_by = ARRAY['year']` : '';
    return `WITH (format = 'PARQUET', external_location = ${literal(`${at}${table}/`)}${divided})`;
  },
  before: (table, layout) =>
    layout === 'file' ? `-- Copy ${table}.parquet to ${table}/${table}.parquet first.` : null,
  after: (schema, table, layout) =>
    layout === 'years'
      ? `CALL system.sync_partition_metadata(${literal(schema)}, ${literal(table)}, 'FULL');`
      : null,
};

const inBackticks = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** A text of Spark's: a backslash begins an escape in it. */
const sparkText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const spark: Dialect = {
  types: { VARCHAR: 'STRING', INTEGER: 'INT', DOUBLE: 'DOUBLE', BOOLEAN: 'BOOLEAN' },
  quote: inBackticks,
  place(table, layout, at) {
    const divided = layout === 'years' ? ` PARTITIONED BY (${inBackticks('year')})` : '';
    return `USING parquet${divided} LOCATION ${sparkText(`${at}${table}${layout === 'file' ? '.parquet' : '/'}`)}`;
  },
  before: () => null,
  after: (schema, table, layout) =>
    layout === 'years' ? `MSCK REPAIR TABLE ${inBackticks(schema)}.${inBackticks(table)};` : null,
};

const dialects = { trino, spark } as const satisfies Record<string, Dialect>;
export type Reader = keyof typeof dialects;
export const readers = Object.keys(dialects) as readonly Reader[];
export const isReader = (text: string): text is Reader => Object.hasOwn(dialects, text);

/** The columns of a table; a year that the names of folders tell stands last. */
function columnsOf(table: TableName, layout: Layout): Columns {
  if (layout !== 'years') return tables[table];
  const others = Object.entries<ColumnType>(tables[table]).filter(([name]) => name !== 'year');
  return Object.fromEntries([...others, ['year', 'INTEGER'] as const]);
}

/**
 * The statements by which an engine reads the files of a data folder where they lie, as tables of a schema; `at` is the
 * folder's address and ends with a slash.
 */
export function externalTables(reader: Reader, manifest: Manifest, schema: string, at: string): string {
  const { types, quote, place, before, after }: Dialect = dialects[reader];
  const statements = tableNames.map((table) => {
    const layout = layoutOf(manifest, table);
    const columns = Object.entries(columnsOf(table, layout)).map(
      ([name, type]) => `  ${quote(name)} ${types[type]}`,
    );
    const create = `CREATE TABLE ${quote(schema)}.${quote(table)} (\n${columns.join(',\n')}\n) ${place(table, layout, at)};`;
    const lines = [before(table, layout), create, after(schema, table, layout)];
    return lines.filter((line) => line !== null).join('\n');
  });
  return [`CREATE SCHEMA IF NOT EXISTS ${quote(schema)};`, ...statements].join('\n\n');
}
