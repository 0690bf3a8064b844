import type { Query } from '../../query/query.ts';
import { identifier, literal } from '../../query/sql.ts';
import { tables, type Columns, type ColumnType, type TableName } from '../../schema/tables.ts';

const nothing = literal('∅');

/** A cell as a text that both engines write alike, numbers to the last bit. */
const texts: Readonly<Record<ColumnType, (name: string) => string>> = {
  VARCHAR: (name) => `coalesce(${name}, ${nothing})`,
  INTEGER: (name) => `coalesce(CAST(${name} AS VARCHAR), ${nothing})`,
  DOUBLE: (name) => `coalesce(printf('%.17g', ${name}), ${nothing})`,
  BOOLEAN: (name) => `CASE WHEN ${name} THEN 't' WHEN NOT ${name} THEN 'f' ELSE ${nothing} END`,
};

/** The rows of a table and a hash over them, whatever their order: the sum of hashes of rows, as a text. */
export function tableHash(table: TableName): Query<{ rows: 'number'; hash: 'text' }> {
  const columns: Columns = tables[table];
  const cells = Object.entries(columns).map(([name, type]) => texts[type](identifier(name)));
  return {
    name: `hash-of-${table}`,
    sql: `SELECT count(*) AS rows, coalesce(CAST(sum(row_hash % 2147483647) AS VARCHAR), '0') AS hash
 FROM (SELECT md5_number_lower(concat(${cells.join(", '|', ")})) AS row_hash FROM ${identifier(table)})`,
    needs: { [table]: Object.keys(columns) },
    columns: { rows: 'number', hash: 'text' },
  };
}
