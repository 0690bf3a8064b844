import { bulletinUnits as query } from '../../query/bulletin-units.ts';
import { missingReasons } from '../../query/missing-sql.ts';
import type { RowOf } from '../../query/query.ts';
import { findWilson } from '../../rank/proportion.ts';
import { hotline } from '../../schema/told.ts';
import { numberColumn, reasonedCell, textCell, textColumn } from '../model/table-cells.ts';
import type { Dot } from '../model/chart-model.ts';
import { refusing } from '../model/comparable.ts';
import { enoughListed } from '../../query/enough.ts';
import { defineView } from '../model/define-view.ts';
import { placeNames, unitsName } from '../model/group-words.ts';
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
      reasonedCell(row.orders, 'count', row.missing_orders, context),
      ...rates.map((rate) => reasonedCell(row[rate], 'percent', row[`missing_${rate}`], context)),
    ]),
  };
}

/** Rows of one period, newest first. */
function periodsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const byPeriod = new Map<string, Row[]>();
  for (const row of rows) {
    const id = `${row.year ?? ''} ${row.period ?? ''}`;
    byPeriod.set(id, [...(byPeriod.get(id) ?? []), row]);
  }
  return [...byPeriod.values()];
}

const unitsOf = (rows: readonly Row[]): number => new Set(rows.map(({ publisher_id }) => publisher_id)).size;

/** Of rows that may stand beside each other: the newest period with enough units to list, else the fullest. */
function choosePeriod(rows: readonly Row[], least: number): readonly Row[] {
  const periods = periodsOf(rows);
  const fullest = periods.toSorted((a, b) => unitsOf(b) - unitsOf(a))[0] ?? [];
  return periods.find((period) => unitsOf(period) >= least) ?? fullest;
}

/** What is compared, of the rows of one group: who they are, and why they are not drawn. */
function compared(first: Row | undefined, units: number, context: ViewContext) {
  const { t, filter, format } = context;
  const count = (value: number) => format.exact(value, 'count');
  if (!first) return { group: null, refused: null };
  if (filter.publishers.length > 0) return { group: null, refused: null };
  const least = enoughListed(filter);
  const group = unitsName(first, context);
  if (group === null) return { group, refused: t.groups.noBulletin(count(least)) };
  return { group, refused: units < least ? t.groups.tooFewUnits(group, count(units), count(least)) : null };
}

/** Who is compared, and that other rows are in the table alone; that chosen publishers may differ. */
function bulletinNotes(rows: readonly Row[], group: string | null, context: ViewContext): string[] {
  const { t, format } = context;
  const others = rows.filter(({ alike }) => alike !== true).length;
  const kinds = new Set(rows.map(({ level }) => level));
  return [
    ...(group === null ? [] : [t.groups.compared(group)]),
    ...(others > 0 ? [t.groups.otherUnits(format.exact(others, 'count'))] : []),
    ...(group === null && kinds.size > 1 ? [t.groups.mixed] : []),
  ];
}

/** Whose bulletin it is: that of a group’s place; the province of a unit that the reader chose. */
const placeOf = (row: Row, group: string | null, context: ViewContext): string =>
  (group === null ? null : placeNames(row, context)) ?? provinceName(row.province, context);

/** How many rows a chart shows, and of the others how many lack a figure for which reason, or have one that cannot be. */
function coverageOf(
  rows: readonly Row[],
  isShown: (row: Row) => boolean,
  whyNot: (row: Row) => string | null,
  context: ViewContext,
) {
  if (rows.length === 0) return null;
  const hidden = rows.filter((row) => !isShown(row)).map((row) => whyNot(row) ?? 'undefined');
  return {
    unit: 'bulletins' as const,
    total: rows.length,
    shown: rows.length - hidden.length,
    reasons: missingReasons
      .map((reason) => ({
        name: reasonName(reason, context),
        count: hidden.filter((why) => why === reason).length,
      }))
      .filter(({ count }) => count > 0),
  };
}

