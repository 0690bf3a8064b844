import { mergeNeeds } from '../query/merge-needs.ts';
import { mergeRows } from '../query/merge-rows.ts';
import type { Query } from '../query/query.ts';
import { identifier } from '../query/sql.ts';

/** A query as its quick form asks it; itself where it has none. */
export function toQuick<Q extends Query>(query: Q): Q {
  const { quick } = query;
  return quick ? { ...query, rows: {}, ...quick } : query;
}

/** A query that works its prepared tables out itself, in one go, of whatever it reads. */
export function inlinePrepared<Q extends Query>(query: Q): Q {
  const prepared = query.prepared ?? [];
  const bound = prepared.map(({ name, sql }) => `${identifier(name)} AS (${sql})`);
  const begun = /^\s*WITH\s/i.exec(query.sql);
  const sql = begun
    ? `WITH ${bound.join(', ')}, ${query.sql.slice(begun[0].length)}`
    : `WITH ${bound.join(', ')} ${query.sql}`;
  const parts = [query, ...prepared];
  return {
    ...query,
    sql,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: mergeRows(parts),
    prepared: [],
  };
}
