import { channelExtras, statedItems } from '../query/channel-totals.ts';
import { latestReportsWith } from '../query/latest-reports.ts';
import { channels, type Channel } from '../schema/channels.ts';
import { numberCell, numberColumn } from './cells.ts';
import { channelOrder } from './channels-by-year.ts';
import type { BarsModel, Point } from './chart-model.ts';
import { defineView, type ViewId } from './define-view.ts';
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
} from './latest-rows.ts';
import { summariseValues } from './summary.ts';
import { isReason, reasonName } from './words.ts';

type Row = LatestRow &
  Readonly<Record<`items_${Channel}`, number | null>> & {
    readonly told: number | null;
  };

/** What is left of a report's items after its channels; null where it does not tell both, or the channels exceed them. */
const unspecifiedOf = ({ told, value }: Row): number | null =>
  told !== null && value !== null && told >= value ? told - value : null;

/** Items of each publisher by channel in the newest year: end to end as amounts, or as shares of what is stated. */
const byPublisher = (id: ViewId, stacked: Exclude<BarsModel['stacked'], 'no'>) =>
  defineView(
    id,
    (filter) => latestReportsWith(id, statedItems, filter, 'year', channelExtras),
    (answer, context) => {
      const { t, say, format } = context;
      const rows = sortRows(reportRows(answer), context);
      const drawable = rows.filter(({ value }) => stacked === 'amount' || value !== 0);
      const drawn = drawable.slice(0, barLimit);
      const labels = labelsOf(rows, context);
      const held = channelOrder.filter((channel) => rows.some((row) => (row[`items_${channel}`] ?? 0) > 0));
      const beyond = rows.filter(({ told, value }) => told !== null && value !== null && told < value).length;
      const point = (row: Row, value: number | null): Point => ({
        value,
        reportId: row.report_id,
        keys: ['narrative.items_disclosed'],
        ...(isReason(row.missing) ? { reason: reasonName(row.missing, context) } : {}),
      });
      const unspecified = drawn.some((row) => (unspecifiedOf(row) ?? 0) > 0);
      return {
        chart:
          drawn.length === 0
            ? null
            : {
                kind: 'bars',
                categories: drawn.map((row) => labels[rows.indexOf(row)] ?? ''),
                series: [
                  ...held.map((channel) => ({
                    id: channel,
                    name: say(channels[channel].names),
                    points: drawn.map((row) => point(row, row[`items_${channel}`])),
                  })),
                  ...(stacked === 'amount' && unspecified
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
                stacked,
                value: { name: t.views.head.items, unit: stacked === 'share' ? 'percent' : 'count' },
              },
        table: {
          columns: [
            ...identityColumns(context),
            ...held.map((channel) => numberColumn(channel, say(channels[channel].names))),
            numberColumn('unspecified', t.views.unspecified),
            numberColumn('items', t.views.head.items),
          ],
          rows: rows.map((row) => [
            ...identityCells(row, context),
            ...held.map((channel) => ({
              ...numberCell(row[`items_${channel}`], 'count', context),
              reportId: row.report_id,
            })),
            numberCell(unspecifiedOf(row), 'count', context),
            {
              ...numberCell(row.told, 'count', context, row.told === null ? 'not_found' : null),
              reportId: row.report_id,
              keys: ['narrative.items_disclosed'] as const,
            },
          ]),
        },
        coverage: latestCoverage(answer, context),
        notes: [
          ...latestNotes(rows, 'year', context, drawn.length),
          ...(stacked === 'share' && rows.length > 0 ? [t.views.note.unspecifiedShare] : []),
          ...(stacked === 'amount' && beyond > 0 ? [t.views.note.beyond(format.exact(beyond, 'count'))] : []),
        ],
        summary: summariseValues(
          rows.flatMap(({ value }, index) => (value === null ? [] : [{ name: labels[index] ?? '', value }])),
          'count',
          context,
        ),
      };
    },
  );

export const channelsByPublisher = byPublisher('channels-by-publisher', 'amount');
export const channelsShare = byPublisher('channels-share', 'share');
