import { makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from 'apache-arrow';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import { DataError } from '../query/database.ts';
import type { RowChoice } from '../query/query.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import { tables, type Columns } from '../schema/tables.ts';
import type { Decoded } from './decode-request.ts';
import { choiceColumns, findRanges, findRows, pickRows } from './row-choice.ts';
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

type Range = readonly [number, number];
type Runs = ReadonlyMap<string, readonly Run[]>;

/** The named columns of some rows, run by run as the reader gives them. */
async function readRuns(
  { file, metadata }: ParquetFile,
  columns: readonly string[],
  ranges: readonly Range[],
) {
  const runs = new Map<string, Run[]>(columns.map((name) => [name, []]));
  const reads = ranges.map(([rowStart, rowEnd]) =>
    parquetRead({
      file,
      metadata,
      columns: [...columns],
      rowStart,
      rowEnd,
      parsers,
      onChunk: ({ columnName, columnData, rowStart: start }) => {
        runs.get(columnName)?.push({ start, values: columnData });
      },
    }),
  );
  await Promise.all(reads);
  return runs;
}

/** Throws where a column lacks rows of those that were to be read. */
function checkRuns(runs: Runs, entry: ManifestFile, ranges: readonly Range[]): void {
  const wanted = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  for (const [name, run] of runs) {
    const read = run.reduce((sum, { values }) => sum + values.length, 0);
    if (read !== wanted) throw new Error(`its column “${name}” has ${read} rows of ${entry.rows}`);
  }
}

async function decodeFile(
  parquet: ParquetFile,
  columns: readonly string[],
  choice: RowChoice | undefined,
): Promise<RecordBatch> {
  const { entry, metadata } = parquet;
  const ranges: readonly Range[] = choice ? findRanges(metadata, choice) : [[0, entry.rows]];
  const read = choice ? [...new Set([...columns, ...choiceColumns(choice)])] : columns;
  const runs = await readRuns(parquet, read, entry.rows === 0 ? [] : ranges);
  checkRuns(runs, entry, ranges);
  const chosen = choice ? findRows(runs, choice) : null;
  const length = chosen?.length ?? entry.rows;
  const types: Columns = tables[entry.table];
  const decoded = columns.map((name) => {
    const type = types[name];
    if (!type) throw new Error(`the schema has no column “${name}”`);
    const held = runs.get(name) ?? [];
    return toArrowColumn(name, type, length, chosen ? [{ start: 0, values: pickRows(held, chosen) }] : held);
  });
  const schema = new Schema(decoded.map(({ field }) => field));
  const children = decoded.map(({ data }) => data);
  return new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length, nullCount: 0, children }),
  );
}

/**
 * The named columns of a table's files, in the order of the files, as one Arrow IPC stream: of all rows, or of those of
 * a choice. Rejects with a `DataError` that names the file where one is not what the manifest and the schema say.
 */
export async function decodeTable(
  files: readonly ParquetFile[],
  columns: readonly string[],
  choice?: RowChoice,
): Promise<Decoded> {
  const writer = new RecordBatchStreamWriter();
  const decoding = files.map((file) => naming(file.entry, () => decodeFile(file, columns, choice)));
  const batches = await Promise.all(decoding);
  for (const batch of batches) writer.write(batch);
  writer.finish();
  const rows = batches.reduce((sum, { numRows }) => sum + numRows, 0);
  return { ipc: writer.toUint8Array(true) as Uint8Array<ArrayBuffer>, rows };
}
