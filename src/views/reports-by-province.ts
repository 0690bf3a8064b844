import { reportsByProvince as query } from '../query/report-counts.ts';
import { numberCell, numberColumn, textCell, textColumn } from './cells.ts';
import { defineView } from './define-view.ts';
import { summariseValues } from './summary.ts';
import { byName, provinceName } from './words.ts';

/** Reports and publishers held of each province, most first. */
export const reportsByProvince = defineView('reports-by-province', query, (rows, context) => {
  const { t } = context;
  const compare = byName(context);
  const sums = new Map<string, { reports: number; publishers: number }>();
  for (const row of rows) {
    const name = provinceName(row.province, context);
    const { reports = 0, publishers = 0 } = sums.get(name) ?? {};
    sums.set(name, {
      reports: reports + (row.reports ?? 0),
      publishers: publishers + (row.publishers ?? 0),
    });
  }
  const provinces = [...sums]
    .map(([name, counts]) => ({ name, ...counts }))
    .toSorted((a, b) => b.reports - a.reports || compare(a.name, b.name));
  return {
    chart:
      provinces.length === 0
        ? null
        : {
            kind: 'bars',
            categories: provinces.map(({ name }) => name),
            series: [
              {
                id: 'reports',
                name: t.views.head.reports,
                points: provinces.map(({ reports }) => ({ value: reports })),
              },
            ],
            stacked: 'no',
            value: { name: t.views.head.reports, unit: 'count' },
          },
    table: {
      columns: [
        textColumn('province', t.views.head.province),
        numberColumn('reports', t.views.head.reports),
        numberColumn('publishers', t.views.head.publishers),
      ],
      rows: provinces.map(({ name, reports, publishers }) => [
        textCell(name),
        numberCell(reports, 'count', context),
        numberCell(publishers, 'count', context),
      ]),
    },
    coverage: null,
    notes: [],
    summary: summariseValues(
      provinces.map(({ name, reports }) => ({ name, value: reports })),
      'count',
      context,
    ),
  };
});
