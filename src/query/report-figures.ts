import { indicators, type IndicatorKey } from '../schema/indicators.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import type { Query } from './query.ts';
import { identifier } from './sql.ts';

const keys = indicators.map(({ key }) => key);

const columns = {
  report_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  year: 'number',
  scope: 'text',
  published: 'text',
  source_kind: 'text',
  source_url: 'text',
  partial: 'boolean',
  ...(Object.fromEntries(keys.map((key) => [key, 'number'])) as Record<IndicatorKey, 'number'>),
} as const;

const names = ['hans', 'hant', 'en'];

/** Every figure of the reports of a filter, a row a report, by publisher and year. */
export const reportFigures = (filter: Filter): Query<typeof columns> => ({
  name: 'report-figures',
  sql: `SELECT ${Object.keys(columns)
    .map((name) => `${names.includes(name) ? 'p' : 'r'}.${identifier(name)}`)
    .join(', ')} FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id
WHERE ${filterSql(filter)} ORDER BY r.publisher_id, r.year, r.scope, r.report_id`,
  needs: {
    reports: [
      ...new Set([...filterNeeds.reports, ...Object.keys(columns).filter((name) => !names.includes(name))]),
    ],
    publishers: [...filterNeeds.publishers, ...names],
  },
  ...yearsOf(filter),
  columns,
});

const problemColumns = { report_id: 'text', key: 'text', problem: 'text' } as const;

/** Why figures of a filter’s reports have no number, as far as the reports say so. */
export const figureProblems = (filter: Filter): Query<typeof problemColumns> => ({
  name: 'figure-problems',
  sql: `SELECT s.report_id, s.key, s.problem FROM sources s JOIN reports r ON r.report_id = s.report_id
 JOIN publishers p ON p.publisher_id = r.publisher_id WHERE s.problem IS NOT NULL AND ${filterSql(filter)}`,
  needs: {
    sources: ['report_id', 'key', 'problem'],
    reports: filterNeeds.reports,
    publishers: filterNeeds.publishers,
  },
  columns: problemColumns,
});
