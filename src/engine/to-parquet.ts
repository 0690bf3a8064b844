import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import { tables, type Columns, type ColumnType, type TableName } from '../schema/tables.ts';

const parquetTypes: Readonly<Record<ColumnType, BasicType>> = {
  VARCHAR: 'STRING',
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
};

/** Rows of a row group: small enough to fetch one alone, large enough that its columns compress. */
const rowGroupSize = 20_000;

/** The Parquet file of a table (Snappy): the schema's columns in the schema's order, all of them nullable. */
export function toParquet(
  table: TableName,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): Uint8Array {
  const columns: Columns = tables[table];
  const columnData = Object.entries(columns).map(([name, type]) => ({
    name,
    type: parquetTypes[type],
    data: rows.map((row) => row[name] ?? null),
  }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, codec: 'SNAPPY', rowGroupSize, createdBy: 'gongkai-board' }),
  );
}
