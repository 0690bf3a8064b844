import type { RowOf } from '../../query/query.ts';
import type { filterOptions } from '../../query/filter-options.ts';
import type { Text } from '../../schema/axis.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, scopes } from '../../schema/publishers.ts';
import type { FilterField } from './filter-fields.ts';
import type { Words } from '../kit/words.tsx';

/** A value of a filter field, its name, and how many reports have it. */
export type Option = { readonly value: string; readonly name: string; readonly reports: number };

type OptionRow = RowOf<(typeof filterOptions)['columns']>;

const named: Readonly<Partial<Record<FilterField, Readonly<Record<string, { names: Text }>>>>> = {
  levels,
  kinds: publisherKinds,
  scope: scopes,
};

/**
 * The options of a field that the data has: years newest first, the rest in the schema's order. A value that the schema
 * does not know is left out: a link could not hold it.
 */
export function toOptions(
  field: Exclude<FilterField, 'publishers' | 'places'>,
  rows: readonly OptionRow[],
  { say }: Pick<Words, 'say'>,
): Option[] {
  const counts = new Map(
    rows.flatMap((row) =>
      row.field === field && row.value !== null ? [[row.value, row.reports ?? 0] as const] : [],
    ),
  );
  const names = named[field];
  if (!names) {
    return [...counts]
      .map(([value, reports]) => ({ value, name: value, reports }))
      .sort((a, b) => Number(b.value) - Number(a.value));
  }
  return Object.entries(names).flatMap(([value, entry]) => {
    const reports = counts.get(value);
    return reports === undefined ? [] : [{ value, name: say(entry.names), reports }];
  });
}
