import { parquetRead } from 'hyparquet';
import type { ParquetFile } from './decode-table.ts';

export type Cell = string | number | boolean | null;

/** Some rows of a file: by column name, all columns of one length. */
export type RowGroup = {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ArrayLike<Cell>>;
};

/** Puts the runs of a column, which a reader may hand over in pieces, into one list. */
function place(values: Cell[], start: number, run: ArrayLike<unknown>): void {
  for (let i = 0; i < run.length; i += 1) values[start + i] = (run[i] ?? null) as Cell;
}

/** The rows of a file, one row group after another: no more than one is held at a time. */
export async function* readGroups(
  { file, metadata }: ParquetFile,
  columns: readonly string[],
): AsyncGenerator<RowGroup> {
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rows = Number(num_rows);
    const read = new Map<string, Cell[]>(columns.map((name) => [name, []]));
    const start = rowStart;
    await parquetRead({
      file,
      metadata,
      columns: [...columns],
      rowStart: start,
      rowEnd: start + rows,
      onChunk: ({ columnName, columnData, rowStart: at }) => {
        const values = read.get(columnName);
        if (values) place(values, at - start, columnData);
      },
    });
    for (const [name, values] of read) {
      if (values.length !== rows)
        throw new Error(`its column “${name}” has ${values.length} rows of ${rows}`);
    }
    yield { rows, columns: read };
    rowStart += rows;
  }
}
