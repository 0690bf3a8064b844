import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import { tables, type Columns, type ColumnType, type TableName } from '../schema/tables.ts';

const parquetTypes: Readonly<Record<ColumnType, BasicType>> = {
  VARCHAR: 'STRING',
  INTEGER: 'INT32',
  DOUBLE: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
};

/** Tables of which one report's rows are asked for: small row groups, that these can be fetched alone. */
const drilled: readonly TableName[] = ['sources', 'findings'];

/** Rows of a row group. Each that is read costs a request where a table is read whole, so that most are large. */
export const rowGroupOf = (table: TableName): number => (drilled.includes(table) ? 16_384 : 65_536);

/** The bytes at the end of a Parquet file that tell where its columns are: with their length and the file's mark. */
export const footerOf = (parquet: Uint8Array): number =>
  new DataView(parquet.buffer, parquet.byteOffset).getUint32(parquet.byteLength - 8, true) + 8;

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
    parquetWriteBuffer({
      columnData,
      codec: 'SNAPPY',
      rowGroupSize: rowGroupOf(table),
      createdBy: 'gongkai-board',
    }),
  );
}
