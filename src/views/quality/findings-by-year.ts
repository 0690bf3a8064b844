import { findingsByYear as query } from '../../query/findings-counts.ts';
import { checkResults, type CheckResult } from '../../schema/checks/check-classes.ts';
import { columnBreaksOf, wholeYears } from '../model/breaks.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import { defineView } from '../model/define-view.ts';
import { assessed } from './findings-by-check.ts';
import { summariseChange } from '../model/summary.ts';

const results = Object.keys(checkResults) as CheckResult[];

/** Results of the checks that could be made, by report year, as shares of them; the table has all numbers. */
export const findingsByYear = defineView('findings-by-year', query, (rows, context) => {
  const { t, say, format } = context;
  const count = (year: number, result: CheckResult) =>
    rows.find((row) => row.year === year && row.result === result)?.findings ?? 0;
  const years = wholeYears(
    rows.flatMap(({ year, result }) => (year !== null && result !== 'not_assessable' ? [year] : [])),
  );
  const made = (year: number) => assessed.reduce((sum, { result }) => sum + count(year, result), 0);
  const change = summariseChange(
    t.views.summary.failShare,
    years.map((year) => ({
      year,
      value: made(year) === 0 ? null : (100 * count(year, 'fail')) / made(year),
    })),
    'percent',
    context,
  );
  return {
    chart:
      years.length === 0
        ? null
        : {
            kind: 'columns',
            categories: years.map((year) => format.exact(year, 'year')),
            series: assessed.map(({ result, tone }) => ({
              id: result,
              tone,
              name: say(checkResults[result].names),
              points: years.map((year) => ({ value: count(year, result) })),
            })),
            stacked: 'share',
            value: { name: t.views.shareOfAssessed, unit: 'percent' },
            breaks: columnBreaksOf(years, context),
          },
    table: {
      columns: [
        numberColumn('year', t.views.head.year),
        ...results.map((result) => numberColumn(result, say(checkResults[result].names))),
      ],
      rows: years.map((year) => [
        numberCell(year, 'year', context),
        ...results.map((result) => numberCell(count(year, result), 'count', context)),
      ]),
    },
    coverage: null,
    notes: years.length > 0 ? [t.views.note.assessed, t.views.note.checked] : [],
    summary: t.views.sentence([change ?? t.views.nothing]),
  };
});
