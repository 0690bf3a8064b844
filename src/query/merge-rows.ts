import type { TableName } from '../schema/tables.ts';
import type { Query } from './query.ts';

/** Of each table the rows that are enough for all parts of a query; a table that one part reads otherwise is not cut. */
export function mergeRows(parts: readonly Pick<Query, 'needs' | 'rows'>[]): NonNullable<Query['rows']> {
  const read = [...new Set(parts.flatMap(({ needs }) => Object.keys(needs) as TableName[]))];
  const merged = read.flatMap((table) => {
    const choices = parts.filter(({ needs }) => needs[table]).map(({ rows }) => rows?.[table]);
    const [first] = choices;
    const isSame = choices.every((choice) => JSON.stringify(choice) === JSON.stringify(first));
    return first && isSame ? [[table, first] as const] : [];
  });
  return Object.fromEntries(merged);
}
