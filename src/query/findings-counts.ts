import { sections, type SectionId } from '../schema/sections.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

const from =
  'FROM findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id';
const needs = {
  ...filterNeeds,
  findings: ['report_id', 'check_id', 'result'],
} as const;

const checkColumns = { check_id: 'text', result: 'text', findings: 'number', reports: 'number' } as const;

/** Findings of the reports in the filter by check and result, with the number of reports that have one. */
export const findingsByCheck = (filter: Filter): Query<typeof checkColumns> => ({
  name: 'findings-by-check',
  sql: `SELECT f.check_id, f.result, count(*) AS findings, count(DISTINCT f.report_id) AS reports ${from} WHERE ${filterSql(filter)} GROUP BY f.check_id, f.result ORDER BY f.check_id, f.result`,
  needs,
  ...yearsOf(filter),
  columns: checkColumns,
});

const yearColumns = { year: 'number', result: 'text', findings: 'number', reports: 'number' } as const;

/** The same by year and result. */
export const findingsByYear = (filter: Filter): Query<typeof yearColumns> => ({
  name: 'findings-by-year',
  sql: `SELECT r.year, f.result, count(*) AS findings, count(DISTINCT f.report_id) AS reports ${from} WHERE ${filterSql(filter)} GROUP BY r.year, f.result ORDER BY r.year, f.result`,
  needs,
  ...yearsOf(filter),
  columns: yearColumns,
});

const sectionIds = Object.keys(sections) as SectionId[];
const readColumns = {
  year: 'number',
  reports: 'number',
  whole: 'number',
  ...(Object.fromEntries(sectionIds.map((id) => [`read_${id}`, 'number'])) as Record<
    `read_${SectionId}`,
    'number'
  >),
} as const;

/** Reports by year: in all, read in full, and those of which each section was read. */
export const readingByYear = (filter: Filter): Query<typeof readColumns> => ({
  name: 'reading-coverage',
  sql: `SELECT r.year, count(*) AS reports, count(*) FILTER (NOT coalesce(r.partial, false)) AS whole, ${sectionIds
    .map(
      (id) => `count(*) FILTER (',' || coalesce(r.sections_read, '') || ',' LIKE '%,${id},%') AS read_${id}`,
    )
    .join(
      ', ',
    )} FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE ${filterSql(filter)} GROUP BY r.year ORDER BY r.year`,
  needs: {
    reports: [...filterNeeds.reports, 'partial', 'sections_read'],
    publishers: filterNeeds.publishers,
  },
  ...yearsOf(filter),
  columns: readColumns,
});
