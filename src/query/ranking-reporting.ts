import type { ReportingMeasureKey } from '../schema/reporting.ts';
import { sections } from '../schema/sections.ts';
import type { CheckId } from '../schema/checks.ts';
import { missingSql } from './missing-sql.ts';
import { list, literal } from './sql.ts';

/**
 * Measures of the reporting itself, as SQL over a report `r` and its findings `k` (see `findingsSql`).
 *
 * `published_on_time`: what the check `deadline` found (1 passes, 0 late); no date in the report (one read from its
 * address alone says nothing of the day it came out), or no term that binds it, is missing. `tables_right`: whether
 * every sum of the form's tables of requests and disputes is right (1) or one is not (0); known only where every one of
 * them could be checked, so that it asks the same of all and a blank never helps.
 * `form_complete`: parts of the form found, of those that it prints a heading for; known only where the whole report
 * was read.
 */
export type ReportingSql = {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly missing: string;
};

/** The sums that every report of either form can be asked for. */
const tableSums = [
  'requests.balance',
  'requests.outcomes',
  'requests.applicants',
  'disputes.results',
] as const satisfies readonly CheckId[];

const parts = Object.entries(sections)
  .filter(([, { heading }]) => heading !== null)
  .map(([id]) => id);

const partsFound = parts
  .map((id) => `(',' || coalesce(r.sections_read, '') || ',' LIKE ${literal(`%,${id},%`)})::INTEGER`)
  .join(' + ');

const none = 'NULL::DOUBLE';

/** Of no indicator: the report can state no problem with it. */
const measureOfReport = (value: string): ReportingSql => ({
  value,
  numerator: none,
  denominator: none,
  missing: missingSql(value, 'false', [], 'r', 'NULL'),
});

export const reportingSql: Readonly<Record<ReportingMeasureKey, ReportingSql>> = {
  published_on_time: measureOfReport(
    `CASE WHEN r.published_from IS DISTINCT FROM 'address' THEN CAST(k.on_time AS DOUBLE) END`,
  ),
  tables_right: measureOfReport(
    `CASE WHEN k.sums_asked = ${tableSums.length} AND k.sums_open = 0 THEN CASE WHEN k.sums_wrong = 0 THEN 1.0 ELSE 0.0 END END`,
  ),
  form_complete: measureOfReport(
    `CASE WHEN NOT coalesce(r.partial, false) THEN 100.0 * (${partsFound}) / ${parts.length} END`,
  ),
};

/**
 * Findings counted by report: whether it was in time (NULL: not assessable); of the sums of its tables, how many kinds
 * were asked for, and how many could not be checked or are wrong.
 */
export const findingsSql = `SELECT report_id, max(CASE WHEN check_id = 'deadline' THEN CASE result WHEN 'pass' THEN 1 WHEN 'warn' THEN 0
 WHEN 'fail' THEN 0 END END) AS on_time, count(DISTINCT check_id) FILTER (check_id IN ${list(tableSums)}) AS sums_asked,
 count(*) FILTER (check_id IN ${list(tableSums)} AND result = 'not_assessable') AS sums_open, count(*) FILTER (check_id IN ${list(tableSums)}
 AND result IN ('fail', 'warn')) AS sums_wrong FROM findings GROUP BY report_id`;

export const reportingNeeds = {
  reports: ['partial', 'published_from', 'sections_read'],
  findings: ['report_id', 'check_id', 'result'],
} as const;
