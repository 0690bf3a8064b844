import type { DisputeGroup, DisputeResult } from '../../schema/disputes.ts';
import { noCell, type Cell, type Table } from '../document.ts';
import { disputeNameOf, type DisputeName } from './dispute-names.ts';
import { isForeignHeading } from './foreign-column.ts';
import { toCore } from './labels.ts';

/** What the header over a column names; null where it names nothing. */
export type DisputeColumns = readonly (DisputeName | null)[];

type Names = { readonly groups: (DisputeGroup | null)[]; readonly results: (DisputeResult | null)[] };

/** What a row of headings names over each column. A blank cell right of a group is part of its span that was lost. */
function namesIn(row: readonly Cell[]): Names {
  const groups: (DisputeGroup | null)[] = [];
  const results: (DisputeResult | null)[] = [];
  const names = row.map(({ text }) => disputeNameOf(text));
  const joins = names.some((name) => name?.group && name.result);
  let group: DisputeGroup | null = null;
  const seen = new Set<DisputeResult>();
  row.forEach((cell, column) => {
    const name = names[column] ?? null;
    if (name?.group && (name.group !== group || name.result)) {
      group = name.group;
      seen.clear();
    } else if (cell.text !== '' && !name) group = null;
    const result = name?.result ?? null;
    const repeated = result !== null && cell !== row[column - 1] && seen.has(result);
    if (result) seen.add(result);
    // 复议维持 | 纠正 | 其他: the group is said once, and holds until a result comes again.
    if (repeated) group = null;
    const carried = name?.group ?? (cell.text === '' || joins ? group : null);
    groups.push(carried);
    results.push(result);
    if (name && !name.group && !joins) group = null;
  });
  return { groups, results };
}

const lowest = <T>(names: readonly (T | null)[]): T | null => names.findLast((name) => name !== null) ?? null;

/** The names over each column, the lowest of each kind. Null where spans are lost: a name stands over other columns. */
export function disputeColumns(header: readonly (readonly Cell[])[]): DisputeColumns | null {
  if (header.some((row) => row.includes(noCell))) return null;
  const names = header.map(namesIn);
  return (header[0] ?? []).map((_, column) => {
    // A group that stands over a column goes before one that a blank cell only carries on.
    const stated = header.map((row) => disputeNameOf(row[column]?.text ?? '')?.group ?? null);
    const carried = names.map(({ groups }) => groups[column] ?? null);
    const group = lowest(stated) ?? lowest(carried);
    const result = lowest(names.map(({ results }) => results[column] ?? null));
    const foreign = header.some((row) => isForeignHeading(row[column]?.text ?? ''));
    return foreign || (group === null && result === null) ? null : { group, result };
  });
}

/** Whether a row is one of headings: two different cells of it name a group or a result, and none holds a number. */
export function isDisputeHeader(table: Table, at: number, isValue: (text: string) => boolean): boolean {
  const row = table.rows[at] ?? [];
  const cells = new Set(
    row.filter(({ text }) => disputeNameOf(text) !== null || toCore(text) === '行政诉讼'),
  );
  return cells.size >= 2 && !row.some(({ text }) => text !== '' && isValue(text));
}
