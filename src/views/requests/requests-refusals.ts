import { groundColumn, grounds, refusalGrounds as query } from '../../query/request-tables.ts';
import { requestRows } from '../../schema/requests.ts';
import { numberColumn, reasonedCell } from '../model/table-cells.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView } from '../model/define-view.ts';
import {
  barLimit,
  identityCells,
  identityColumns,
  labelsOf,
  latestCoverage,
  latestNotes,
  reportRows,
  sortRows,
} from '../measure/latest-rows.ts';
import { describeParts, toSummary } from '../model/summary.ts';
import type { ViewContext } from '../model/view.ts';
import { reasonedValue } from '../model/names.ts';

/** Grounds of refusal × publishers, as numbers of requests; a cell that the table leaves out is missing, not zero. */
export const requestsRefusals = defineView(
  'requests-refusals',
  query,
  (answer, context: ViewContext) => {
    const { t, say, format } = context;
    const rows = sortRows(reportRows(answer), context);
    const labels = labelsOf(rows, context);
    const drawn = rows.slice(0, barLimit);
    const names = grounds.map((ground) => say(requestRows[ground].names));
    const valueOf = (row: (typeof rows)[number], ground: (typeof grounds)[number]) =>
      row[groundColumn(ground)] ?? null;
    const whyNot = (row: (typeof rows)[number], ground: (typeof grounds)[number]) =>
      row[`missing_${groundColumn(ground)}`] ?? null;
    // A ground that no table gives is missing, and not the least.
    const totals = grounds.flatMap((ground, at) => {
      const given = rows.flatMap((row) => valueOf(row, ground) ?? []);
      return given.length === 0
        ? []
        : [{ name: names[at] ?? ground, value: given.reduce((sum, value) => sum + value, 0) }];
    });
    const refused = refusalOf(answer[0], context);
    return {
      ...refusing(refused),
      ...comparedGroup(answer[0], context),
      chart:
        drawn.length === 0 || refused !== null
          ? null
          : {
              kind: 'heatmap',
              rows: labels.slice(0, barLimit),
              columns: names,
              cells: drawn.map((row) =>
                grounds.map((ground) => ({
                  ...reasonedValue(valueOf(row, ground), whyNot(row, ground), context),
                  reportId: row.report_id,
                  keys: [`requests.${ground}.total` as const],
                })),
              ),
              value: { name: t.views.head.count, unit: 'count' },
            },
      table: {
        columns: [
          ...identityColumns(context),
          ...grounds.map((ground, at) => numberColumn(ground, names[at] ?? ground)),
        ],
        rows: rows.map((row) => [
          ...identityCells(row, context),
          ...grounds.map((ground) => ({
            ...reasonedCell(valueOf(row, ground), 'count', whyNot(row, ground), context),
            reportId: row.report_id,
            keys: [`requests.${ground}.total` as const],
          })),
        ]),
      },
      coverage: latestCoverage(answer, context),
      notes: [
        ...latestNotes(rows, context, drawn.length),
        ...(rows.length > 0 ? [t.views.note.tableOnly] : []),
      ],
      summary:
        refused ??
        toSummary(
          describeParts(totals, (value) => format.exact(value, 'count'), context),
          context,
        ),
    };
  },
  { wide: true },
);
