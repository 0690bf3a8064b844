import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { countedChecks } from './counted-findings.ts';
import { findingCells, findingFields } from './finding-columns.ts';
import type { Query } from './query.ts';
import { list } from './sql.ts';

const reportColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  kind: 'text',
  tier: 'text',
  year: 'number',
  edition: 'text',
  scope: 'text',
  title: 'text',
  published: 'text',
  source_kind: 'text',
  source_url: 'text',
  partial: 'boolean',
  /** How many of the checks that count could be made. */
  assessed: 'number',
} as const;

const ofPublisher = ['hans', 'hant', 'en', 'kind', 'tier'];

/** The reports of a filter with what each says of itself, by publisher; letters and cards are made of them. */
export const letterReports = (filter: Filter): Query<typeof reportColumns> => ({
  name: 'letter-reports',
  sql: `SELECT ${Object.keys(reportColumns)
    .filter((name) => name !== 'assessed')
    .map((name) => `${ofPublisher.includes(name) ? 'p' : 'r'}.${name}`)
    .join(', ')}, coalesce(k.assessed, 0) AS assessed
FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id
LEFT JOIN (SELECT report_id, count(*) AS assessed FROM findings
 WHERE result IN ('pass', 'fail') AND check_id IN ${list(countedChecks)} GROUP BY report_id) k ON k.report_id = r.report_id
WHERE ${filterSql(filter)} ORDER BY r.publisher_id, r.year, r.scope, r.report_id`,
  needs: {
    reports: [
      ...new Set([
        ...filterNeeds.reports,
        'edition',
        'title',
        'published',
        'source_kind',
        'source_url',
        'partial',
      ]),
    ],
    publishers: [...new Set([...filterNeeds.publishers, 'hans', 'hant', 'en', 'tier'])],
    findings: ['report_id', 'check_id', 'result'],
  },
  ...yearsOf(filter),
  columns: reportColumns,
});

const findingColumns = {
  report_id: 'text',
  ...findingCells,
  other_report_id: 'text',
  other_year: 'number',
} as const;

/** What a filter's reports fail or what of them needs a look, with the year of the other report where there is one. */
export const letterFindings = (filter: Filter): Query<typeof findingColumns> => ({
  name: 'letter-findings',
  sql: `SELECT f.report_id, ${findingFields.map((name) => `f.${name}`).join(', ')}, f.other_report_id, o.year AS other_year
FROM findings f JOIN reports r ON r.report_id = f.report_id JOIN publishers p ON p.publisher_id = r.publisher_id
 LEFT JOIN (SELECT report_id, year FROM reports) o ON o.report_id = f.other_report_id
WHERE f.result IN ('fail', 'warn') AND ${filterSql(filter)} ORDER BY f.report_id, f.result, f.check_id, f.at`,
  needs: {
    findings: ['report_id', ...findingFields, 'other_report_id'],
    reports: filterNeeds.reports,
    publishers: filterNeeds.publishers,
  },
  columns: findingColumns,
});

const placeColumns = {
  report_id: 'text',
  key: 'text',
  value: 'number',
  printed: 'text',
  problem: 'text',
  section: 'text',
  table_number: 'number',
  row_number: 'number',
  column_number: 'number',
  line: 'number',
  page: 'number',
} as const;

/** The figures of these names in these reports, each as printed and with its place. */
export const letterPlaces = (
  reports: readonly string[],
  keys: readonly string[],
): Query<typeof placeColumns> => ({
  name: 'letter-places',
  sql: `SELECT ${Object.keys(placeColumns).join(', ')} FROM sources WHERE report_id IN ${list(reports)} AND key IN ${list(keys)}`,
  needs: { sources: Object.keys(placeColumns) },
  columns: placeColumns,
});
