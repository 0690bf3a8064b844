import type { Query } from './query.ts';
import { list } from './sql.ts';

const columns = {
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  reports: 'number',
} as const;

const listSql = `SELECT p.publisher_id, p.hans, p.hant, p.en, p.level, p.province, count(r.report_id) AS reports
 FROM publishers p LEFT JOIN reports r ON r.publisher_id = p.publisher_id
 GROUP BY ALL ORDER BY reports DESC, p.publisher_id`;

/** Every publisher with its number of reports: those with most first, then by id. */
const publisherList: Query<typeof columns> = {
  name: 'publisher-list',
  sql: listSql,
  needs: {
    publishers: ['publisher_id', 'hans', 'hant', 'en', 'level', 'province'],
    reports: ['report_id', 'publisher_id'],
  },
  columns,
};

/** The first of that list: there can be tens of thousands. */
export const mostReported = (limit: number): Query<typeof columns> => ({
  ...publisherList,
  name: 'most-reported',
  sql: `${listSql} LIMIT ${limit}`,
});

const nameColumns = { publisher_id: 'text', hans: 'text', hant: 'text', en: 'text' } as const;

/** What these publishers are called. */
export const publisherNames = (ids: readonly string[]): Query<typeof nameColumns> => ({
  name: 'publisher-names',
  sql: `SELECT publisher_id, hans, hant, en FROM publishers WHERE publisher_id IN ${list(ids)} ORDER BY publisher_id`,
  needs: { publishers: Object.keys(nameColumns) },
  columns: nameColumns,
});
