import { sections, type SectionId } from '../schema/sections.ts';
import { sumCells, type CellSums } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import type { Query } from './query.ts';

/** Findings by cell and more; a report is of one cell, so that reports of cells add up. */
const findingsBy = (name: string, by: Readonly<Record<string, string>>): CellSums => ({
  name,
  from: 'findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id',
  by,
  sums: { findings: 'count(*)', reports: 'count(DISTINCT f.report_id)' },
  needs: { findings: ['report_id', ...Object.keys(by)] },
});

const ofChecks = findingsBy('findings_of_checks', { check_id: 'f.check_id', result: 'f.result' });
const ofResults = findingsBy('findings_of_results', { result: 'f.result' });

const checkColumns = { check_id: 'text', result: 'text', findings: 'number', reports: 'number' } as const;

/** Findings of the reports in the filter by check and result, with the number of reports that have one. */
export const findingsByCheck = (filter: Filter): Query<typeof checkColumns> =>
  sumCells('findings-by-check', ofChecks, ['check_id', 'result'], filter, checkColumns);

const yearColumns = { year: 'number', result: 'text', findings: 'number', reports: 'number' } as const;

/** The same by year and result. */
export const findingsByYear = (filter: Filter): Query<typeof yearColumns> =>
  sumCells('findings-by-year', ofResults, ['year', 'result'], filter, yearColumns);

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
export const readingByYear = (filter: Filter): Query<typeof readColumns> =>
  sumCells('reading-coverage', readSections, ['year'], filter, readColumns);
