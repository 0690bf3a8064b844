import { hotlineBulletins as query } from '../../query/bulletin-units.ts';
import type { RowOf } from '../../query/query.ts';
import { findWilson } from '../../rank/proportion.ts';
import { hotline } from '../../schema/told.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { Dot } from '../model/chart-model.ts';
import { defineView } from '../model/define-view.ts';
import { barLimit } from '../measure/latest-rows.ts';
import { summariseValues } from '../model/summary.ts';
import type { TableModel, ViewContext } from '../model/view.ts';
import { byName, periodName, provinceName, publisherName, reasonName } from '../model/names.ts';

type Row = RowOf<ReturnType<typeof query>['columns']>;

const rates = ['on_time_rate', 'completion_rate', 'satisfaction_rate'] as const;

function tableOf(rows: readonly Row[], context: ViewContext): TableModel {
  const { say, t } = context;
  return {
    columns: [
      textColumn('publisher', t.views.head.publisher),
      textColumn('province', t.views.head.province),
      textColumn('period', t.views.head.period),
      numberColumn('orders', say(hotline.orders.names)),
      ...rates.map((rate) => numberColumn(rate, say(hotline[rate].names))),
    ],
    rows: rows.map((row) => [
      {
        ...textCell(publisherName(row, context)),
        ...(row.publisher_id === null ? {} : { publisherId: row.publisher_id }),
      },
      textCell(provinceName(row.province, context)),
      textCell(periodName(row, context)),
      numberCell(row.orders, 'count', context, 'not_found'),
      ...rates.map((rate) => numberCell(row[rate], 'percent', context, 'not_found')),
    ]),
  };
}

/** The bulletin to draw: the newest period of one province that has at least this many units, else the fullest. */
const enoughUnits = 5;

function chooseBulletin(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = `${row.year ?? ''} ${row.period ?? ''} ${row.province ?? ''}`;
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const all = [...groups.values()];
  const fullest = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return all.find((group) => group.length >= enoughUnits) ?? fullest;
}

const coverageOf = (rows: readonly Row[], shown: number, context: ViewContext) => ({
  unit: 'bulletins' as const,
  total: rows.length,
  shown,
  reasons:
    rows.length > shown ? [{ name: reasonName('not_found', context), count: rows.length - shown }] : [],
});

/** Work orders by unit in one bulletin; the table has every bulletin. */
export const hotlineBulletins = defineView(
  'hotline-bulletins',
  (filter) => query('hotline-bulletins', filter),
  (rows, context) => {
    const { t, say } = context;
    const compare = byName(context);
    const withOrders = rows.filter(({ orders }) => orders !== null);
    const units = chooseBulletin(withOrders).toSorted(
      (a, b) =>
        (b.orders ?? 0) - (a.orders ?? 0) || compare(publisherName(a, context), publisherName(b, context)),
    );
    const drawn = units.slice(0, barLimit);
    const [first] = units;
    const name = say(hotline.orders.names);
    return {
      chart: first
        ? {
            kind: 'bars',
            categories: drawn.map((row) => publisherName(row, context)),
            series: [{ id: 'orders', name, points: drawn.map(({ orders }) => ({ value: orders })) }],
            stacked: 'no',
            value: { name, unit: 'count' },
          }
        : null,
      table: tableOf(rows, context),
      coverage: coverageOf(rows, withOrders.length, context),
      notes: first
        ? [
            t.views.note.period(provinceName(first.province, context), periodName(first, context)),
            t.views.note.bulletins,
          ]
        : [],
      summary: summariseValues(
        units.map((row) => ({ name: publisherName(row, context), value: row.orders ?? 0 })),
        'count',
        context,
      ),
    };
  },
);

/** On-time rate against work orders over all bulletins, each dot a unit in a period, with its interval. */
export const bulletinsVolumeRate = defineView(
  'bulletins-volume-rate',
  (filter) => query('bulletins-volume-rate', filter),
  (rows, context) => {
    const { t, say } = context;
    const nameOf = (row: Row) => t.views.withYear(publisherName(row, context), periodName(row, context));
    const dots = rows.flatMap((row): Dot[] => {
      const { orders, on_time_rate: rate } = row;
      if (orders === null || orders <= 0 || rate === null || rate < 0 || rate > 100) return [];
      const interval = findWilson((rate / 100) * orders, orders, 0.95);
      return [
        {
          id: row.bulletin_id ?? '',
          name: nameOf(row),
          x: orders,
          y: rate,
          ...(interval ? { low: 100 * interval.low, high: 100 * interval.high } : {}),
        },
      ];
    });
    return {
      chart:
        dots.length === 0
          ? null
          : {
              kind: 'scatter',
              dots,
              groups: [],
              x: { name: say(hotline.orders.names), unit: 'count', scale: 'log' },
              y: { name: say(hotline.on_time_rate.names), unit: 'percent' },
            },
      table: tableOf(rows, context),
      coverage: coverageOf(rows, dots.length, context),
      notes: rows.length > 0 ? [t.views.note.bulletins, t.views.note.toldRate] : [],
      summary: summariseValues(
        dots.map(({ name, y }) => ({ name, value: y })),
        'percent',
        context,
      ),
    };
  },
);
