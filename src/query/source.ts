import { findingCells, findingFields } from './finding-columns.ts';
import type { Query } from './query.ts';
import { literal } from './sql.ts';

const reportColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  year: 'number',
  edition: 'text',
  scope: 'text',
  title: 'text',
  published: 'text',
  published_from: 'text',
  source_kind: 'text',
  source_url: 'text',
  partial: 'boolean',
  /** Totals that fail their own sum, comma-separated. */
  unsound: 'text',
} as const;

/** What a report says of itself and where it was read: one row, or none where there is no such report. */
export const reportSource = (reportId: string): Query<typeof reportColumns> => ({
  name: 'report-source',
  sql: `SELECT r.report_id, r.publisher_id, p.hans, p.hant, p.en, r.year, r.edition, r.scope, r.title, r.published, r.published_from, r.source_kind,
 r.source_url, r.partial, r.unsound FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id WHERE r.report_id = ${literal(reportId)}`,
  needs: {
    reports: [
      'report_id',
      'publisher_id',
      'year',
      'edition',
      'scope',
      'title',
      'published',
      'published_from',
      'source_kind',
      'source_url',
      'partial',
      'unsound',
    ],
    publishers: ['publisher_id', 'hans', 'hant', 'en'],
  },
  columns: reportColumns,
});

const placeColumns = {
  key: 'text',
  value: 'number',
  printed: 'text',
  approximate: 'boolean',
  problem: 'text',
  correction: 'text',
  section: 'text',
  table_number: 'number',
  row_number: 'number',
  column_number: 'number',
  line: 'number',
  page: 'number',
} as const;

/** Every figure of a report with its printed text and its place, in no order. */
export const figurePlaces = (reportId: string): Query<typeof placeColumns> => ({
  name: 'figure-places',
  sql: `SELECT ${Object.keys(placeColumns).join(', ')} FROM sources WHERE report_id = ${literal(reportId)}`,
  needs: { sources: ['report_id', ...Object.keys(placeColumns)] },
  rows: { sources: { column: 'report_id', value: reportId } },
  columns: placeColumns,
});

/** The findings of a report that its publisher explained, in the order of checks. */
export const reportExplanations = (reportId: string): Query<typeof findingCells> => ({
  name: 'report-explanations',
  sql: `SELECT ${findingFields.map((name) => `f.${name}`).join(', ')} FROM findings f
 WHERE f.report_id = ${literal(reportId)} AND f.explanation IS NOT NULL ORDER BY f.check_id, f.at`,
  needs: { findings: ['report_id', ...findingFields] },
  rows: { findings: { some: ['explanation'] } },
  columns: findingCells,
});
