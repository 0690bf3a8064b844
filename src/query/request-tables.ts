import { applicants, requestRows, type Applicant, type RequestRow } from '../schema/requests.ts';
import type { IndicatorKey } from '../schema/indicators.ts';
import { sumAlike, type CellSums, type summedColumns } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import { latestReportsWith } from './latest-reports.ts';
import type { MeasureSql } from './measure-sql.ts';
import type { Extras } from './measured-reports.ts';
import { withReasons } from './missing-parts.ts';
import {
  missingColumns,
  missingCounts,
  missingSql,
  statedNeeds,
  statedRows,
  statedSql,
} from './missing-sql.ts';
import type { CellType, Query } from './query.ts';
import { decimalSum, identifier } from './sql.ts';
import { unsoundColumn, unsoundSql } from './unsound-sql.ts';

const cell = (row: RequestRow, applicant: Applicant) => identifier(`requests.${row}.${applicant}`);

type Kind = Exclude<Applicant, 'total'>;
export const applicantKinds = Object.keys(applicants).filter((key): key is Kind => key !== 'total');

const applicantColumns = {
  year: 'number',
  reports: 'number',
  asked: 'number',
  total: 'number',
  ...missingColumns,
  ...(Object.fromEntries(applicantKinds.map((kind) => [`received_${kind}`, 'number'])) as Record<
    `received_${Kind}`,
    'number'
  >),
} as const satisfies Record<string, CellType>;

const received = applicantKinds.map((kind) => `r.${cell('received', kind)}`);
const isWhole = `(${received.map((name) => `${name} IS NOT NULL`).join(' AND ')})`;

const isUnsound = unsoundSql(['requests.received.total']);
const isGiven = `(${isWhole} AND NOT ${isUnsound})`;
const receivedKeys = applicantKinds.map((kind): IndicatorKey => `requests.received.${kind}`);
const notGiven = missingSql(
  `CASE WHEN ${isGiven} THEN 1 END`,
  'false',
  receivedKeys,
  'r',
  's.problem',
  `(${isWhole} AND ${isUnsound})`,
);

const byApplicant: CellSums = {
  name: 'requests_by_applicant',
  from: `(SELECT r.*, ${notGiven} AS missing FROM reports r LEFT JOIN (${statedSql(receivedKeys)}) s
 ON s.report_id = r.report_id) r JOIN publishers p ON p.publisher_id = r.publisher_id`,
  sums: {
    reports: 'count(*) FILTER (r.missing IS NULL)',
    asked: `count(*) FILTER (r.missing IS NULL AND ${received.join(' + ')} > 0)`,
    total: 'count(*)',
    ...missingCounts,
    ...Object.fromEntries(
      applicantKinds.map((kind) => [
        `received_${kind}`,
        `${decimalSum(`r.${cell('received', kind)}`)} FILTER (r.missing IS NULL)`,
      ]),
    ),
  },
  needs: {
    reports: ['report_id', 'edition', 'partial', unsoundColumn, ...receivedKeys],
    sources: statedNeeds,
  },
  rows: statedRows,
};

/** Requests received by kind of applicant and year, over the reports whose table gives all six kinds and their total agrees. */
export const requestsByApplicant = (filter: Filter): Query<typeof applicantColumns & typeof summedColumns> =>
  sumAlike('requests-by-applicant', byApplicant, ['year'], filter, applicantColumns, {
    given: 'reports',
    telling: 'asked',
    held: 'total',
  });

type Ground = Extract<RequestRow, `refused.${string}`>;
const isGround = (row: string): row is Ground => row.startsWith('refused.');
export const grounds: readonly Ground[] = Object.keys(requestRows).filter(isGround);

/** A column of a ground: a name without a dot. */
export const groundColumn = (ground: Ground): `ground_${string}` =>
  `ground_${ground.slice('refused.'.length)}`;

const groundColumns: Readonly<Record<`ground_${string}`, 'number'>> = Object.fromEntries(
  grounds.map((ground) => [groundColumn(ground), 'number' as const]),
);

const groundSql = (ground: Ground) => `r.${cell(ground, 'total')}`;
const anyGround = grounds.map((ground) => `${groundSql(ground)} IS NOT NULL`).join(' OR ');
const groundKeys = grounds.map((ground) => `requests.${ground}.total`);
const unsoundGrounds = unsoundSql(groundKeys);
const refusedSum = grounds.map((ground) => `coalesce(${groundSql(ground)}, 0)`).join(' + ');

/** All that a report's table says was refused: what the publishers of the heat map are sorted by. */
const refused: MeasureSql = {
  value: `CASE WHEN (${anyGround}) AND NOT ${unsoundGrounds} THEN ${refusedSum} END`,
  numerator: 'NULL::DOUBLE',
  denominator: 'NULL::DOUBLE',
  volume: 'NULL::DOUBLE',
  basis: `CASE WHEN ${anyGround} THEN 'table' END`,
  known: 'false',
  unsound: `((${anyGround}) AND ${unsoundGrounds})`,
  printed: `CASE WHEN (${anyGround}) AND ${unsoundGrounds} THEN printf('%.0f', ${refusedSum}) END`,
  approximate: 'false',
  join: '',
  needs: { reports: [unsoundColumn] },
  columns: groundKeys,
};

const groundExtras: Extras<typeof groundColumns> = {
  columns: groundColumns,
  sql: Object.fromEntries(
    grounds.map((ground) => [
      groundColumn(ground),
      `CASE WHEN NOT ${unsoundGrounds} THEN ${groundSql(ground)} END`,
    ]),
  ),
  needs: {},
};

const groundParts = Object.fromEntries(
  grounds.map((ground) => [groundColumn(ground), [`requests.${ground}.total`]]),
);

/** Each publisher's latest report whose table gives grounds of refusal, with the number of each, or why there is none. */
export const refusalGrounds = (filter: Filter) =>
  latestReportsWith(
    'requests-refusals',
    refused,
    filter,
    'latest',
    withReasons(groundExtras, groundParts, refused),
  );
