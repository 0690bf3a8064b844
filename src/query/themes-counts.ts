import { cellsOf, type CellSums } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import { mergeNeeds } from './merge-needs.ts';
import type { Query } from './query.ts';
import { heldReports } from './report-counts.ts';
import { literal } from './sql.ts';

const counted = {
  theme: 'text',
  role: 'text',
  reports: 'number',
  /** On the rows without a theme: reports in all, of which `reports` tell any. */
  total: 'number',
} as const;

/** Reports that tell each theme, in each role and (null) in any, and (null) any theme at all. */
const toldThemes: CellSums = {
  name: 'themes_told',
  from: `(SELECT DISTINCT report_id, theme, role FROM themes UNION ALL SELECT DISTINCT report_id, theme, NULL FROM themes
 UNION ALL SELECT DISTINCT report_id, NULL, NULL
 FROM themes) t JOIN reports r ON r.report_id = t.report_id JOIN publishers p ON p.publisher_id = r.publisher_id`,
  by: { theme: 't.theme', role: 't.role' },
  sums: { reports: 'count(*)' },
  needs: { themes: ['report_id', 'theme', 'role'] },
};

/** Reports by group, theme and role; one row more for each group and, without a role, for each theme of it. */
function grouped<C extends Query['columns']>(
  name: string,
  group: 'year' | 'level',
  filter: Filter,
  columns: C,
): Query<C> {
  const told = cellsOf(toldThemes, filter);
  const held = cellsOf(heldReports, filter);
  return {
    name,
    sql: `SELECT ${group}, theme, role, sum(reports) AS reports, sum(total) AS total FROM (SELECT ${group}, theme, role, reports, NULL AS total
 FROM ${told.from} WHERE ${told.where} UNION ALL SELECT ${group}, NULL, NULL, 0, reports FROM ${held.from} WHERE ${held.where})
 GROUP BY ${group}, theme, role ORDER BY ${group}, theme NULLS FIRST, role NULLS FIRST`,
    needs: mergeNeeds([told.needs, held.needs]),
    prepared: [...(told.prepared ?? []), ...(held.prepared ?? [])],
    ...yearsOf(filter),
    columns,
  };
}

const yearColumns = { year: 'number', ...counted } as const;

/** In how many reports of each year section five tells each theme, as a shortcoming, as a plan, as either. */
export const themesByYear = (filter: Filter): Query<typeof yearColumns> =>
  grouped('themes-by-year', 'year', filter, yearColumns);

const levelColumns = { level: 'text', ...counted } as const;

/** The same by level of publisher. */
export const themesByLevel = (filter: Filter): Query<typeof levelColumns> =>
  grouped('themes-by-level', 'level', filter, levelColumns);

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
  sql: `SELECT t.report_id, r.year, t.theme, t.role, t.line FROM themes t JOIN reports r ON r.report_id = t.report_id
 WHERE r.publisher_id = ${literal(id)} ORDER BY r.year DESC, t.report_id, t.line, t.theme, t.role`,
  needs: {
    themes: Object.keys(mentionColumns).filter((name) => name !== 'year'),
    reports: ['report_id', 'publisher_id', 'year'],
  },
  columns: mentionColumns,
});
