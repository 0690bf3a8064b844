import { enoughPublishers } from '../../query/enough.ts';
import { measureTrend as query } from '../../query/yearly-values.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { breaksOf, wholeYears } from '../model/breaks.ts';
import type { Series } from '../model/chart-model.ts';
import { refusing } from '../model/comparable.ts';
import { defineView, type ViewId } from '../model/define-view.ts';
import { groupName } from '../model/group-words.ts';
import { areApart, toYearsApart } from './years-apart.ts';
import { scopesApart } from '../model/scopes-apart.ts';
import { summariseChange } from '../model/summary.ts';
import { linedRows, reportSeries, type TrendRow } from './trend-series.ts';
import { formNotes, trendTable } from './trend-table.ts';
import type { AnyView, Coverage, ViewContext, ViewModel } from '../model/view.ts';

/** The publishers of the panel, of those of its group with a value in any year; where there is no panel the chosen publishers' reports, else all. */
function coverageOf(yearly: readonly TrendRow[], own: readonly TrendRow[], { t }: ViewContext): Coverage {
  const sum = (pick: (row: TrendRow) => number | null) =>
    yearly.reduce((all, row) => all + (pick(row) ?? 0), 0);
  const reasons = (name: string, count: number) => (count > 0 ? [{ name, count }] : []);
  const matched = yearly[0]?.matched ?? null;
  const givers = yearly[0]?.givers ?? null;
  if (matched !== null && givers !== null) {
    const rest = reasons(t.groups.notEveryYear, givers - matched);
    return { unit: 'publishers', shown: matched, total: givers, reasons: rest };
  }
  if (own.length > 0) {
    const given = own.filter(({ value }) => value !== null).length;
    return {
      unit: 'reports',
      shown: given,
      total: own.length,
      reasons: reasons(t.views.missing, own.length - given),
    };
  }
  const [shown, total] = [sum(({ given }) => given), sum(({ held }) => held)];
  return { unit: 'reports', shown, total, reasons: reasons(t.views.missing, total - shown) };
}

/** Why nothing stands over years: one year alone is chosen, else too few publishers. */
function refuseTrend({ t, format, filter: { years, publishers } }: ViewContext): string {
  const [only] = years;
  if (years.length === 1 && only !== undefined) return t.groups.oneYear(format.exact(only, 'year'));
  const least = format.exact(enoughPublishers, 'count');
  return publishers.length > 0 ? t.groups.noTrend(least) : t.groups.noYears(least);
}

/** Who the median is of: the same publishers in each year; or that there are none. */
function panelNote(yearly: readonly TrendRow[], context: ViewContext): string {
  const { t, format } = context;
  const [first] = yearly;
  const years = yearly.flatMap(({ year, value }) => (year === null || value === null ? [] : [year]));
  const group = first ? groupName(first, null, context) : null;
  if (!first || group === null) return t.groups.noPanel(format.exact(enoughPublishers, 'count'));
  const year = (at: number) => format.exact(at, 'year');
  return t.groups.panel(
    group,
    format.exact(first.matched ?? 0, 'count'),
    year(Math.min(...years)),
    year(Math.max(...years)),
  );
}

/** Why there are no lines: no panel and no chosen publishers, no value of theirs, or a single one of a single publisher. */
function refusalOfTrend(
  years: readonly number[],
  single: readonly TrendRow[],
  hasPanel: boolean,
  sentences: readonly string[],
  context: ViewContext,
): string | null {
  const { t } = context;
  if (single.length === 0) return years.length === 0 ? refuseTrend(context) : null;
  if (years.length === 0) return t.groups.noneChosen;
  const values = single.filter(({ value }) => value !== null);
  const publishers = new Set(single.map(({ publisher_id }) => publisher_id));
  const [told] = sentences;
  return !hasPanel && values.length === 1 && publishers.size === 1 && told !== undefined
    ? t.groups.noLine(told)
    : null;
}

/** A measure over years as lines: the chosen publishers, and the median and quartiles of the same peers in each year. */
export function toTrend(key: MeasureKey, rows: readonly TrendRow[], context: ViewContext): ViewModel {
  return areApart(rows) ? toYearsApart(key, rows, context) : toFollowed(key, rows, context);
}

function toFollowed(key: MeasureKey, rows: readonly TrendRow[], context: ViewContext): ViewModel {
  const { t, format } = context;
  const { unit, names } = measureOf(key);
  const yearly = rows.filter(({ report_id }) => report_id === null);
  const single = rows.filter(({ report_id }) => report_id !== null);
  const years = wholeYears(
    [...yearly, ...single].flatMap(({ year, value }) => (year === null || value === null ? [] : [year])),
  );
  const at = (year: number) => yearly.find((row) => row.year === year);
  const partial = single.filter((row) => row.partial && row.value !== null).length;
  const matched = format.exact(yearly[0]?.matched ?? 0, 'count');
  const hasPanel = yearly.some(({ value }) => value !== null);
  const median: Series = {
    id: 'median',
    name: t.groups.matchedMedian(matched),
    points: years.map((year) => ({
      value: at(year)?.value ?? null,
      detail: t.groups.samePublishers(matched),
    })),
  };
  const series = [...(hasPanel ? [median] : []), ...reportSeries(key, single, years, context)];
  const sentences = series.flatMap(
    ({ name, points }) =>
      summariseChange(
        name,
        years.map((year, index) => ({ year, value: points[index]?.value ?? null })),
        unit,
        context,
      ) ?? [],
  );
  const refused = refusalOfTrend(years, single, hasPanel, sentences, context);
  return {
    ...refusing(refused),
    chart:
      years.length === 0 || refused !== null
        ? null
        : {
            kind: 'lines',
            years,
            series,
            value: { name: context.say(names), unit },
            breaks: breaksOf(years, context),
            ...(hasPanel && {
              band: {
                name: t.views.quartiles,
                low: years.map((year) => at(year)?.low ?? null),
                high: years.map((year) => at(year)?.high ?? null),
              },
            }),
          },
    table: trendTable(key, yearly, single, hasPanel ? median.name : null, context),
    coverage: coverageOf(yearly, single, context),
    notes:
      years.length === 0
        ? []
        : [
            ...scopesApart(linedRows(single), context),
            panelNote(yearly, context),
            ...formNotes(key, context),
            ...(partial > 0 ? [t.views.note.hollow(format.exact(partial, 'count'))] : []),
          ],
    summary: refused ?? t.views.sentence(sentences.length > 0 ? sentences : [t.views.nothing]),
  };
}

/** A measure over years: the chosen publishers, and the median and quartiles of the same peers in each year. */
export const measureTrend = (id: ViewId, key: MeasureKey) =>
  defineView(
    id,
    (filter) => query(id, key, filter),
    (rows, context) => toTrend(key, rows, context),
  );

/** The same of any measure, for a figure that compares publishers by it. */
export const measureOverYears = (key: MeasureKey): AnyView => ({
  id: 'over-years',
  title: (t) => t.views.overYears,
  lead: (t) => t.views.overYearsLead,
  query: (filter) => query('over-years', key, filter),
  model: (rows, context) => {
    const model = toTrend(key, rows as readonly TrendRow[], context);
    return {
      ...model,
      notes: [context.t.compare.trend.measure(context.say(measureOf(key).names)), ...model.notes],
    };
  },
});
