import { toldRates } from '../../query/told-rates.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { indicatorOf } from '../../schema/indicators.ts';
import { numberCell, numberColumn, reasonedCell } from '../model/table-cells.ts';
import type { Dot } from '../model/chart-model.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView, type ViewId } from '../model/define-view.ts';
import {
  identityCells,
  identityColumns,
  keysOf,
  labelsOf,
  latestCoverage,
  latestNotes,
  reportRows,
  sortRows,
} from './latest-rows.ts';
import { wilsonOf } from './measure-intervals.ts';
import { summariseValues } from '../model/summary.ts';

/**
 * A told rate against the volume that it speaks of, a dot per publisher's latest report, with the interval that the
 * volume gives. A rate without its volume is in the table.
 */
export const volumeRate = (id: ViewId, key: MeasureKey) =>
  defineView(
    id,
    (filter) => toldRates(id, key, filter),
    (answer, context) => {
      const { t, say } = context;
      const measure = measureOf(key);
      const rows = sortRows(reportRows(answer), context);
      const labels = labelsOf(rows, context);
      const volumeName = measure.volume ? say(indicatorOf(measure.volume).names) : t.views.head.volume;
      const dots = rows.flatMap((row, index): Dot[] =>
        row.value === null || row.volume === null || row.volume <= 0
          ? []
          : [
              {
                id: row.report_id,
                name: labels[index] ?? '',
                x: row.volume,
                y: row.value,
                reportId: row.report_id,
                keys: keysOf(key, row.basis),
                ...wilsonOf(row),
              },
            ],
      );
      const refused = refusalOf(answer[0], context, dots.length);
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
                x: { name: volumeName, unit: 'count', scale: 'log' },
                y: { name: say(measure.names), unit: 'percent' },
              },
        table: {
          columns: [
            ...identityColumns(context),
            numberColumn('volume', volumeName),
            numberColumn(key, say(measure.names)),
            numberColumn('low', t.views.head.low),
            numberColumn('high', t.views.head.high),
          ],
          rows: rows.map((row) => {
            const interval = wilsonOf(row);
            const bound = (value: number | undefined) =>
              numberCell(value === undefined ? null : Math.round(value * 100) / 100, 'percent', context);
            return [
              ...identityCells(row, context),
              {
                ...reasonedCell(row.volume, 'count', row.missing_volume, context),
                reportId: row.report_id,
                ...(measure.volume ? { keys: [measure.volume] } : {}),
              },
              {
                ...reasonedCell(row.value, measure.unit, row.missing, context),
                reportId: row.report_id,
                keys: keysOf(key, row.basis),
              },
              bound(interval?.low),
              bound(interval?.high),
            ];
          }),
        },
        coverage: latestCoverage(answer, context),
        notes: [
          ...latestNotes(rows, context, rows.length),
          ...(rows.length > 0 ? [t.views.note.toldRate] : []),
        ],
        summary:
          refused ??
          summariseValues(
            dots.map(({ name, y }) => ({ name, value: y })),
            measure.unit,
            context,
          ),
      };
    },
    { measure: key },
  );
