import type { TableName } from '../schema/tables.ts';
import type { Query } from './query.ts';

/** The columns that several parts of a query read, each once. */
export function mergeNeeds(parts: readonly Query['needs'][]): Query['needs'] {
  const merged: Partial<Record<TableName, readonly string[]>> = {};
  for (const part of parts) {
    for (const [table, columns] of Object.entries(part) as [TableName, readonly string[]][]) {
      merged[table] = [...new Set([...(merged[table] ?? []), ...columns])];
    }
  }
  return merged;
}
