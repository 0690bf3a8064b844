import type { Query } from './query.ts';

const columns = { region_code: 'text', reports: 'number' } as const;

/** The places whose own government has a report here, by code, with how many. */
export const heldPlaces: Query<typeof columns> = {
  name: 'held-places',
  sql: `SELECT p.region_code, count(*) AS reports FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id
WHERE p.kind = 'government' GROUP BY p.region_code ORDER BY p.region_code`,
  needs: { reports: ['report_id', 'publisher_id'], publishers: ['publisher_id', 'kind', 'region_code'] },
  columns,
};
