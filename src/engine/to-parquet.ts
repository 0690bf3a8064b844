import type { DecodedArray, RowGroup } from 'hyparquet';
import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import { tables, type ColumnType, type TableName } from '../schema/tables.ts';

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

/** A row group by itself: its bytes, and what the file's end tells of it, as if it were the first of its file. */
export type EncodedGroup = {
  readonly rows: number;
  readonly bytes: Uint8Array;
  readonly group: RowGroup;
  readonly indexes: ParquetWriter['pendingIndexes'];
};

/** Bytes of a file before its first row group: the mark. */
const head = 4;

function openWriter(table: TableName): { readonly writer: ByteWriter; readonly parquet: ParquetWriter } {
  const writer = new ByteWriter();
  const columnData = Object.entries(tables[table]).map(([name, type]) => ({
    name,
    type: parquetTypes[type],
    data: [],
  }));
  const schema = schemaFromColumnData({ columnData });
  return {
    writer,
    parquet: new ParquetWriter({ writer, schema, codec: 'SNAPPY', createdBy: 'gongkai-board' }),
  };
}

/** One row group of a table (Snappy) of its columns' values, in the schema's order; at least one row. */
export function encodeGroup(table: TableName, columns: readonly DecodedArray[]): EncodedGroup {
  const { writer, parquet } = openWriter(table);
  const rows = columns[0]?.length ?? 0;
  const columnData = Object.keys(tables[table]).map((name, index) => ({ name, data: columns[index] ?? [] }));
  // Nothing here is flushed, so that this is no promise.
  void parquet.write({ columnData, rowGroupSize: rows });
  const [group] = parquet.row_groups;
  if (!group) throw new Error(`A row group of ${table} has no row.`);
  return { rows, bytes: writer.getBytes().slice(head), group, indexes: parquet.pendingIndexes };
}

/** What is told of a group that stands so many bytes further on in its file. */
function moveGroup({ group, indexes }: EncodedGroup, by: bigint): Pick<EncodedGroup, 'group' | 'indexes'> {
  const move = (offset: bigint | undefined) =>
    offset === undefined ? {} : { dictionary_page_offset: offset + by };
  const columns = group.columns.map((column) => ({
    ...column,
    file_offset: column.file_offset + by,
    ...(column.meta_data && {
      meta_data: {
        ...column.meta_data,
        data_page_offset: column.meta_data.data_page_offset + by,
        ...move(column.meta_data.dictionary_page_offset),
      },
    }),
  }));
  return {
    group: { ...group, columns },
    indexes: indexes.map(({ chunk, offsetIndex, ...index }, position) => ({
      ...index,
      chunk: columns[position] ?? chunk,
      ...(offsetIndex && {
        offsetIndex: {
          page_locations: offsetIndex.page_locations.map((page) => ({ ...page, offset: page.offset + by })),
        },
      }),
    })),
  };
}

/** The Parquet file of a table's row groups, in their order: the schema's columns, all of them nullable. */
export function joinGroups(table: TableName, groups: readonly EncodedGroup[]): Uint8Array {
  const { writer, parquet } = openWriter(table);
  for (const encoded of groups) {
    const { group, indexes } = moveGroup(encoded, BigInt(writer.offset - head));
    writer.appendBytes(encoded.bytes);
    parquet.row_groups.push(group);
    parquet.pendingIndexes.push(...indexes);
    parquet.num_rows += BigInt(encoded.rows);
  }
  void parquet.finish();
  return new Uint8Array(writer.getBuffer());
}

/** The Parquet file of a table's rows. */
export function toParquet(
  table: TableName,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): Uint8Array {
  const groups: EncodedGroup[] = [];
  const size = rowGroupOf(table);
  for (let from = 0; from < rows.length; from += size) {
    const held = rows.slice(from, from + size);
    const columns = Object.keys(tables[table]).map((name) => held.map((row) => row[name] ?? null));
    groups.push(encodeGroup(table, columns));
  }
  return joinGroups(table, groups);
}
