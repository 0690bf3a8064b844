import { drawnSql } from './drawn-sql.ts';
import type { Filter } from './filter.ts';
import { latestReportsWith } from './latest-reports.ts';
import { measureSql } from './measure-sql.ts';
import type { Extras } from './measured-reports.ts';
import { withReasons } from './missing-parts.ts';
import { identifier } from './sql.ts';

const columns = { projects: 'number', amount: 'number', unit_result: 'text' } as const;

const extras: Extras<typeof columns> = {
  columns,
  sql: {
    projects: `r.${identifier('disclosure.procurement.projects')}`,
    amount: `r.${identifier('disclosure.procurement.amount')}`,
    unit_result: 'f.result',
  },
  join: `LEFT JOIN (SELECT report_id, min(result) AS result FROM findings WHERE check_id = 'procurement.projects' AND result IN ('fail', 'warn')
 GROUP BY report_id) f ON f.report_id = r.report_id`,
  needs: {
    reports: ['disclosure.procurement.projects', 'disclosure.procurement.amount'],
    findings: ['report_id', 'check_id', 'result'],
  },
};

/** Each publisher's latest report with an amount per project, both figures or why one has no number, and what the check of the two says (`unit_result`). */
export const procurementReports = (filter: Filter) =>
  latestReportsWith(
    'procurement-per-project',
    measureSql('amount_per_project'),
    filter,
    'latest',
    withReasons(extras, {
      projects: ['disclosure.procurement.projects'],
      amount: ['disclosure.procurement.amount'],
    }),
    drawnSql.notZero,
  );
