import { enoughPublishers } from '../../query/enough.ts';
import { channelsByYear as query } from '../../query/channel-totals.ts';
import type { RowOf } from '../../query/query.ts';
import { channels, type Channel } from '../../schema/channels.ts';
import { columnBreaksOf, wholeYears } from '../model/breaks.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import type { ColumnsModel } from '../model/chart-model.ts';
import { isThin, refusing, summedGroup, summedNotes, thinYears, unmatchedNote } from '../model/comparable.ts';
import { toCoverage } from '../model/coverage.ts';
import { defineView, type ViewId } from '../model/define-view.ts';
import { describeParts, toSummary } from '../model/summary.ts';
import type { ViewContext, ViewModel } from '../model/view.ts';

type Row = RowOf<ReturnType<typeof query>['columns']>;

const schemaOrder = Object.keys(channels) as Channel[];
const leading: readonly Channel[] = ['website', 'wechat', 'weibo', 'new_media'];
/** The channels in drawing order: those that most reports name first, so that they get the first colours. */
export const channelOrder: readonly Channel[] = [
  ...leading,
  ...schemaOrder.filter((channel) => !leading.includes(channel)),
];

/** Series of the channels that occur; the part whose channel is not stated comes last. */
function seriesOf(rows: readonly Row[], withUnspecified: boolean, { say, t }: ViewContext) {
  const named = channelOrder
    .filter((channel) => rows.some((row) => row.channel === channel && (row.items ?? 0) > 0))
    .map((channel) => ({
      id: channel,
      name: say(channels[channel].names),
      place: channelOrder.indexOf(channel),
    }));
  const unspecified = { id: 'unspecified', name: t.views.unspecified, place: channelOrder.length };
  return withUnspecified ? [...named, unspecified] : named;
}

/** The largest and the smallest channel of the newest year that is drawn. */
function summarise(
  rows: readonly Row[],
  ids: readonly { id: string; name: string }[],
  year: number,
  context: ViewContext,
) {
  const { t, format } = context;
  const held = rows.filter((row) => row.year === year);
  const reports = held.find(({ channel }) => channel === null)?.reports ?? 0;
  const totals = ids.flatMap(({ id, name }) => {
    const items = held.find(({ channel }) => channel === id)?.items ?? null;
    return id === 'unspecified' || items === null ? [] : [{ name, value: items }];
  });
  const parts = describeParts(totals, (items) => format.exact(items, 'count'), context);
  const of = t.groups.inYearGiven(format.exact(year, 'year'), format.exact(reports, 'count'));
  return toSummary(parts.length > 0 ? [of, ...parts] : [], context);
}

function model(stacked: ColumnsModel['stacked'], rows: readonly Row[], context: ViewContext): ViewModel {
  const { t, format } = context;
  const counts = rows.filter(({ channel }) => channel === null);
  const given = wholeYears(counts.flatMap(({ year, reports }) => (year !== null && reports ? [year] : [])));
  const series = seriesOf(rows, stacked === 'amount', context);
  const rowOf = (year: number, id: string | null) =>
    rows.find((row) => row.year === year && row.channel === id);
  const thin = (year: number) => isThin(rowOf(year, null)?.reports ?? 0, context);
  const years = wholeYears(given.filter((year) => !thin(year)));
  const beyond = counts.reduce((all, row) => all + (row.beyond ?? 0), 0);
  const refused = thinYears(rows[0], Math.max(0, ...counts.map(({ reports }) => reports ?? 0)), context);
  return {
    ...refusing(refused),
    ...summedGroup(rows[0], context),
    chart:
      years.length === 0
        ? null
        : {
            kind: 'columns',
            categories: years.map((year) => format.exact(year, 'year')),
            series: series.map(({ id, name, place }) => ({
              id,
              name,
              place,
              quiet: id === 'unspecified',
              points: years.map((year) => {
                const row = rowOf(year, id);
                return {
                  value: row?.items ?? null,
                  ...(row
                    ? { detail: `${t.views.head.reports} ${format.exact(row.reports ?? 0, 'count')}` }
                    : {}),
                };
              }),
            })),
            stacked,
            value:
              stacked === 'share'
                ? { name: t.views.head.share, unit: 'percent' }
                : { name: t.views.head.items, unit: 'count' },
            breaks: columnBreaksOf(years, context),
          },
    table: {
      columns: [
        numberColumn('year', t.views.head.year),
        ...series.map(({ id, name }) => numberColumn(id, name)),
        numberColumn('given', t.views.head.given),
        numberColumn('reports', t.views.head.reports),
      ],
      rows: given.map((year) => [
        numberCell(year, 'year', context),
        ...series.map(({ id }) => numberCell(rowOf(year, id)?.items ?? null, 'count', context)),
        numberCell(rowOf(year, null)?.reports ?? null, 'count', context),
        numberCell(rowOf(year, null)?.total ?? null, 'count', context),
      ]),
    },
    coverage: toCoverage(
      'reports',
      counts.map((row) => ({ ...row, shown: row.reports })),
      context,
    ),
    notes: [
      ...(given.length > 0
        ? [...summedNotes(rows[0], context), ...unmatchedNote(context), t.views.note.sums]
        : []),
      ...(given.some((year) => thin(year) && rowOf(year, null)?.reports)
        ? [t.views.note.fewReports(format.exact(enoughPublishers, 'count'))]
        : []),
      ...(stacked === 'amount' && beyond > 0 ? [t.views.note.beyond(format.exact(beyond, 'count'))] : []),
    ],
    summary: refused ?? summarise(rows, series, years.at(-1) ?? 0, context),
  };
}

const byYear = (id: ViewId, stacked: ColumnsModel['stacked'], wide = false) =>
  defineView(
    id,
    (filter) => ({ ...query(filter), name: id }),
    (rows, context) => model(stacked, rows, context),
    { wide },
  );

/** Sums of items by channel and year, stacked, with the part whose channel is not stated. */
export const channelsByYear = byYear('channels-by-year', 'amount', true);

/** The same as shares of the items with a stated channel. */
export const channelsOverview = byYear('channels-overview', 'share');
