import type { ReportingMeasureKey } from '../schema/reporting.ts';
import { sections } from '../schema/sections.ts';
import { literal } from './sql.ts';

/**
 * Measures of the reporting itself, as SQL over a report `r` and its findings `k` (see `findingsSql`).
 *
 * `published_on_time`: what the check `deadline` found (1 passes, 0 late); no date in the report, or no term that binds
 * it, is missing. `checks_passed`: checks passed of those assessable (passed, failed, or needing a look), the deadline apart, which is
 * counted once.
 * `form_complete`: parts of the form found, of those that it prints a heading for; known only where the whole report
 * was read.
 */
export type ReportingSql = {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly missing: string;
};

const parts = Object.entries(sections)
  .filter(([, { heading }]) => heading !== null)
  .map(([id]) => id);

const partsFound = parts
  .map((id) => `(',' || coalesce(r.sections_read, '') || ',' LIKE ${literal(`%,${id},%`)})::INTEGER`)
  .join(' + ');

const notFound = `CASE WHEN coalesce(r.partial, false) THEN 'not_read' ELSE 'not_found' END`;
const none = 'NULL::DOUBLE';

export const reportingSql: Readonly<Record<ReportingMeasureKey, ReportingSql>> = {
  published_on_time: {
    value: 'CAST(k.on_time AS DOUBLE)',
    numerator: none,
    denominator: none,
    missing: notFound,
  },
  checks_passed: {
    value: 'CASE WHEN k.assessed > 0 THEN 100.0 * k.passed / k.assessed END',
    numerator: 'CAST(k.passed AS DOUBLE)',
    denominator: 'CAST(k.assessed AS DOUBLE)',
    missing: literal('undefined'),
  },
  form_complete: {
    value: `CASE WHEN NOT coalesce(r.partial, false) THEN 100.0 * (${partsFound}) / ${parts.length} END`,
    numerator: none,
    denominator: none,
    missing: literal('not_read'),
  },
};

/** Findings counted by report: whether it was in time (NULL: not assessable), checks passed and assessed. */
export const findingsSql = `SELECT report_id, max(CASE WHEN check_id = 'deadline' THEN CASE result WHEN 'pass' THEN 1 WHEN 'warn' THEN 0 WHEN 'fail' THEN 0 END END) AS on_time, count(*) FILTER (result = 'pass' AND check_id <> 'deadline') AS passed, count(*) FILTER (result <> 'not_assessable' AND check_id <> 'deadline') AS assessed FROM findings GROUP BY report_id`;

export const reportingNeeds = {
  reports: ['partial', 'sections_read'],
  findings: ['report_id', 'check_id', 'result'],
} as const;
