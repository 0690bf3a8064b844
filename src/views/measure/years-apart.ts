import { enoughPublishers } from '../../query/enough.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { breaksOf, wholeYears } from '../model/breaks.ts';
import type { Point } from '../model/chart-model.ts';
import { unmatchedNote } from '../model/comparable.ts';
import { groupName } from '../model/group-words.ts';
import { toSummary } from '../model/summary.ts';
import type { Coverage, ViewContext, ViewModel } from '../model/view.ts';
import type { TrendRow } from './trend-series.ts';
import { formNotes, trendTable } from './trend-table.ts';

/** Whether the medians are of each year's own publishers, and not of the same ones over the years. */
export const areApart = (rows: readonly TrendRow[]): boolean =>
  rows.some(({ report_id, value, matched }) => report_id === null && value !== null && matched === null);

const sumOf = (rows: readonly TrendRow[], pick: (row: TrendRow) => number | null): number =>
  rows.reduce((all, row) => all + (pick(row) ?? 0), 0);

/** Reports in the years that have a median, of all of the group. */
function coverageOf(rows: readonly TrendRow[], { t, format }: ViewContext): Coverage {
  const given = sumOf(rows, (row) => row.given);
  const shown = sumOf(rows, (row) => (row.value === null ? 0 : row.given));
  const total = sumOf(rows, (row) => row.held);
  const few = t.groups.fewerThan(format.exact(enoughPublishers, 'count'));
  return {
    unit: 'reports',
    shown,
    total,
    reasons: [
      { name: t.views.missing, count: total - given },
      { name: few, count: given - shown },
    ].filter(({ count }) => count > 0),
  };
}

/**
 * A measure in each year by itself, where too few of the same publishers give it over the years: dots with their middle
 * half, and no line from one to the next, for the years are of different publishers.
 */
export function toYearsApart(key: MeasureKey, rows: readonly TrendRow[], context: ViewContext): ViewModel {
  const { t, format, say } = context;
  const { unit, names } = measureOf(key);
  const rowOf = (year: number) => rows.find((row) => row.year === year);
  const years = wholeYears(
    rows.flatMap(({ year, value }) => (year === null || value === null ? [] : [year])),
  );
  const count = (value: number | null | undefined) => format.exact(value ?? 0, 'count');
  const few = t.groups.fewerThan(count(enoughPublishers));
  const label = (year: number) => t.groups.inYearGiven(format.exact(year, 'year'), count(rowOf(year)?.given));
  const points = years.map((year): Point => {
    const { value = null, low = null, high = null, given = 0, held = 0 } = rowOf(year) ?? {};
    if (value === null || low === null || high === null) return { value: null, reason: few };
    return { value, low, high, detail: t.views.share(count(given), count(held)) };
  });
  const newest = rowOf(years.at(-1) ?? 0);
  const group = newest ? groupName(newest, null, context) : null;
  const breaks = breaksOf(years, context);
  const compared = group === null ? [] : [t.groups.compared(group)];
  return {
    ...(compared[0] !== undefined && { group: compared[0] }),
    chart: {
      kind: 'intervals',
      categories: years.map(label),
      points,
      value: { name: say(names), unit },
    },
    table: trendTable(key, rows, [], null, context),
    coverage: coverageOf(rows, context),
    notes: [
      ...compared,
      t.groups.eachYear,
      ...unmatchedNote(context),
      ...formNotes(key, context),
      ...breaks.map(({ year, label: change }) => t.app.named(format.exact(year, 'year'), change)),
    ],
    summary: toSummary(
      newest?.value == null
        ? []
        : [label(newest.year ?? 0), t.views.summary.median(format.exact(newest.value, unit))],
      context,
    ),
  };
}
