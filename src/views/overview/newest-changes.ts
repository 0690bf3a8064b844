import { leastForChange, newestChanges as query } from '../../query/year-pairs.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { Point } from '../model/chart-model.ts';
import { refusing } from '../model/comparable.ts';
import { enoughListed } from '../../query/enough.ts';
import { defineView } from '../model/define-view.ts';
import { groupName } from '../model/group-words.ts';
import { describeChange } from '../model/summary.ts';
import { publisherName, levelName, scopeName } from '../model/names.ts';

const key = 'items_disclosed';
const keys = ['narrative.items_disclosed'] as const;
const drawnLimit = 12;

/** Items disclosed in the newest year beside the year before, biggest factor first. */
export const newestChanges = defineView(
  'newest-changes',
  (filter) => query('newest-changes', key, filter),
  (rows, context) => {
    const { t, format } = context;
    const [first] = rows;
    const year = first?.year ?? 0;
    const drawn = rows.slice(0, drawnLimit);
    const named = (at: number) => format.exact(at, 'year');
    const count = (value: number | null) => format.exact(value ?? 0, 'count');
    const point = (row: (typeof rows)[number], id: 'before' | 'after', report: string | null): Point => ({
      value: row[id],
      keys,
      detail: context.t.app.named(
        named(id === 'before' ? year : year - 1),
        count(row[id === 'before' ? 'after' : 'before']),
      ),
      ...(report === null ? {} : { reportId: report }),
    });
    const factors = rows.map(({ before, after }) => (after ?? 0) / (before ?? 1));
    const risen = factors.filter((factor) => factor > 1).length;
    const [compared, reports] = [first?.compared ?? 0, first?.reports ?? 0];
    const group = first ? groupName(first, year, context) : null;
    const least = enoughListed(context.filter);
    const isFew = rows.length < least && context.filter.publishers.length === 0;
    const refused = isFew
      ? group === null
        ? t.groups.noTrend(count(least))
        : t.groups.tooFew(group, count(rows.length), count(least))
      : null;
    return {
      ...refusing(refused),
      chart:
        drawn.length === 0 || refused !== null
          ? null
          : {
              kind: 'intervals',
              categories: drawn.map((row) => publisherName(row, context)),
              points: drawn.map((row) => point(row, 'after', row.report_id)),
              before: {
                name: named(year - 1),
                now: named(year),
                points: drawn.map((row) => point(row, 'before', row.before_report_id)),
              },
              value: { name: t.views.head.items, unit: 'count', scale: 'log' },
            },
      table: {
        columns: [
          textColumn('publisher', t.views.head.publisher),
          textColumn('level', t.views.head.level),
          textColumn('scope', t.views.head.scope),
          numberColumn('before', first ? named(year - 1) : t.views.head.before),
          numberColumn('after', first ? named(year) : t.views.head.after),
          numberColumn('factor', t.views.head.factor),
        ],
        rows: rows.map((row, index) => [
          {
            ...textCell(publisherName(row, context)),
            ...(row.publisher_id === null ? {} : { publisherId: row.publisher_id }),
          },
          textCell(levelName(row.level, context)),
          textCell(scopeName(row.scope, context)),
          {
            ...numberCell(row.before, 'count', context),
            keys,
            ...(row.before_report_id === null ? {} : { reportId: row.before_report_id }),
          },
          {
            ...numberCell(row.after, 'count', context),
            keys,
            ...(row.report_id === null ? {} : { reportId: row.report_id }),
          },
          numberCell(Math.round((factors[index] ?? 0) * 100) / 100, 'score', context),
        ]),
      },
      coverage: first
        ? {
            unit: 'reports',
            total: reports,
            shown: compared,
            reasons: reports > compared ? [{ name: t.views.noYearBefore, count: reports - compared }] : [],
          }
        : null,
      notes: first
        ? [
            ...(group === null ? [t.views.note.year(named(year))] : [t.groups.compared(group)]),
            t.views.note.sameScope,
            t.views.note.small(count(leastForChange)),
          ]
        : [],
      summary:
        refused ??
        t.views.sentence(
          first
            ? [
                t.views.summary.risen(count(risen), count(rows.length)),
                t.views.summary.furthest(
                  describeChange(
                    publisherName(first, context),
                    [
                      { year: year - 1, value: first.before ?? 0 },
                      { year, value: first.after ?? 0 },
                    ],
                    'count',
                    context,
                  ),
                ),
              ]
            : [t.views.nothing],
        ),
    };
  },
);
