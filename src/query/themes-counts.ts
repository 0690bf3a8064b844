import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';
import { literal } from './sql.ts';

const counted = {
  theme: 'text',
  role: 'text',
  reports: 'number',
  /** On the rows without a theme: reports in all, of which `reports` tell any. */
  total: 'number',
} as const;

const needs = {
  reports: filterNeeds.reports,
  publishers: filterNeeds.publishers,
  themes: ['report_id', 'theme', 'role'],
} as const;

/** Reports by group, theme and role; one row more for each group and, without a role, for each theme of it. */
const grouped = (name: string, group: string, filter: Filter): string =>
  `WITH chosen AS (SELECT r.report_id, ${group} AS ${name} FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)}),
told AS (SELECT c.${name}, t.theme, t.role, t.report_id FROM themes t JOIN chosen c ON c.report_id = t.report_id)
SELECT c.${name}, NULL::VARCHAR AS theme, NULL::VARCHAR AS role, count(DISTINCT t.report_id) AS reports, count(DISTINCT c.report_id) AS total FROM chosen c LEFT JOIN told t ON t.report_id = c.report_id GROUP BY c.${name}
UNION ALL SELECT ${name}, theme, role, count(DISTINCT report_id), NULL FROM told GROUP BY GROUPING SETS ((${name}, theme), (${name}, theme, role))
ORDER BY ${name}, theme NULLS FIRST, role NULLS FIRST`;

const yearColumns = { year: 'number', ...counted } as const;

/** In how many reports of each year section five tells each theme, as a shortcoming, as a plan, as either. */
export const themesByYear = (filter: Filter): Query<typeof yearColumns> => ({
  name: 'themes-by-year',
  sql: grouped('year', 'r.year', filter),
  needs,
  ...yearsOf(filter),
  columns: yearColumns,
});

const levelColumns = { level: 'text', ...counted } as const;

/** The same by level of publisher. */
export const themesByLevel = (filter: Filter): Query<typeof levelColumns> => ({
  name: 'themes-by-level',
  sql: grouped('level', 'p.level', filter),
  needs,
  ...yearsOf(filter),
  columns: levelColumns,
});

const mentionColumns = {
  report_id: 'text',
  year: 'number',
  theme: 'text',
  role: 'text',
  line: 'number',
} as const;

/** The themes of one publisher's reports with their places, newest year first. */
export const publisherThemes = (id: string): Query<typeof mentionColumns> => ({
  name: 'publisher-themes',
  sql: `SELECT t.report_id, r.year, t.theme, t.role, t.line FROM themes t JOIN reports r ON r.report_id = t.report_id WHERE r.publisher_id = ${literal(id)} ORDER BY r.year DESC, t.report_id, t.line, t.theme, t.role`,
  needs: {
    themes: Object.keys(mentionColumns).filter((name) => name !== 'year'),
    reports: ['report_id', 'publisher_id', 'year'],
  },
  columns: mentionColumns,
});
