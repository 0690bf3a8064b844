import { sections, type SectionId } from '../schema/sections.ts';
import { cellsOf, type CellSums } from './cells.ts';
import type { Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';

/** Findings by cell and more; a report is of one cell, so that reports of cells add up. */
const findingsBy = (name: string, by: Readonly<Record<string, string>>): CellSums => ({
  name,
  from: 'findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id',
  by,
  sums: { findings: 'count(*)', reports: 'count(DISTINCT f.report_id)' },
  needs: { findings: ['report_id', ...Object.keys(by)] },
});

const counted = 'sum(findings) AS findings, sum(reports) AS reports';
const ofChecks = findingsBy('findings_of_checks', { check_id: 'f.check_id', result: 'f.result' });
const ofResults = findingsBy('findings_of_results', { result: 'f.result' });

const checkColumns = { check_id: 'text', result: 'text', findings: 'number', reports: 'number' } as const;

/** Findings of the reports in the filter by check and result, with the number of reports that have one. */
export function findingsByCheck(filter: Filter): Query<typeof checkColumns> {
  const { from, where, ...reads } = cellsOf(ofChecks, filter);
  return {
    name: 'findings-by-check',
    sql: `SELECT check_id, result, ${counted} FROM ${from} WHERE ${where} GROUP BY check_id, result ORDER BY check_id, result`,
    ...reads,
    ...yearsOf(filter),
    columns: checkColumns,
  };
}

const yearColumns = { year: 'number', result: 'text', findings: 'number', reports: 'number' } as const;

/** The same by year and result. */
export function findingsByYear(filter: Filter): Query<typeof yearColumns> {
  const { from, where, ...reads } = cellsOf(ofResults, filter);
  return {
    name: 'findings-by-year',
    sql: `SELECT year, result, ${counted} FROM ${from} WHERE ${where} GROUP BY year, result ORDER BY year, result`,
    ...reads,
    ...yearsOf(filter),
    columns: yearColumns,
  };
}

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

const readSections: CellSums = {
  name: 'read_sections',
  sums: {
    reports: 'count(*)',
    whole: 'count(*) FILTER (NOT coalesce(r.partial, false))',
    ...Object.fromEntries(
      sectionIds.map((id) => [
        `read_${id}`,
        `count(*) FILTER (',' || coalesce(r.sections_read, '') || ',' LIKE '%,${id},%')`,
      ]),
    ),
  },
  needs: { reports: ['partial', 'sections_read'] },
};

/** Reports by year: in all, read in full, and those of which each section was read. */
export function readingByYear(filter: Filter): Query<typeof readColumns> {
  const { from, where, ...reads } = cellsOf(readSections, filter);
  const sums = Object.keys(readSections.sums).map((name) => `sum(${name}) AS ${name}`);
  return {
    name: 'reading-coverage',
    sql: `SELECT year, ${sums.join(', ')} FROM ${from} WHERE ${where} GROUP BY year ORDER BY year`,
    ...reads,
    ...yearsOf(filter),
    columns: readColumns,
  };
}
