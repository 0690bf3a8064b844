import { levelOfCode, provinceOfCode } from '../places/place-code.ts';
import type { MeasureKey } from '../schema/measures.ts';
import { countedSql } from './counted-findings.ts';
import { everything, type Filter } from './filter.ts';
import { filterNeeds, filterSql } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { statedRows } from './missing-sql.ts';
import type { CellType, Query, RowOf } from './query.ts';
import { identifier } from './sql.ts';

/** What the table of a place's parts shows, in its order. */
export const placeMeasures = [
  'requests_received',
  'disclosure_rate',
  'refusal_rate',
  'unavailable_rate',
  'review_corrected_rate',
  'items_disclosed',
  'hotline_on_time_rate',
] as const satisfies readonly MeasureKey[];

export type PlaceMeasure = (typeof placeMeasures)[number];

const fields = {
  value: 'number',
  numerator: 'number',
  denominator: 'number',
  basis: 'text',
  missing: 'text',
} as const satisfies Record<string, CellType>;

type PlaceField = keyof typeof fields;

export const placeColumn = (key: PlaceMeasure, field: PlaceField): `${PlaceField}_${string}` =>
  `${field}_${key}`;

const reportColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  kind: 'text',
  region_code: 'text',
  township_code: 'text',
  tier: 'text',
  year: 'number',
  scope: 'text',
  partial: 'boolean',
  published: 'text',
  published_from: 'text',
  contradictions: 'number',
  late: 'boolean',
  channels: 'number',
} as const satisfies Record<string, CellType>;

type PlaceColumns = typeof reportColumns & Readonly<Record<`${PlaceField}_${string}`, CellType>>;

export type PlaceRow = RowOf<PlaceColumns>;

/** The reports of a place and of all its parts, as a filter. */
export function withinPlace(code: string): Filter {
  return levelOfCode(code) === 'province'
    ? { ...everything, provinces: [provinceOfCode(code)] }
    : { ...everything, places: [code] };
}

/**
 * The reports of the governments of a place, of its parts and of their parts, and of its own departments: a row a report,
 * with the measures of the table, how many contradictions and wrong sums it has, and through how many channels it says
 * that it published. By place, newest first.
 */
export const placeReports = (code: string): Query<PlaceColumns> => measuredWithin(withinPlace(code));

/** The same of the reports of any filter. */
export function measuredWithin(filter: Filter): Query<PlaceColumns> {
  const within = filterSql(filter);
  const measured = placeMeasures.map((key, index) => ({
    key,
    as: `m${index}`,
    ...measuredReports(measureSql(key), filter),
  }));
  const listed = Object.keys(reportColumns).filter(
    (name) => !['contradictions', 'late', 'channels'].includes(name),
  );
  const ofPublisher = new Set(['hans', 'hant', 'en', 'kind', 'region_code', 'township_code', 'tier']);
  const select = measured.flatMap(({ key, as }) =>
    (Object.keys(fields) as PlaceField[]).map(
      (field) => `${as}.${field} AS ${identifier(placeColumn(key, field))}`,
    ),
  );
  const typed = placeMeasures.flatMap((key) =>
    (Object.keys(fields) as PlaceField[]).map((field) => [placeColumn(key, field), fields[field]] as const),
  );
  return {
    name: 'place-reports',
    sql: `SELECT ${listed.map((name) => `${ofPublisher.has(name) ? 'p' : 'r'}.${name}`).join(', ')},
 coalesce(k.contradictions, 0) AS contradictions, coalesce(k.late, false) AS late, coalesce(c.channels, 0) AS channels,
 ${select.join(',\n ')}
FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id
LEFT JOIN (SELECT report_id, count(*) FILTER (${countedSql()}) AS contradictions,
 bool_or(check_id = 'deadline' AND result = 'warn') AS late FROM findings GROUP BY report_id) k
 ON k.report_id = r.report_id
LEFT JOIN (SELECT report_id, count(DISTINCT channel) AS channels FROM channels GROUP BY report_id) c
 ON c.report_id = r.report_id
${measured.map(({ as, sql }) => `LEFT JOIN (${sql}) ${as} ON ${as}.report_id = r.report_id`).join('\n')}
WHERE ${within}
ORDER BY p.region_code, r.year DESC, r.scope, r.report_id`,
    needs: mergeNeeds([
      ...measured.map(({ needs }) => needs),
      {
        reports: [...filterNeeds.reports, 'partial', 'published', 'published_from'],
        publishers: [...filterNeeds.publishers, 'hans', 'hant', 'en', 'tier', 'township_code'],
        findings: ['report_id', 'check_id', 'result'],
        channels: ['report_id', 'channel'],
      },
    ]),
    rows: statedRows,
    columns: { ...reportColumns, ...Object.fromEntries(typed) },
  };
}
