import { drawnSql } from '../../query/drawn-sql.ts';
import { enoughPublishers } from '../../query/enough.ts';
import { latestReports } from '../../query/latest-reports.ts';
import { findWilson } from '../../rank/proportion.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import type { Point } from '../model/chart-model.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
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
import type { TableModel, ViewContext } from '../model/view.ts';

type Interval = { readonly low: number; readonly high: number };

/** Wilson's 95 % interval in per cent: of a share by its fraction, of a told rate by its volume; null without either. */
export function wilsonOf(row: LatestRow): Interval | null {
  const { numerator, denominator, volume, value } = row;
  if (value === null) return null;
  const interval =
    denominator !== null && numerator !== null
      ? findWilson(numerator, denominator, 0.95)
      : volume !== null && value <= 100
        ? findWilson((value / 100) * volume, volume, 0.95)
        : null;
  return interval && { low: 100 * interval.low, high: 100 * interval.high };
}

function withIntervals(table: TableModel, rows: readonly LatestRow[], context: ViewContext): TableModel {
  const { head } = context.t.views;
  return {
    columns: [...table.columns, numberColumn('low', head.low), numberColumn('high', head.high)],
    rows: table.rows.map((cells, index) => {
      const row = rows[index];
      const interval = row ? wilsonOf(row) : null;
      const cell = (value: number | undefined) =>
        numberCell(value === undefined ? null : Math.round(value * 10) / 10, 'percent', context);
      return [...cells, cell(interval?.low), cell(interval?.high)];
    }),
  };
}

/** The rate over all rows together, from summed numerators and denominators; null where fewer than five have them. */
export function overallRate(rows: readonly LatestRow[]): number | null {
  const counted = rows.filter(({ value, denominator }) => value !== null && denominator !== null);
  if (counted.length < enoughPublishers) return null;
  const sum = (pick: (row: LatestRow) => number | null) =>
    counted.reduce((all, row) => all + (pick(row) ?? 0), 0);
  const denominator = sum((row) => row.denominator);
  return denominator === 0 ? null : (100 * sum((row) => row.numerator)) / denominator;
}

/**
 * A rate of each publisher's latest report with its interval. Rates over fewer cases than the measure's minimum stay
 * out of the chart, where they would lead by luck, and in the table.
 */
export const measureIntervals = (id: ViewId, key: MeasureKey) =>
  defineView(
    id,
    (filter) => latestReports(id, key, filter, 'latest', drawnSql.enoughCases(key)),
    (answer, context) => {
      const { t, format } = context;
      const measure = measureOf(key);
      const rows = sortRows(reportRows(answer), context);
      const labels = labelsOf(rows, context);
      const named = rows.map((row, index) => ({ row, label: labels[index] ?? '' }));
      const isSmall = ({ denominator }: LatestRow) => denominator !== null && denominator < measure.minimumN;
      const fit = named.filter(({ row }) => !isSmall(row));
      const drawn = fit.slice(0, barLimit);
      const small = rows.filter(isSmall).length;
      const overall = overallRate(fit.map(({ row }) => row));
      const points = drawn.map(({ row }): Point => ({ ...pointOf(key, row, context), ...wilsonOf(row) }));
      const given = fit.flatMap(({ row: { value }, label }) =>
        value === null ? [] : [{ name: label, value }],
      );
      const refused = refusalOf(answer[0], context, given.length);
      return {
        ...refusing(refused),
        ...comparedGroup(answer[0], context),
        chart:
          drawn.length === 0 || refused !== null
            ? null
            : {
                kind: 'intervals',
                categories: drawn.map(({ label }) => label),
                points,
                value: { name: context.say(measure.names), unit: measure.unit },
                ...basesOf(points, context),
                ...(overall === null ? {} : { reference: { name: t.views.overall, value: overall } }),
              },
        table: withIntervals(measureTable(key, rows, context), rows, context),
        coverage: latestCoverage(answer, context),
        notes: [
          ...latestNotes(rows, context, drawn.length),
          ...(small > 0
            ? [t.views.note.fewCases(format.exact(small, 'count'), format.exact(measure.minimumN, 'count'))]
            : []),
          ...(rows.length === 0
            ? []
            : [measure.kind === 'told_rate' ? t.views.note.toldRate : t.views.note.intervals]),
        ],
        ...(rows.length > 0 && measure.kind !== 'told_rate' && { working: [t.views.note.wilson] }),
        summary: refused ?? summariseValues(given, measure.unit, context),
      };
    },
    { measure: key },
  );
