import { everything, type Filter } from '../../src/query/filter.ts';
import { latestReports } from '../../src/query/latest-reports.ts';
import { measureTrend } from '../../src/query/yearly-values.ts';
import { keyFigures } from '../../src/query/overview-figures.ts';
import type { Query } from '../../src/query/query.ts';
import { reportsByYear } from '../../src/query/report-counts.ts';
import { requestFlow } from '../../src/query/request-flow.ts';
import { levels, provinces, type Level, type ProvinceCode } from '../../src/schema/publishers.ts';

/** What readers filter by, no filter twice: places, levels, scopes and years, alone and together. */
export const filters: readonly Filter[] = [
  ...(Object.keys(provinces) as ProvinceCode[])
    .slice(0, 8)
    .map((code) => ({ ...everything, provinces: [code] })),
  ...(Object.keys(levels) as Level[]).map((level) => ({ ...everything, levels: [level] })),
  { ...everything, scope: 'region' },
  { ...everything, scope: 'organ' },
  ...[2012, 2019, 2023, 2024].map((year) => ({ ...everything, years: [year] })),
  { ...everything, years: [2021, 2022, 2023, 2024, 2025] },
  { ...everything, provinces: ['32', '33'], levels: ['county'] },
  { ...everything, provinces: ['44'], scope: 'organ', years: [2020, 2021, 2022] },
  { ...everything, levels: ['city', 'county'], scope: 'region' },
];

/** Questions of every kind: counts, sums, quartiles, the newest reports ranked. */
export const questions: Readonly<Record<string, (filter: Filter) => Query>> = {
  'key figures': keyFigures,
  'reports by year': reportsByYear,
  'requests summed': requestFlow,
  'requests quartiles': (filter) => measureTrend('trend', 'requests_received', filter),
  'items ranked': (filter) => latestReports('top', 'items_disclosed', filter, 'year'),
};

const received = 'requests.received.total';

/** The question that a bare page answers as well: all years, two figures and a condition of each report. */
export const coldColumns = { year: 'INTEGER', [received]: 'DOUBLE', scope: 'VARCHAR' } as const;
export const cold: Query = {
  name: 'cold',
  sql: `SELECT year, count(*) AS n, sum("${received}") AS received FROM reports WHERE scope = 'region' GROUP BY year ORDER BY year`,
  needs: { reports: Object.keys(coldColumns) },
  columns: { year: 'number', n: 'number', received: 'number' },
};
