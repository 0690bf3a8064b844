import type { Query } from './query.ts';

const columns = {
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  reports: 'number',
} as const;

/** Every publisher with its number of reports: those with most first, then by id. */
export const publisherList: Query<typeof columns> = {
  name: 'publisher-list',
  sql: `SELECT p.publisher_id, p.hans, p.hant, p.en, p.level, p.province, count(r.report_id) AS reports FROM publishers p LEFT JOIN reports r ON r.publisher_id = p.publisher_id GROUP BY ALL ORDER BY reports DESC, p.publisher_id`,
  needs: {
    publishers: ['publisher_id', 'hans', 'hant', 'en', 'level', 'province'],
    reports: ['report_id', 'publisher_id'],
  },
  columns,
};
