import {
  disputeOutcomes as query,
  outcomeKeys,
  outcomes,
  type Dispute,
  type Outcome,
} from '../../query/outcome-counts.ts';
import { disputeResults } from '../../schema/disputes.ts';
import { measureOf } from '../../schema/measures.ts';
import { numberCell, numberColumn, reasonedCell, textCell, textColumn } from '../model/table-cells.ts';
import type { Point } from '../model/chart-model.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView, type ViewId } from '../model/define-view.ts';
import {
  barLimit,
  basesOf,
  identityCells,
  identityColumns,
  labelsOf,
  latestCoverage,
  latestNotes,
  pointOf,
  reportRows,
  sortRows,
  type LatestRow,
} from '../measure/latest-rows.ts';
import { summariseValues } from '../model/summary.ts';
import type { ViewContext } from '../model/view.ts';
import { basisName, reasonedValue } from '../model/names.ts';

type Row = LatestRow &
  Readonly<Record<Outcome, number | null>> &
  Readonly<Record<`missing_${Outcome}`, string | null>>;

/** What the total holds beyond the outcomes that are told; null where they exceed it (a finding, not a bar). */
function untoldOf(row: Row): number | null {
  const told = outcomes.reduce((sum, outcome) => sum + (row[outcome] ?? 0), 0);
  return row.value === null || row.value < told ? null : row.value - told;
}

function outcomePoint(dispute: Dispute, row: Row, outcome: Outcome, context: ViewContext): Point {
  const keys = outcomeKeys[dispute](outcome);
  return {
    ...pointOf(dispute, row, context),
    ...reasonedValue(row[outcome], row[`missing_${outcome}`], context),
    keys: row.basis === 'table' ? keys.table : keys.text,
  };
}

/** How reviews (or suits) ended, one bar per publisher; tables and told figures are never mixed within a bar. */
const outcomesOf = (id: ViewId, dispute: Dispute) =>
  defineView(
    id,
    (filter) => query(id, dispute, filter),
    (answer, context) => {
      const { t, say, format } = context;
      const rows = sortRows(reportRows(answer), context);
      const labels = labelsOf(rows, context);
      const some = rows.filter(({ value }) => value !== 0);
      const drawn = some.slice(0, barLimit);
      const none = rows.length - some.length;
      const total = measureOf(dispute).names;
      const points = (outcome: Outcome) => drawn.map((row) => outcomePoint(dispute, row, outcome, context));
      const hasUntold = drawn.some((row) => (untoldOf(row) ?? 0) > 0);
      const refused = refusalOf(answer[0], context, some.length);
      return {
        ...refusing(refused),
        ...comparedGroup(answer[0], context),
        chart:
          drawn.length === 0 || refused !== null
            ? null
            : {
                kind: 'bars',
                categories: drawn.map((row) => labels[rows.indexOf(row)] ?? ''),
                series: [
                  ...outcomes.map((outcome) => ({
                    id: outcome,
                    name: say(disputeResults[outcome].names),
                    points: points(outcome),
                  })),
                  ...(hasUntold
                    ? [
                        {
                          id: 'untold',
                          name: t.views.untold,
                          quiet: true,
                          points: drawn.map((row) => ({
                            ...pointOf(dispute, row, context),
                            value: untoldOf(row),
                          })),
                        },
                      ]
                    : []),
                ],
                stacked: 'amount',
                ...basesOf(outcomes.flatMap(points), context),
                value: { name: say(total), unit: 'count' },
              },
        table: {
          columns: [
            ...identityColumns(context),
            ...outcomes.map((outcome) => numberColumn(outcome, say(disputeResults[outcome].names))),
            numberColumn('total', say(total)),
            textColumn('basis', t.views.head.basis),
          ],
          rows: rows.map((row) => [
            ...identityCells(row, context),
            ...outcomes.map((outcome) => {
              const { keys = [] } = outcomePoint(dispute, row, outcome, context);
              return {
                ...reasonedCell(row[outcome], 'count', row[`missing_${outcome}`], context),
                reportId: row.report_id,
                keys,
              };
            }),
            { ...numberCell(row.value, 'count', context), reportId: row.report_id },
            textCell(basisName(row.basis, context)),
          ]),
        },
        coverage: latestCoverage(answer, context),
        notes: [
          ...latestNotes(rows, context, drawn.length),
          ...(none > 0 ? [t.views.note.noDisputes(format.exact(none, 'count'))] : []),
          ...(hasUntold ? [t.views.note.notTold] : []),
        ],
        summary:
          refused ??
          summariseValues(
            rows.flatMap(({ value }, index) =>
              value === null ? [] : [{ name: labels[index] ?? '', value }],
            ),
            'count',
            context,
          ),
      };
    },
    { measure: dispute },
  );

export const reviewOutcomes = outcomesOf('appeals-outcomes', 'reviews');
export const suitOutcomes = outcomesOf('suits-outcomes', 'suits');
