import { indicators, type IndicatorKey } from '../schema/indicators.ts';
import { measures, type MeasureKey } from '../schema/measures.ts';
import { channelItems } from './channel-items.ts';
import { everything } from './filter.ts';
import { measureSql } from './measure-sql.ts';
import { measuredReports } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { statedRows } from './missing-sql.ts';
import type { CellType, Query, RowOf } from './query.ts';
import { identifier, list, literal } from './sql.ts';

const directoryColumns = {
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  tier: 'text',
  kind: 'text',
  province: 'text',
  report_id: 'text',
  year: 'number',
  scope: 'text',
  edition: 'text',
  partial: 'boolean',
  received: 'number',
  items: 'number',
} as const satisfies Record<string, CellType>;

export type DirectoryRow = RowOf<typeof directoryColumns>;

const received = measureSql('requests_received');
const items = measureSql('items_disclosed');

/**
 * Every report with who published it and the two figures that tell its size; a publisher without reports has one row
 * with a null `report_id`. By publisher, newest first; of one year, the region’s report before the organ’s own.
 */
export const compareDirectory: Query<typeof directoryColumns> = {
  name: 'compare-directory',
  sql: `SELECT p.publisher_id, p.hans, p.hant, p.en, p.level, p.tier, p.kind, p.province, r.report_id, r.year, r.scope, r.edition, r.partial,
 ${received.value} AS received, ${items.value} AS items FROM publishers p
 LEFT JOIN reports r ON r.publisher_id = p.publisher_id
 ORDER BY p.publisher_id, r.year DESC, CASE r.scope WHEN 'region' THEN 0 WHEN 'organ' THEN 1 ELSE 2 END, r.report_id`,
  needs: {
    publishers: ['publisher_id', 'hans', 'hant', 'en', 'level', 'tier', 'kind', 'province'],
    reports: [
      ...new Set([
        'report_id',
        'publisher_id',
        'year',
        'scope',
        'edition',
        'partial',
        ...[received, items].flatMap(({ columns, needs }) => [...columns, ...(needs.reports ?? [])]),
      ]),
    ],
  },
  columns: directoryColumns,
};

const keys = indicators.map(({ key }) => key);
const figureColumns = {
  report_id: 'text',
  ...(Object.fromEntries(keys.map((key) => [key, 'number'])) as Record<IndicatorKey, 'number'>),
} as const;

export type FiguresRow = RowOf<typeof figureColumns>;

const chosen = (reportIds: readonly string[]): string =>
  reportIds.length > 0 ? `report_id IN ${list(reportIds)}` : 'false';

/** Every figure of some reports, a row a report, in no order. */
export const compareFigures = (reportIds: readonly string[]): Query<typeof figureColumns> => ({
  name: 'compare-figures',
  sql: `SELECT ${Object.keys(figureColumns).map(identifier).join(', ')} FROM reports WHERE ${chosen(reportIds)}`,
  needs: { reports: Object.keys(figureColumns) },
  columns: figureColumns,
});

const statedColumns = {
  report_id: 'text',
  key: 'text',
  problem: 'text',
  approximate: 'boolean',
  correction: 'text',
} as const satisfies Record<string, CellType>;

export type StatedRow = RowOf<typeof statedColumns>;

/** What these reports state beside plain numbers: why one is missing, which are approximate or corrected. */
export const compareStated = (reportIds: readonly string[]): Query<typeof statedColumns> => ({
  name: 'compare-stated',
  sql: `SELECT report_id, key, problem, approximate, correction FROM sources
 WHERE ${chosen(reportIds)} AND (problem IS NOT NULL OR approximate OR correction IS NOT NULL)`,
  needs: { sources: Object.keys(statedColumns) },
  rows: statedRows,
  columns: statedColumns,
});

const measureColumns = {
  measure: 'text',
  report_id: 'text',
  value: 'number',
  numerator: 'number',
  denominator: 'number',
  basis: 'text',
  approximate: 'boolean',
  correction: 'text',
  missing: 'text',
} as const satisfies Record<string, CellType>;

export type MeasureRow = RowOf<typeof measureColumns>;

/** Every measure of some reports, a row a report and measure, in no order; `publisherIds` are those of the reports. */
export function compareMeasures(
  reportIds: readonly string[],
  publisherIds: readonly string[],
): Query<typeof measureColumns> {
  const filter = { ...everything, publishers: publisherIds };
  const parts = (Object.keys(measures) as MeasureKey[]).map((key) => ({
    key,
    ...measuredReports(measureSql(key, 'r', 'by_channel'), filter),
  }));
  const picked = Object.keys(measureColumns).filter((column) => column !== 'measure');
  return {
    name: 'compare-measures',
    sql: `WITH by_channel AS MATERIALIZED (${channelItems(chosen(reportIds))}) ${parts
      .map(
        ({ key, sql }) =>
          `SELECT ${literal(key)} AS measure, ${picked.join(', ')} FROM (${sql}) WHERE ${chosen(reportIds)}`,
      )
      .join(' UNION ALL ')}`,
    needs: mergeNeeds(parts.map(({ needs }) => needs)),
    rows: statedRows,
    columns: measureColumns,
  };
}
