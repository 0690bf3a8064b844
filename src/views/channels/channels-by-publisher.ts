import { channelExtras } from '../../query/channel-totals.ts';
import { drawnSql } from '../../query/drawn-sql.ts';
import { latestReportsWith } from '../../query/latest-reports.ts';
import { measureSql } from '../../query/measure-sql.ts';
import { channels, type Channel } from '../../schema/channels.ts';
import { measureOf } from '../../schema/measures.ts';
import { numberCell, numberColumn, reasonedCell } from '../model/table-cells.ts';
import { channelOrder } from './channels-by-year.ts';
import type { Point } from '../model/chart-model.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView, type ViewId } from '../model/define-view.ts';
import {
  barLimit,
  identityCells,
  identityColumns,
  labelsOf,
  latestCoverage,
  latestNotes,
  reportRows,
  sortRows,
  type LatestRow,
} from '../measure/latest-rows.ts';
import { describeParts, summariseValues, toSummary } from '../model/summary.ts';
import type { ViewContext } from '../model/view.ts';
import { isReason, reasonName } from '../model/names.ts';

type Row = LatestRow &
  Readonly<Record<`items_${Channel}` | `share_${Channel}`, number | null>> & {
    readonly told: number | null;
    readonly missing_told: string | null;
  };

/** What is left of a report's items after its channels; null where it does not tell both, or the channels exceed them. */
const unspecifiedOf = ({ told, value }: Row): number | null =>
  told !== null && value !== null && told >= value ? told - value : null;

/** The channels with the largest and the smallest share of all items whose channel is stated, from their sums. */
function summariseShares(rows: readonly Row[], held: readonly Channel[], context: ViewContext): string {
  const { say, format } = context;
  const sum = (pick: (row: Row) => number | null) => rows.reduce((all, row) => all + (pick(row) ?? 0), 0);
  const all = sum(({ value }) => value);
  const parts = held.map((channel) => ({
    name: say(channels[channel].names),
    value: sum((row) => row[`items_${channel}`]),
  }));
  const share = (items: number) => format.exact((100 * items) / all, 'percent');
  return toSummary(describeParts(parts, share, context), context);
}

/** The measures that a view draws of each channel: its items, or their share of what is stated. */
type Drawn = 'items' | 'share';

/** Items of each publisher by channel in the newest year: end to end as amounts, or as shares of what is stated. */
const byPublisher = (id: ViewId, drawnAs: Drawn) =>
  defineView(
    id,
    (filter) =>
      latestReportsWith(
        id,
        measureSql('channel_items'),
        filter,
        'year',
        channelExtras,
        drawnAs === 'share' ? drawnSql.notZero : drawnSql.given,
      ),
    (answer, context) => {
      const { t, say, format } = context;
      const rows = sortRows(reportRows(answer), context);
      const drawable = rows.filter(({ value }) => drawnAs === 'items' || value !== 0);
      const drawn = drawable.slice(0, barLimit);
      const labels = labelsOf(rows, context);
      const held = channelOrder.filter((channel) => rows.some((row) => (row[`items_${channel}`] ?? 0) > 0));
      const beyond = rows.filter(({ told, value }) => told !== null && value !== null && told < value).length;
      const point = (row: Row, value: number | null, channel?: Channel): Point => {
        const items = channel === undefined ? null : row[`items_${channel}`];
        return {
          value,
          reportId: row.report_id,
          keys: ['narrative.items_disclosed'],
          ...(isReason(row.missing) ? { reason: reasonName(row.missing, context) } : {}),
          ...(drawnAs === 'share' && items !== null && row.value !== null
            ? { detail: t.views.share(format.exact(items, 'count'), format.exact(row.value, 'count')) }
            : {}),
        };
      };
      const unspecified = drawn.some((row) => (unspecifiedOf(row) ?? 0) > 0);
      const refused = refusalOf(answer[0], context, drawable.length);
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
                  ...held.map((channel) => ({
                    id: channel,
                    name: say(channels[channel].names),
                    place: channelOrder.indexOf(channel),
                    points: drawn.map((row) => point(row, row[`${drawnAs}_${channel}`], channel)),
                  })),
                  ...(drawnAs === 'items' && unspecified
                    ? [
                        {
                          id: 'unspecified',
                          name: t.views.unspecified,
                          quiet: true,
                          points: drawn.map((row) => point(row, unspecifiedOf(row))),
                        },
                      ]
                    : []),
                ],
                stacked: 'amount',
                value:
                  drawnAs === 'share'
                    ? { name: t.views.head.share, unit: 'percent', max: 100 }
                    : { name: t.views.head.items, unit: 'count' },
              },
        table: {
          columns: [
            ...identityColumns(context),
            ...held.map((channel) => {
              const key = `channel_${drawnAs}_${channel}` as const;
              return numberColumn(key, say(measureOf(key).names));
            }),
            ...(drawnAs === 'items' ? [numberColumn('unspecified', t.views.unspecified)] : []),
            numberColumn('channel_items', say(measureOf('channel_items').names)),
            numberColumn('items_disclosed', say(measureOf('items_disclosed').names)),
          ],
          rows: rows.map((row) => [
            ...identityCells(row, context),
            ...held.map((channel) => ({
              ...numberCell(
                row[`${drawnAs}_${channel}`],
                measureOf(`channel_${drawnAs}_${channel}`).unit,
                context,
              ),
              reportId: row.report_id,
            })),
            ...(drawnAs === 'items' ? [numberCell(unspecifiedOf(row), 'count', context)] : []),
            { ...reasonedCell(row.value, 'count', row.missing, context), reportId: row.report_id },
            {
              ...reasonedCell(row.told, 'count', row.missing_told, context),
              reportId: row.report_id,
              keys: ['narrative.items_disclosed'] as const,
            },
          ]),
        },
        coverage: latestCoverage(answer, context),
        notes: [
          ...latestNotes(rows, context, drawn.length),
          ...(drawnAs === 'share' && rows.length > 0 ? [t.views.note.unspecifiedShare] : []),
          ...(drawnAs === 'items' && beyond > 0 ? [t.views.note.beyond(format.exact(beyond, 'count'))] : []),
        ],
        summary:
          refused ??
          (drawnAs === 'share'
            ? summariseShares(rows, held, context)
            : summariseValues(
                rows.flatMap(({ value }, index) =>
                  value === null ? [] : [{ name: labels[index] ?? '', value }],
                ),
                'count',
                context,
              )),
      };
    },
    { measure: 'channel_items' },
  );

export const channelsByPublisher = byPublisher('channels-by-publisher', 'items');
export const channelsShare = byPublisher('channels-share', 'share');
