import { provinceReports } from '../../query/province-reports.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import { defineView } from '../model/define-view.ts';
import { isLeftOut, toTiles } from './province-tiles.ts';
import { summariseValues } from '../model/summary.ts';
import { byName, provinceName } from '../model/names.ts';

/** Reports held of each province on a grid of the country; the table adds of how many of its governments they are. */
export const reportsByProvince = defineView('reports-by-province', provinceReports, (rows, context) => {
  const { t, format } = context;
  const compare = byName(context);
  const count = (value: number | null) => format.exact(value ?? 0, 'count');
  const held = rows.filter(
    ({ province, reports }) => (province !== null || (reports ?? 0) > 0) && !isLeftOut(province, context),
  );
  const byProvince = new Map(held.map((row) => [row.province, row]));
  const sorted = held
    .map((row) => ({ ...row, name: provinceName(row.province, context) }))
    .toSorted((a, b) => (b.reports ?? 0) - (a.reports ?? 0) || compare(a.name, b.name));
  const total = held.reduce((sum, { reports }) => sum + (reports ?? 0), 0);
  return {
    chart:
      total === 0
        ? null
        : toTiles(
            (province) => {
              const row = byProvince.get(province);
              return {
                value: row?.reports ?? 0,
                ...(row && {
                  detail: t.views.governments(
                    count(row.cities),
                    count(row.all_cities),
                    count(row.counties),
                    count(row.all_counties),
                  ),
                }),
              };
            },
            { name: t.views.head.reports, unit: 'count' },
            context,
          ),
    table: {
      columns: [
        textColumn('province', t.views.head.province),
        numberColumn('reports', t.views.head.reports),
        numberColumn('publishers', t.views.head.publishers),
        numberColumn('cities', t.views.head.cities),
        numberColumn('all_cities', t.views.head.allCities),
        numberColumn('counties', t.views.head.counties),
        numberColumn('all_counties', t.views.head.allCounties),
      ],
      rows:
        total === 0
          ? []
          : sorted.map((row) => [
              textCell(row.name),
              ...(
                [
                  row.reports,
                  row.publishers,
                  row.cities,
                  row.all_cities,
                  row.counties,
                  row.all_counties,
                ] as const
              ).map((value) => numberCell(value, 'count', context)),
            ]),
    },
    coverage: null,
    notes: total === 0 ? [] : [t.views.note.withoutReports],
    summary:
      total === 0
        ? ''
        : summariseValues(
            sorted.map(({ name, reports }) => ({ name, value: reports ?? 0 })),
            'count',
            context,
          ),
  };
});