/** Work orders of like units in one bulletin; the table has every bulletin. */
export const hotlineBulletins = defineView(
  'hotline-bulletins',
  (filter) => query('hotline-bulletins', filter, ['orders']),
  (rows, context) => {
    const { t, say, filter } = context;
    const compare = byName(context);
    const alike = rows.filter((row) => row.alike === true);
    const withOrders = alike.filter(({ orders }) => orders !== null);
    const units = choosePeriod(withOrders, enoughListed(filter)).toSorted(
      (a, b) =>
        (b.orders ?? 0) - (a.orders ?? 0) || compare(publisherName(a, context), publisherName(b, context)),
    );
    const [first] = units;
    const inPeriod = first
      ? alike.filter(({ year, period }) => year === first.year && period === first.period)
      : [];
    const { group, refused } = compared(first ?? rows[0], unitsOf(units), context);
    const drawn = units.slice(0, barLimit);
    const name = say(hotline.orders.names);
    return {
      ...refusing(refused),
      ...(group !== null && { group: t.groups.compared(group) }),
      chart:
        first && refused === null
          ? {
              kind: 'bars',
              categories: drawn.map((row) => publisherName(row, context)),
              series: [{ id: 'orders', name, points: drawn.map(({ orders }) => ({ value: orders })) }],
              stacked: 'no',
              value: { name, unit: 'count' },
            }
          : null,
      table: tableOf(rows, context),
      coverage: coverageOf(
        inPeriod,
        ({ orders }) => orders !== null,
        (row) => row.missing_orders,
        context,
      ),
      notes: [
        ...bulletinNotes(rows, group, context),
        ...(first && refused === null
          ? [t.views.note.period(placeOf(first, group, context), periodName(first, context))]
          : []),
        ...(rows.length > 0 ? [t.views.note.bulletins] : []),
      ],
      summary:
        refused ??
        summariseValues(
          units.map((row) => ({ name: publisherName(row, context), value: row.orders ?? 0 })),
          'count',
          context,
        ),
    };
  },
);

/** A row’s work orders and on-time rate, where it gives both and a rate that can be. */
const bothOf = ({ orders, on_time_rate: rate }: Row) =>
  orders !== null && orders > 0 && rate !== null && rate >= 0 && rate <= 100 ? { orders, rate } : null;

/** On-time rate against work orders of like units over their place’s bulletins, each dot a unit in a period, with its interval. */
export const bulletinsVolumeRate = defineView(
  'bulletins-volume-rate',
  (filter) => query('bulletins-volume-rate', filter, ['orders', 'on_time_rate']),
  (rows, context) => {
    const { t, say } = context;
    const nameOf = (row: Row) => t.views.withYear(publisherName(row, context), periodName(row, context));
    const alike = rows.filter((row) => row.alike === true);
    const given = alike.filter((row) => bothOf(row) !== null);
    const { group, refused } = compared(given[0] ?? rows[0], unitsOf(given), context);
    const dots = given.flatMap((row): Dot[] => {
      const both = bothOf(row);
      if (!both) return [];
      const interval = findWilson((both.rate / 100) * both.orders, both.orders, 0.95);
      return [
        {
          id: row.bulletin_id ?? '',
          name: nameOf(row),
          x: both.orders,
          y: both.rate,
          ...(interval ? { low: 100 * interval.low, high: 100 * interval.high } : {}),
        },
      ];
    });
    return {
      ...refusing(refused),
      ...(group !== null && { group: t.groups.compared(group) }),
      chart:
        dots.length === 0 || refused !== null
          ? null
          : {
              kind: 'scatter',
              dots,
              groups: [],
              x: { name: say(hotline.orders.names), unit: 'count', scale: 'log' },
              y: { name: say(hotline.on_time_rate.names), unit: 'percent' },
            },
      table: tableOf(rows, context),
      coverage: coverageOf(
        alike,
        (row) => bothOf(row) !== null,
        (row) => row.missing_orders ?? row.missing_on_time_rate,
        context,
      ),
      notes:
        rows.length > 0
          ? [...bulletinNotes(rows, group, context), t.views.note.bulletins, t.views.note.toldRate]
          : [],
      summary:
        refused ??
        summariseValues(
          dots.map(({ name, y }) => ({ name, value: y })),
          'percent',
          context,
        ),
    };
  },
);
