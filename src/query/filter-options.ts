import type { Query } from './query.ts';

const columns = { field: 'text', value: 'text', reports: 'number' } as const;

const grouped = (field: string, sql: string) =>
  `SELECT '${field}' AS field, ${sql} AS value, count(*) AS reports FROM joined WHERE ${sql} IS NOT NULL GROUP BY ALL`;

/** What can be filtered by, with the number of reports of each: fields `years`, `levels`, `kinds`, `scope`. */
export const filterOptions: Query<typeof columns> = {
  name: 'filter-options',
  sql: `WITH joined AS (SELECT r.year, r.scope, p.level, p.kind FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id)
SELECT * FROM (${[
    grouped('years', 'CAST(year AS VARCHAR)'),
    grouped('levels', 'level'),
    grouped('kinds', 'kind'),
    grouped('scope', 'scope'),
  ].join('\nUNION ALL ')})
ORDER BY field, value`,
  needs: {
    reports: ['report_id', 'publisher_id', 'year', 'scope'],
    publishers: ['publisher_id', 'level', 'kind'],
  },
  columns,
};
