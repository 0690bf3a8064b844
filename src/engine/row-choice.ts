import type { DecodedArray, FileMetaData, RowGroup } from 'hyparquet';
import type { RowChoice } from '../query/query.ts';
import type { Run } from './to-arrow.ts';

/** The columns that a choice is made by. */
export const choiceColumns = (choice: RowChoice): readonly string[] =>
  'some' in choice ? choice.some : [choice.column];

/** Whether a row group may hold a chosen row, by what the file's footer tells; true where it does not tell enough. */
function mayHold(group: RowGroup, choice: RowChoice): boolean {
  return choiceColumns(choice).some((name) => {
    const statistics = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === name)
      ?.meta_data?.statistics;
    if (!statistics) return true;
    const { null_count: nulls, min_value: low, max_value: high } = statistics;
    if (nulls !== undefined && Number(nulls) === Number(group.num_rows)) return false;
    if ('some' in choice) return high !== false;
    return !(
      typeof low === 'string' &&
      typeof high === 'string' &&
      (choice.value < low || choice.value > high)
    );
  });
}

/** Runs of rows, from the first to before the last, of the row groups that may hold a chosen one. */
export function findRanges({ row_groups: groups }: FileMetaData, choice: RowChoice): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const group of groups) {
    const end = start + Number(group.num_rows);
    const last = ranges.at(-1);
    if (mayHold(group, choice)) {
      if (last?.[1] === start) last[1] = end;
      else ranges.push([start, end]);
    }
    start = end;
  }
  return ranges;
}

const decoder = new TextDecoder();
const isChosen = (value: unknown, choice: RowChoice): boolean => {
  if (value === null || value === undefined || value === false) return false;
  if ('some' in choice) return true;
  return (value instanceof Uint8Array ? decoder.decode(value) : value) === choice.value;
};

/** The rows that are chosen, in their order, of columns that are given run by run. */
export function findRows(columns: ReadonlyMap<string, readonly Run[]>, choice: RowChoice): readonly number[] {
  const rows = new Set<number>();
  for (const name of choiceColumns(choice)) {
    for (const { start, values } of columns.get(name) ?? []) {
      for (let index = 0; index < values.length; index += 1) {
        if (isChosen(values[index], choice)) rows.add(start + index);
      }
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** A column's values at these rows, which its runs hold. */
export function pickRows(runs: readonly Run[], rows: readonly number[]): DecodedArray {
  const ordered = [...runs].sort((a, b) => a.start - b.start);
  let at = 0;
  return rows.map((row): unknown => {
    while (row >= (ordered[at]?.start ?? 0) + (ordered[at]?.values.length ?? 0)) at += 1;
    const run = ordered[at];
    return run?.values[row - run.start] ?? null;
  });
}
