import type { MeasureKey } from '../schema/measures.ts';
import { disputeResults, type DisputeResult } from '../schema/disputes.ts';
import type { IndicatorKey } from '../schema/indicators.ts';
import { drawnSql } from './drawn-sql.ts';
import type { Filter } from './filter.ts';
import { latestReportsWith } from './latest-reports.ts';
import { measureSql } from './measure-sql.ts';
import type { Extras } from './measured-reports.ts';
import { withReasons } from './missing-parts.ts';
import { identifier } from './sql.ts';

export type Dispute = 'reviews' | 'suits';
export type Outcome = Exclude<DisputeResult, 'total'>;
export const outcomes = Object.keys(disputeResults).filter((key): key is Outcome => key !== 'total');

/** The indicators of an outcome: those of the table, and the one told in the text. */
export const outcomeKeys = {
  reviews: (outcome: Outcome) => ({
    table: [`disputes.review.${outcome}`] satisfies IndicatorKey[],
    text: [`narrative.reviews_${outcome}`] satisfies IndicatorKey[],
  }),
  suits: (outcome: Outcome) => ({
    table: [
      `disputes.suit_direct.${outcome}`,
      `disputes.suit_after_review.${outcome}`,
    ] satisfies IndicatorKey[],
    text: [`narrative.suits_${outcome}`] satisfies IndicatorKey[],
  }),
} as const;

const outcomeColumns = { upheld: 'number', corrected: 'number', other: 'number', pending: 'number' } as const;

function outcomeSql(dispute: Dispute, outcome: Outcome, basis: string): string {
  const { table, text } = outcomeKeys[dispute](outcome);
  const sum = (keys: readonly string[]) => keys.map((key) => `r.${identifier(key)}`).join(' + ');
  return `CASE ${basis} WHEN 'table' THEN ${sum(table)} WHEN 'text' THEN ${sum(text)} END`;
}

/**
 * Each publisher's latest report that gives the number of reviews (or suits), with its outcomes on the same basis, and why
 * one has no number.
 */
export function disputeOutcomes(name: string, dispute: Dispute, filter: Filter) {
  const measure = measureSql(dispute satisfies MeasureKey);
  const sql = (outcome: Outcome) => outcomeSql(dispute, outcome, measure.basis);
  const extras: Extras<typeof outcomeColumns> = {
    columns: outcomeColumns,
    sql: {
      upheld: sql('upheld'),
      corrected: sql('corrected'),
      other: sql('other'),
      pending: sql('pending'),
    },
    needs: {
      reports: outcomes.flatMap((outcome) => {
        const { table, text } = outcomeKeys[dispute](outcome);
        return [...table, ...text];
      }),
    },
  };
  const parts = {
    upheld: outcomeKeys[dispute]('upheld'),
    corrected: outcomeKeys[dispute]('corrected'),
    other: outcomeKeys[dispute]('other'),
    pending: outcomeKeys[dispute]('pending'),
  };
  return latestReportsWith(
    name,
    measure,
    filter,
    'latest',
    withReasons(extras, parts, measure),
    drawnSql.notZero,
  );
}
