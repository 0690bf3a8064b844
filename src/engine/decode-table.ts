import { makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from 'apache-arrow';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import { DataError } from '../query/database.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import { tables, type Columns } from '../schema/tables.ts';
import { toArrowColumn, type Run } from './to-arrow.ts';

/** A Parquet file with its footer read. */
export type ParquetFile = {
  readonly entry: ManifestFile;
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
};

/** Whatever goes wrong in a file is told as a `DataError` that names it. */
async function naming<T>(entry: ManifestFile, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError(
      `${entry.file} cannot be read: ${(cause as Error).message}. Copy the data folder again, or build it again.`,
      entry.file,
      { cause },
    );
  }
}

/** Reads the footer. Rejects with a `DataError` where the file is no Parquet file of as many rows as its entry says. */
export function openParquet(entry: ManifestFile, file: AsyncBuffer): Promise<ParquetFile> {
  return naming(entry, async () => {
    const metadata = await parquetMetadataAsync(
      file,
      entry.footer === undefined ? {} : { initialFetchSize: entry.footer },
    );
    if (Number(metadata.num_rows) !== entry.rows) {
      throw new Error(`it has ${String(metadata.num_rows)} rows, the manifest says ${entry.rows}`);
    }
    return { entry, file, metadata };
  });
}

/** Text stays the bytes that it is in both formats. */
const parsers = { stringFromBytes: (bytes: Uint8Array) => bytes };

async function decodeFile(
  { entry, file, metadata }: ParquetFile,
  columns: readonly string[],
): Promise<RecordBatch> {
  const runs = new Map<string, Run[]>(columns.map((name) => [name, []]));
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    parsers,
    onChunk: ({ columnName, columnData, rowStart }) => {
      runs.get(columnName)?.push({ start: rowStart, values: columnData });
    },
  });
  const types: Columns = tables[entry.table];
  const decoded = columns.map((name) => {
    const own = runs.get(name) ?? [];
    const read = own.reduce((sum, { values }) => sum + values.length, 0);
    if (read !== entry.rows) throw new Error(`its column “${name}” has ${read} rows of ${entry.rows}`);
    const type = types[name];
    if (!type) throw new Error(`the schema has no column “${name}”`);
    return toArrowColumn(name, type, entry.rows, own);
  });
  const schema = new Schema(decoded.map(({ field }) => field));
  const children = decoded.map(({ data }) => data);
  return new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: entry.rows, nullCount: 0, children }),
  );
}

/**
 * The named columns of a table's files, in the order of the files, as one Arrow IPC stream. Rejects with a
 * `DataError` that names the file where one is not what the manifest and the schema say.
 */
export async function decodeTable(
  files: readonly ParquetFile[],
  columns: readonly string[],
): Promise<Uint8Array> {
  const writer = new RecordBatchStreamWriter();
  const decoding = files.map((file) => naming(file.entry, () => decodeFile(file, columns)));
  for (const batch of await Promise.all(decoding)) writer.write(batch);
  writer.finish();
  return writer.toUint8Array(true);
}
