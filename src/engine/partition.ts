import type { TableName } from '../schema/tables.ts';

/** One file of a table: rows `from` up to `to` of its year, or of the whole table where `year` is null. */
export type Part = {
  readonly file: string;
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
};

/**
 * What a table's files are planned by. `years` counts the rows of each year; null where the rows of a table have none.
 * `bytesPerRow` is of rows compressed, as a sample tells.
 */
export type TableSize = {
  readonly rows: number;
  readonly years: ReadonlyMap<number, number> | null;
  readonly bytesPerRow: number;
  readonly rowGroup: number;
};

/** Up to this size a table is one file: that arrives sooner than one for each year. Measured by `npm run bench`. */
export const oneFileUpTo = 4_000_000;

/** What a file aims at. Some hosts refuse one above 25 MB, and rows do not compress evenly. */
const aim = 16_000_000;

/** Even runs of whole row groups. */
function cut(
  rows: number,
  { bytesPerRow, rowGroup }: Pick<TableSize, 'bytesPerRow' | 'rowGroup'>,
): readonly (readonly [number, number])[] {
  const files = Math.max(1, Math.ceil((rows * bytesPerRow) / aim));
  const step = Math.max(rowGroup, Math.ceil(rows / files / rowGroup) * rowGroup);
  return Array.from({ length: Math.max(1, Math.ceil(rows / step)) }, (_, index) => [
    index * step,
    Math.min(rows, (index + 1) * step),
  ]);
}

/** Whether a table is divided into files by year, as `bytesPerRow` of a sample tells. */
export const isDivided = ({ rows, bytesPerRow }: Pick<TableSize, 'rows' | 'bytesPerRow'>): boolean =>
  rows * bytesPerRow > oneFileUpTo;

const partFile = (table: TableName, year: number | null, index: number): string =>
  `${table}/${year === null ? '' : `year=${year}/`}part-${index}.parquet`;

/** The files of a year of a divided table, of `rows` rows; a null year: of a table that has no years. */
const planYear = (
  table: TableName,
  year: number | null,
  rows: number,
  size: Pick<TableSize, 'bytesPerRow' | 'rowGroup'>,
): readonly Part[] =>
  cut(rows, size).map(([from, to], index) => ({
    file: partFile(table, year, index),
    year,
    from,
    to,
  }));

/**
 * The files of a table: one where it is small, else one or more for each year, oldest first
 * (`reports/year=2023/part-0.parquet`). A table without years is cut by its rows alone.
 */
export function planPartition(table: TableName, size: TableSize): readonly Part[] {
  const { rows, years } = size;
  if (!isDivided(size)) return [{ file: `${table}.parquet`, year: null, from: 0, to: rows }];
  if (!years) return planYear(table, null, rows, size);
  return [...years].sort(([a], [b]) => a - b).flatMap(([year, held]) => planYear(table, year, held, size));
}

/** Row groups of one file of a year, by their places in the list. */
export type Filling = { readonly file: string; readonly from: number; readonly to: number };

/** The files of a year whose row groups have so many bytes: each of as many groups as its size allows. */
export function fillFiles(table: TableName, year: number, bytes: readonly number[]): readonly Filling[] {
  const files: Filling[] = [];
  let from = 0;
  let held = 0;
  for (const [index, size] of bytes.entries()) {
    if (index > from && held + size > aim) {
      files.push({ file: partFile(table, year, files.length), from, to: index });
      from = index;
      held = 0;
    }
    held += size;
  }
  return [...files, { file: partFile(table, year, files.length), from, to: bytes.length }];
}
