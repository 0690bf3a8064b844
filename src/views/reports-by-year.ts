import { reportsByYear as query } from '../query/report-counts.ts';
import { levels, type Level } from '../schema/publishers.ts';
import { columnBreaksOf, wholeYears } from './breaks.ts';
import { numberCell, numberColumn } from './cells.ts';
import { defineView } from './define-view.ts';

/** How many reports of each year are held, by level: columns. A year without a report is a zero, for it was counted. */
export const reportsByYear = defineView('reports-by-year', query, (rows, context) => {
  const { t, format, say } = context;
  const years = wholeYears(rows.flatMap(({ year }) => (year === null ? [] : [year])));
  const held = (Object.keys(levels) as Level[]).filter((level) => rows.some((row) => row.level === level));
  const count = (pick: 'reports' | 'partial', year: number, level?: Level) =>
    rows
      .filter((row) => row.year === year && (level === undefined || row.level === level))
      .reduce((sum, row) => sum + (row[pick] ?? 0), 0);
  const totals = years.map((year) => ({ name: format.exact(year, 'year'), value: count('reports', year) }));
  const all = totals.reduce((sum, { value }) => sum + value, 0);
  const most = totals.toSorted((a, b) => b.value - a.value)[0];
  return {
    chart:
      rows.length === 0
        ? null
        : {
            kind: 'columns',
            categories: years.map((year) => format.exact(year, 'year')),
            series: held.map((level) => ({
              id: level,
              name: say(levels[level].names),
              points: years.map((year) => ({ value: count('reports', year, level) })),
            })),
            stacked: 'amount',
            value: { name: t.views.head.reports, unit: 'count' },
            breaks: columnBreaksOf(years, context),
          },
    table: {
      columns: [
        numberColumn('year', t.views.head.year),
        ...held.map((level) => numberColumn(level, say(levels[level].names))),
        numberColumn('reports', t.views.head.reports),
        numberColumn('partial', t.views.head.partial),
      ],
      rows:
        rows.length === 0
          ? []
          : years.map((year) => [
              numberCell(year, 'year', context),
              ...held.map((level) => numberCell(count('reports', year, level), 'count', context)),
              numberCell(count('reports', year), 'count', context),
              numberCell(count('partial', year), 'count', context),
            ]),
    },
    coverage: null,
    notes: [],
    summary: most
      ? t.views.sentence([
          t.views.summary.total(t.views.head.reports, format.exact(all, 'count')),
          t.views.summary.most(most.name, format.exact(most.value, 'count')),
        ])
      : t.views.sentence([t.views.nothing]),
  };
});
