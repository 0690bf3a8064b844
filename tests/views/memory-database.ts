import { DuckDBInstance } from '@duckdb/node-api';
import type { Database } from '../../src/query/database.ts';
import { identifier, literal } from '../../src/query/sql.ts';
import { toRows } from '../../src/query/to-rows.ts';
import { tables, type TableName } from '../../src/schema/tables.ts';

export type Cells = Readonly<Record<string, string | number | boolean | null>>;
export type Contents = Readonly<Partial<Record<TableName, readonly Cells[]>>>;

/** Native DuckDB over rows given in place of files; columns that a row does not name are NULL. */
export async function openMemoryDatabase(contents: Contents): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const [table, columns] of Object.entries(tables)) {
    const typed = Object.entries(columns).map(([name, type]) => `${identifier(name)} ${type}`);
    await connection.run(`CREATE TABLE ${identifier(table)} (${typed.join(', ')})`);
    for (const row of contents[table as TableName] ?? []) {
      const names = Object.keys(row).map(identifier).join(', ');
      const values = Object.values(row).map(literal).join(', ');
      await connection.run(`INSERT INTO ${identifier(table)} (${names}) VALUES (${values})`);
    }
  }
  return {
    ask: () => Promise.reject(new Error('Free SQL is asked of the other engines.')),
    async run(query) {
      for (const { name, sql } of query.prepared ?? []) {
        await connection.run(`CREATE TABLE IF NOT EXISTS ${identifier(name)} AS ${sql}`);
      }
      const reader = await connection.runAndReadAll(query.sql);
      const columns = reader.getColumns();
      return toRows(
        query.columns,
        reader.columnNames().map((name, index) => ({ name, values: columns[index] ?? [] })),
      );
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
