import { identifier } from '../../query/sql.ts';
import { tables, type Columns, type ColumnType, type TableName } from '../../schema/tables.ts';

const types: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'String',
  INTEGER: 'Int32',
  DOUBLE: 'Float64',
  BOOLEAN: 'Bool',
};

/** What the rows of a table are sorted by, which is what questions look for; these columns are never NULL. */
const orders: Readonly<Record<TableName, readonly string[]>> = {
  reports: ['year', 'publisher_id', 'report_id'],
  channels: ['report_id', 'position'],
  findings: ['check_id', 'report_id'],
  themes: ['report_id'],
  publishers: ['publisher_id'],
  regions: ['region_code'],
  sources: ['report_id', 'key'],
  bulletins: ['year', 'publisher_id', 'bulletin_id'],
};

/** A table of the schema in a database of ClickHouse: sorted, and divided by year where its rows have one. */
export function createTable(database: string, table: TableName): string {
  const columns: Columns = tables[table];
  const order = orders[table];
  const typed = Object.entries(columns).map(([name, type]) => {
    const plain = types[type];
    return `  ${identifier(name)} ${order.includes(name) ? plain : `Nullable(${plain})`}`;
  });
  return `CREATE TABLE ${identifier(database)}.${identifier(table)} (
${typed.join(',\n')}
) ENGINE = MergeTree${order.includes('year') ? ' PARTITION BY year' : ''} ORDER BY (${order.map(identifier).join(', ')})`;
}

/** The beginning of a statement that takes the rows of a Parquet file into a table; its columns are found by name. */
export const insertInto = (database: string, table: TableName): string =>
  `INSERT INTO ${identifier(database)}.${identifier(table)} (${Object.keys(tables[table]).map(identifier).join(', ')})`;
