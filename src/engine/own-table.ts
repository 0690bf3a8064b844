import { makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from 'apache-arrow';
import { tables, type Columns, type TableName } from '../schema/tables.ts';
import type { OwnRow } from './own-rows.ts';
import { toArrowColumn } from './to-arrow.ts';

/**
 * Rows as an Arrow IPC stream with all columns of their table. Throws a `TypeError` where a value is not of its
 * column's type; a value of no column is left out.
 */
export function toOwnTable(table: TableName, rows: readonly OwnRow[]): Uint8Array {
  const columns: Columns = tables[table];
  const decoded = Object.entries(columns).map(([name, type]) =>
    toArrowColumn(name, type, rows.length, [{ start: 0, values: rows.map((row) => row[name] ?? null) }]),
  );
  const schema = new Schema(decoded.map(({ field }) => field));
  const children = decoded.map(({ data }) => data);
  const writer = new RecordBatchStreamWriter();
  writer.write(
    new RecordBatch(
      schema,
      makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }),
    ),
  );
  writer.finish();
  return writer.toUint8Array(true);
}
