import { measureTotals as query } from '../../query/measure-totals.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { columnBreaksOf, wholeYears } from '../model/breaks.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import type { Series } from '../model/chart-model.ts';
import { isThin, refusing, summedGroup, summedNotes, thinYears, unmatchedNote } from '../model/comparable.ts';
import { toCoverage } from '../model/coverage.ts';
import { defineView } from '../model/define-view.ts';
import { toSummary } from '../model/summary.ts';

const keys = ['reviews', 'suits'] as const satisfies readonly MeasureKey[];
const bases = ['table', 'text'] as const;
type Basis = (typeof bases)[number];

/** Reviews and suits of each year, summed over the reports that give them; columns side by side, tables and told figures apart. */
export const appealsByYear = defineView(
  'appeals-by-year',
  (filter) => query('appeals-by-year', keys, filter),
  (rows, context) => {
    const { t, say, format } = context;
    const all = wholeYears(rows.flatMap(({ year, sum }) => (year === null || sum === null ? [] : [year])));
    const givenIn = (year: number) => Math.max(0, ...keys.map((key) => rowOf(key, year)?.shown ?? 0));
    const rowOf = (key: MeasureKey, year: number) =>
      rows.find((row) => row.measure === key && row.year === year);
    const years = wholeYears(all.filter((year) => !isThin(givenIn(year), context)));
    const drawn = (row: ReturnType<typeof rowOf>) =>
      row && !isThin(row.shown ?? 0, context) ? row : undefined;
    const nameOf = (key: MeasureKey, basis: Basis) =>
      t.views.onBasis(say(measureOf(key).names), t.views.basis[basis]);
    const series = keys.flatMap((key) =>
      bases.map((basis): Series => ({
        id: `${key}-${basis}`,
        name: nameOf(key, basis),
        stack: key,
        ...(basis === 'text' ? { told: true } : {}),
        points: years.map((year) => {
          const row = rowOf(key, year);
          const given = basis === 'table' ? row?.tables : (row?.shown ?? 0) - (row?.tables ?? 0);
          return {
            value: drawn(row)?.[`sum_${basis}`] ?? null,
            detail: `${t.views.head.given} ${t.views.share(format.exact(given ?? 0, 'count'), format.exact(row?.total ?? 0, 'count'))}`,
          };
        }),
      })),
    );
    const newest = years.at(-1) ?? 0;
    const clauses = keys.flatMap((key) => {
      const row = drawn(rowOf(key, newest));
      const name = say(measureOf(key).names);
      return row?.sum == null ? [] : [t.views.summary.total(name, format.exact(row.sum, 'count'))];
    });
    const refused = thinYears(rows[0], Math.max(0, ...all.map(givenIn)), context);
    const counted = rows.filter(({ measure }) => measure === 'reviews');
    const [tables, given] = [
      counted.reduce((sum, row) => sum + (row.tables ?? 0), 0),
      counted.reduce((sum, row) => sum + (row.shown ?? 0), 0),
    ];
    return {
      ...refusing(refused),
      ...summedGroup(rows[0], context),
      chart:
        years.length === 0
          ? null
          : {
              kind: 'columns',
              categories: years.map((year) => format.exact(year, 'year')),
              series,
              stacked: 'no',
              value: { name: t.views.head.count, unit: 'count' },
              breaks: columnBreaksOf(years, context),
            },
      table: {
        columns: [
          numberColumn('year', t.views.head.year),
          ...keys.flatMap((key) => [
            numberColumn(key, say(measureOf(key).names)),
            ...bases.map((basis) => numberColumn(`${key}_${basis}`, nameOf(key, basis))),
            numberColumn(`${key}_given`, t.views.head.given),
          ]),
          numberColumn('reports', t.views.head.reports),
        ],
        rows: all.map((year) => [
          numberCell(year, 'year', context),
          ...keys.flatMap((key) => [
            numberCell(rowOf(key, year)?.sum ?? null, 'count', context),
            ...bases.map((basis) => numberCell(rowOf(key, year)?.[`sum_${basis}`] ?? null, 'count', context)),
            numberCell(rowOf(key, year)?.shown ?? null, 'count', context),
          ]),
          numberCell(rowOf('reviews', year)?.total ?? null, 'count', context),
        ]),
      },
      coverage: toCoverage('reports', counted, context),
      notes:
        years.length === 0
          ? []
          : [
              ...summedNotes(rows[0], context),
              ...unmatchedNote(context),
              t.views.note.sums,
              t.views.note.bases(format.exact(tables, 'count'), format.exact(given - tables, 'count')),
            ],
      summary:
        refused ??
        toSummary(
          clauses.length > 0
            ? [
                t.groups.inYearGiven(format.exact(newest, 'year'), format.exact(givenIn(newest), 'count')),
                ...clauses,
              ]
            : [],
          context,
        ),
    };
  },
  { wide: true },
);
