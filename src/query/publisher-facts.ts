import { indicators, type IndicatorKey } from '../schema/indicators.ts';
import { hotline } from '../schema/told.ts';
import { findingCells, findingFields } from './finding-columns.ts';
import { statedRows } from './missing-sql.ts';
import type { Query } from './query.ts';
import { identifier, literal } from './sql.ts';
import { unsoundColumn } from './unsound-sql.ts';

const headColumns = {
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  region_code: 'text',
  parent_id: 'text',
  parent_hans: 'text',
  parent_hant: 'text',
  parent_en: 'text',
} as const;

/** Who a publisher is, and what it stands under: one row, or none where there is no such publisher. */
export const publisherHead = (id: string): Query<typeof headColumns> => ({
  name: 'publisher-head',
  sql: `SELECT p.publisher_id, p.hans, p.hant, p.en, p.level, p.province, p.region_code, p.parent_id,
 q.hans AS parent_hans, q.hant AS parent_hant, q.en AS parent_en
 FROM publishers p LEFT JOIN publishers q ON q.publisher_id = p.parent_id WHERE p.publisher_id = ${literal(id)}`,
  needs: {
    publishers: ['publisher_id', 'hans', 'hant', 'en', 'level', 'province', 'region_code', 'parent_id'],
  },
  columns: headColumns,
});

const keys = indicators.map(({ key }) => key);
const figureColumns = Object.fromEntries(keys.map((key) => [key, 'number'])) as Record<
  IndicatorKey,
  'number'
>;

const reportColumns = {
  report_id: 'text',
  year: 'number',
  edition: 'text',
  scope: 'text',
  title: 'text',
  published: 'text',
  source_kind: 'text',
  source_url: 'text',
  partial: 'boolean',
  [unsoundColumn]: 'text',
  ...figureColumns,
} as const;

/** Every report of a publisher with every figure, by year. */
export const publisherReports = (id: string): Query<typeof reportColumns> => ({
  name: 'publisher-reports',
  sql: `SELECT ${Object.keys(reportColumns).map(identifier).join(', ')} FROM reports WHERE publisher_id = ${literal(id)} ORDER BY year, scope, report_id`,
  needs: { reports: ['publisher_id', ...Object.keys(reportColumns)] },
  columns: reportColumns,
});

const reportsOf = (id: string) => `(SELECT report_id FROM reports WHERE publisher_id = ${literal(id)})`;
const ownReports = ['report_id', 'publisher_id'] as const;

const statedColumns = {
  report_id: 'text',
  key: 'text',
  problem: 'text',
  approximate: 'boolean',
  printed: 'text',
  correction: 'text',
} as const;

/** What the publisher’s reports state beside plain numbers: reasons for a missing one, approximate and corrected ones. */
export const publisherStated = (id: string): Query<typeof statedColumns> => ({
  name: 'publisher-stated',
  sql: `SELECT report_id, key, problem, approximate, printed, correction FROM sources
 WHERE report_id IN ${reportsOf(id)} AND (problem IS NOT NULL OR approximate OR correction IS NOT NULL)`,
  needs: { sources: Object.keys(statedColumns), reports: ownReports },
  rows: statedRows,
  columns: statedColumns,
});

const findingColumns = { report_id: 'text', year: 'number', ...findingCells } as const;

/** The findings of a publisher’s reports, newest year first, contradictions before what needs a look. */
export const publisherFindings = (id: string): Query<typeof findingColumns> => ({
  name: 'publisher-findings',
  sql: `SELECT f.report_id, r.year, ${findingFields.map((name) => `f.${name}`).join(', ')} FROM findings f JOIN reports r ON r.report_id = f.report_id
 WHERE r.publisher_id = ${literal(id)} ORDER BY r.year DESC, f.result = 'fail' DESC, f.check_id, f.at`,
  needs: { findings: ['report_id', ...findingFields], reports: ['report_id', 'publisher_id', 'year'] },
  columns: findingColumns,
});

const hotlineKeys = Object.keys(hotline).map((name) => `hotline.${name}`);
const bulletinColumns = {
  bulletin_id: 'text',
  year: 'number',
  period: 'text',
  period_start: 'text',
  period_end: 'text',
  ...(Object.fromEntries(hotlineKeys.map((key) => [key, 'number'])) as Record<
    `hotline.${keyof typeof hotline}`,
    'number'
  >),
} as const;

/** The hotline bulletins that name a publisher, newest first. */
export const publisherBulletins = (id: string): Query<typeof bulletinColumns> => ({
  name: 'publisher-bulletins',
  sql: `SELECT ${Object.keys(bulletinColumns).map(identifier).join(', ')} FROM bulletins WHERE publisher_id = ${literal(id)}
 ORDER BY period_start DESC NULLS LAST, year DESC, bulletin_id`,
  needs: { bulletins: ['publisher_id', ...Object.keys(bulletinColumns)] },
  columns: bulletinColumns,
});

const channelColumns = {
  report_id: 'text',
  year: 'number',
  channel: 'text',
  label: 'text',
  items: 'number',
  printed: 'text',
  approximate: 'boolean',
} as const;

/** The publication channels that a publisher’s reports name, newest year first, in the order of each report. */
export const publisherChannels = (id: string): Query<typeof channelColumns> => ({
  name: 'publisher-channels',
  sql: `SELECT c.report_id, r.year, c.channel, c.label, c.items, c.printed, c.approximate FROM channels c JOIN reports r ON r.report_id = c.report_id
 WHERE r.publisher_id = ${literal(id)} ORDER BY r.year DESC, c.report_id, c.position`,
  needs: {
    channels: ['report_id', 'position', 'channel', 'label', 'items', 'printed', 'approximate'],
    reports: ['report_id', 'publisher_id', 'year'],
  },
  columns: channelColumns,
});
