import { procurementReports } from '../../query/procurement-reports.ts';
import { measureOf } from '../../schema/measures.ts';
import { numberColumn, reasonedCell, textCell, textColumn } from '../model/table-cells.ts';
import type { Dot } from '../model/chart-model.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { refuseForm } from '../measure/form-refusal.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView } from '../model/define-view.ts';
import {
  identityCells,
  identityColumns,
  labelsOf,
  latestCoverage,
  latestNotes,
  reportRows,
  sortRows,
} from '../measure/latest-rows.ts';
import { procurementNotes } from './procurement-bars.ts';
import { summariseValues } from '../model/summary.ts';
import { checks } from '../../schema/checks.ts';

const keys = ['disclosure.procurement.amount', 'disclosure.procurement.projects'] as const;

/** Projects against amount, both logarithmic; reports that the check of projects and amounts warns of are marked. */
export const procurementPerProject = defineView(
  'procurement-per-project',
  procurementReports,
  (answer, context) => {
    const { t, say, format } = context;
    const rows = sortRows(reportRows(answer), context);
    const labels = labelsOf(rows, context);
    const mark = say(checks['procurement.projects'].names);
    const dots = rows.flatMap((row, index): Dot[] =>
      row.projects !== null && row.amount !== null && row.projects > 0 && row.amount > 0
        ? [
            {
              id: row.report_id,
              name: labels[index] ?? '',
              x: row.projects,
              y: row.amount,
              reportId: row.report_id,
              keys,
              ...(row.value === null
                ? {}
                : {
                    detail: `${say(measureOf('amount_per_project').names)} ${format.exact(row.value, 'yuan')}`,
                  }),
              ...(row.unit_result === null ? {} : { marked: t.views.suspicious }),
            },
          ]
        : [],
    );
    const marked = rows.filter(({ unit_result }) => unit_result !== null).length;
    const refused =
      refuseForm('amount_per_project', dots.length, context) ?? refusalOf(answer[0], context, dots.length);
    const drawn = new Set(dots.map(({ id }) => id));
    return {
      ...refusing(refused),
      ...comparedGroup(answer[0], context),
      chart:
        dots.length === 0 || refused !== null
          ? null
          : {
              kind: 'scatter',
              dots,
              groups: [],
              x: { name: say(measureOf('procurement_projects').names), unit: 'count', scale: 'log' },
              y: { name: say(measureOf('procurement_amount').names), unit: 'yuan', scale: 'log' },
            },
      table: {
        columns: [
          ...identityColumns(context),
          numberColumn('projects', say(measureOf('procurement_projects').names)),
          numberColumn('amount', say(measureOf('procurement_amount').names)),
          numberColumn('per_project', say(measureOf('amount_per_project').names)),
          textColumn('note', t.views.head.note),
        ],
        rows: rows.map((row) => [
          ...identityCells(row, context),
          {
            ...reasonedCell(row.projects, 'count', row.missing_projects, context),
            reportId: row.report_id,
            keys: [keys[1]],
          },
          {
            ...reasonedCell(row.amount, 'yuan', row.missing_amount, context),
            reportId: row.report_id,
            keys: [keys[0]],
          },
          {
            ...reasonedCell(row.value, 'yuan', row.missing, context),
            reportId: row.report_id,
            keys,
          },
          textCell(row.unit_result === null ? '' : mark),
        ]),
      },
      coverage: latestCoverage(answer, context),
      notes: [
        ...procurementNotes(rows, context),
        ...latestNotes(rows, context, rows.length),
        ...(marked > 0 ? [t.views.note.suspicious(format.exact(marked, 'count'))] : []),
      ],
      summary:
        refused ??
        summariseValues(
          rows.flatMap(({ value, report_id }, index) =>
            value === null || !drawn.has(report_id) ? [] : [{ name: labels[index] ?? '', value }],
          ),
          'yuan',
          context,
        ),
    };
  },
  { measure: 'amount_per_project' },
);
