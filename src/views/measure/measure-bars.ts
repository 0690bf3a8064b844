import { drawnSql } from '../../query/drawn-sql.ts';
import { latestReports, type Span } from '../../query/latest-reports.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { refuseForm } from './form-refusal.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView, type ViewId } from '../model/define-view.ts';
import {
  barLimit,
  basesOf,
  labelsOf,
  latestCoverage,
  latestNotes,
  measureTable,
  pointOf,
  reportRows,
  sortRows,
  type LatestRow,
} from './latest-rows.ts';
import { summariseValues } from '../model/summary.ts';
import type { ViewContext } from '../model/view.ts';

type Options = {
  readonly scale?: 'log';
  /** Leaves those out of the bars whose denominator is below the measure's minimum; they stay in the table. */
  readonly onlyEnough?: boolean;
  readonly wide?: boolean;
  readonly notes?: (rows: readonly LatestRow[], context: ViewContext) => readonly string[];
};

const drawnBy = (key: MeasureKey, { scale, onlyEnough }: Options): string =>
  scale === 'log' ? drawnSql.notZero : onlyEnough ? drawnSql.enoughCases(key) : drawnSql.given;

/**
 * Bars of one measure, largest first, one a publisher. A log scale has no zero for a bar to begin at: there they are dots,
 * and a zero is left out of them, counted in a note, and stays in the table.
 */
export const measureBars = (id: ViewId, key: MeasureKey, span: Span, options: Options = {}) =>
  defineView(
    id,
    (filter) => latestReports(id, key, filter, span, drawnBy(key, options)),
    (answer, context) => {
      const measure = measureOf(key);
      const rows = sortRows(reportRows(answer), context);
      const isLog = options.scale === 'log';
      const labels = labelsOf(rows, context);
      const isSmall = ({ denominator }: LatestRow) => denominator !== null && denominator < measure.minimumN;
      const drawable = rows
        .map((row, index) => ({ row, label: labels[index] ?? '' }))
        .filter(({ row }) => !(isLog && row.value === 0) && !(options.onlyEnough && isSmall(row)));
      const drawn = drawable.slice(0, barLimit);
      const points = drawn.map(({ row }) => pointOf(key, row, context));
      const small = options.onlyEnough ? rows.filter(isSmall).length : 0;
      const zeros = rows.filter(({ value }) => value === 0).length;
      const given = drawable.flatMap(({ row: { value }, label }) =>
        value === null ? [] : [{ name: label, value }],
      );
      const refused = refuseForm(key, given.length, context) ?? refusalOf(answer[0], context, given.length);
      return {
        ...refusing(refused),
        ...comparedGroup(answer[0], context),
        chart:
          drawn.length === 0 || refused !== null
            ? null
            : isLog
              ? {
                  kind: 'intervals',
                  categories: drawn.map(({ label }) => label),
                  points,
                  ...basesOf(points, context),
                  value: { name: context.say(measure.names), unit: measure.unit, scale: 'log' },
                }
              : {
                  kind: 'bars',
                  categories: drawn.map(({ label }) => label),
                  series: [{ id: key, name: context.say(measure.names), points }],
                  stacked: 'no',
                  ...basesOf(points, context),
                  value: { name: context.say(measure.names), unit: measure.unit },
                },
        table: measureTable(key, rows, context),
        coverage: latestCoverage(answer, context),
        notes: [
          ...latestNotes(rows, context, drawn.length),
          ...(isLog && zeros > 0 ? [context.t.views.note.logZero(context.format.exact(zeros, 'count'))] : []),
          ...(small > 0
            ? [
                context.t.views.note.fewCases(
                  context.format.exact(small, 'count'),
                  context.format.exact(measure.minimumN, 'count'),
                ),
              ]
            : []),
          ...(options.notes?.(rows, context) ?? []),
        ],
        summary: refused ?? summariseValues(given, measure.unit, context),
      };
    },
    { measure: key, ...(options.wide ? { wide: true } : {}) },
  );
