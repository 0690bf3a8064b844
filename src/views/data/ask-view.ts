import type { Asked } from '../../query/free-question.ts';
import { mostGroups, toAskChart, type AskAxes, type AskShow } from './ask-chart.ts';
import { mostColumns, toAskTable } from './ask-table.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { summariseValues, type NamedValue } from '../model/summary.ts';
import type { ViewContext, ViewModel } from '../model/view.ts';

/** The named values of a chart, for the sentence that sums it up. */
function valuesOf(chart: ChartModel): NamedValue[] {
  if (chart.kind === 'scatter') return chart.dots.map(({ name, y }) => ({ name, value: y }));
  if (chart.kind !== 'bars' && chart.kind !== 'lines') return [];
  const places = chart.kind === 'bars' ? chart.categories : chart.years.map(String);
  return chart.series.flatMap(({ name, points }) =>
    points.flatMap(({ value }, index) => {
      const place = places[index] ?? '';
      return value === null ? [] : [{ name: chart.series.length > 1 ? `${place} · ${name}` : place, value }];
    }),
  );
}

/** An answer to free SQL as a panel shows it; `cannot` says in words why it is no chart, where one was asked for. */
export function toAskView(
  asked: Asked,
  show: AskShow,
  axes: AskAxes,
  context: ViewContext,
): { readonly model: ViewModel; readonly cannot: string | null } {
  const { t, format } = context;
  const table = toAskTable(asked, t.ask.nothing, mostColumns);
  const number = (value: number) => format.exact(value, 'count');
  const columns = asked.columns.length;
  const wide = columns > mostColumns ? [t.ask.firstColumns(number(mostColumns), number(columns))] : [];
  const model: ViewModel = { chart: null, table, coverage: null, notes: wide, summary: '' };
  if (show === 'table') return { model, cannot: null };
  const drawn = toAskChart(asked, show, axes, t.ask.nothing);
  if ('cannot' in drawn) {
    const reason = t.ask.cannot[drawn.cannot];
    return { model, cannot: typeof reason === 'string' ? reason : reason(number(mostGroups)) };
  }
  const { chart, shown, total, gaps } = drawn;
  const notes = [
    ...wide,
    ...(shown < total ? [t.ask.firstOf(number(shown), number(total))] : []),
    ...(gaps > 0 ? [t.ask.gaps(number(gaps))] : []),
  ];
  const summary = summariseValues(valuesOf(chart), 'count', context);
  return { model: { ...model, chart, notes, summary }, cannot: null };
}
