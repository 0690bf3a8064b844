import { applicantKinds, requestsByApplicant as query } from '../query/request-tables.ts';
import { applicants } from '../schema/requests.ts';
import { columnBreaksOf, wholeYears } from './breaks.ts';
import { numberCell, numberColumn } from './cells.ts';
import { defineView } from './define-view.ts';
import { describeParts, summariseChange, toSummary } from './summary.ts';
import { reasonName } from './words.ts';

/** Who asked, year by year, over the reports whose table gives all six kinds of applicants: shares, amounts in the table. */
export const requestsByApplicant = defineView(
  'requests-by-applicant',
  query,
  (rows, context) => {
    const { t, say, format } = context;
    const years = wholeYears(rows.flatMap(({ year, reports }) => (year !== null && reports ? [year] : [])));
    const rowOf = (year: number) => rows.find((row) => row.year === year);
    const sum = (pick: (row: (typeof rows)[number]) => number | null) =>
      rows.reduce((all, row) => all + (pick(row) ?? 0), 0);
    const totals = applicantKinds
      .map((kind) => ({
        kind,
        name: say(applicants[kind].names),
        value: sum((row) => row[`received_${kind}`]),
      }))
      .toSorted((a, b) => b.value - a.value);
    const all = totals.reduce((total, { value }) => total + value, 0);
    const [most] = totals;
    const shareIn = (year: number) => {
      const row = rowOf(year);
      const asked = applicantKinds.reduce((total, kind) => total + (row?.[`received_${kind}`] ?? 0), 0);
      return {
        year,
        value: !most || asked === 0 ? null : (100 * (row?.[`received_${most.kind}`] ?? 0)) / asked,
      };
    };
    const change =
      most && all > 0 && years.length > 1
        ? summariseChange(t.views.summary.shareOf(most.name), years.map(shareIn), 'percent', context)
        : null;
    const [total, shown, notRead] = [
      sum((row) => row.total),
      sum((row) => row.reports),
      sum((row) => row.not_read),
    ];
    return {
      chart:
        years.length === 0
          ? null
          : {
              kind: 'columns',
              categories: years.map((year) => format.exact(year, 'year')),
              series: applicantKinds.map((kind) => ({
                id: kind,
                name: say(applicants[kind].names),
                points: years.map((year) => ({ value: rowOf(year)?.[`received_${kind}`] ?? null })),
              })),
              stacked: 'share',
              value: { name: t.views.head.share, unit: 'percent' },
              breaks: columnBreaksOf(years, context),
            },
      table: {
        columns: [
          numberColumn('year', t.views.head.year),
          ...applicantKinds.map((kind) => numberColumn(kind, say(applicants[kind].names))),
          numberColumn('given', t.views.head.given),
          numberColumn('reports', t.views.head.reports),
        ],
        rows: years.map((year) => [
          numberCell(year, 'year', context),
          ...applicantKinds.map((kind) =>
            numberCell(rowOf(year)?.[`received_${kind}`] ?? null, 'count', context),
          ),
          numberCell(rowOf(year)?.reports ?? 0, 'count', context),
          numberCell(rowOf(year)?.total ?? 0, 'count', context),
        ]),
      },
      coverage: {
        unit: 'reports',
        total,
        shown,
        reasons: [
          { name: reasonName('not_read', context), count: notRead },
          { name: reasonName('not_found', context), count: total - shown - notRead },
        ].filter(({ count }) => count > 0),
      },
      notes: years.length > 0 ? [t.views.note.tableOnly, t.views.note.sums] : [],
      summary: toSummary(
        [
          ...describeParts(
            totals,
            (value) => t.views.share(format.exact(value, 'count'), format.exact(all, 'count')),
            context,
          ),
          ...(change === null ? [] : [change]),
        ],
        context,
      ),
    };
  },
  { wide: true },
);
