import { reportsByYear as query } from '../../query/report-counts.ts';
import { levels, type Level } from '../../schema/publishers.ts';
import { columnBreaksOf, wholeYears } from '../model/breaks.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import { defineView } from '../model/define-view.ts';
import { summariseChange } from '../model/summary.ts';

/** How many reports of each year are held, by level: columns. A year without a report is a zero, for it was counted. */
export const reportsByYear = defineView('reports-by-year', query, (rows, context) => {
  const { t, format, say } = context;
  const years = wholeYears(rows.flatMap(({ year }) => (year === null ? [] : [year])));
  const held = (Object.keys(levels) as Level[]).filter((level) => rows.some((row) => row.level === level));
  const count = (pick: 'reports' | 'partial', year: number, level?: Level) =>
    rows
      .filter((row) => row.year === year && (level === undefined || row.level === level))
      .reduce((sum, row) => sum + (row[pick] ?? 0), 0);
  const all = years.reduce((sum, year) => sum + count('reports', year), 0);
  const change = summariseChange(
    t.views.head.reports,
    years.map((year) => ({ year, value: count('reports', year) })),
    'count',
    context,
  );
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
    summary: t.views.sentence(
      change === null
        ? [t.views.nothing]
        : [t.views.summary.total(t.views.head.reports, format.exact(all, 'count')), change],
    ),
  };
});
