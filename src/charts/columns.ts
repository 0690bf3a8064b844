import type { ColumnsModel } from '../views/model/chart-model.ts';
import { drawnValues } from '../views/model/drawn-values.ts';
import { categoryAxis, frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { breakLines, breakRoom } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { legendHeight, legendOf, stylesOf } from './series-style.ts';
import { categoryTooltip } from './tooltip.ts';

export const columnsHeight = (model: ColumnsModel, look: Look): number =>
  legendHeight(
    model.series.map(({ name }) => name),
    look,
  ) +
  breakRoom(model.breaks.length) +
  (isNarrow(look) ? 250 : 300);

const stackOf = (stack: string | undefined) => (stack === undefined ? {} : { stack });

/** Columns over years, with the places where the national form changed. */
export function toColumns(model: ColumnsModel, look: Look): ChartOption {
  const names = model.series.map(({ name }) => name);
  const styles = stylesOf(model.series, look);
  const drawn = drawnValues(model.series, model.stacked);
  const room = breakRoom(model.breaks.length);
  const breaks = model.breaks
    .map(({ category, label }) => ({ at: model.categories.indexOf(category), label }))
    .filter(({ at }) => at >= 0);
  const value = valueAxis(model.value, look, 'y', { whole: model.stacked === 'share' });
  return {
    ...frame(look),
    legend: legendOf(names, look),
    grid: gridOf(legendHeight(names, look) + room + 26),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: categoryTooltip(model.categories, model.series, model.stacked, model.value.unit, look),
    },
    xAxis: categoryAxis(model.categories, look, 'x'),
    yAxis: { ...value, nameGap: 10 + room },
    series: [
      ...model.series.map((series, index) => ({
        type: 'bar' as const,
        id: series.id,
        name: series.name,
        ...stackOf(series.stack ?? (model.stacked === 'no' ? undefined : 'all')),
        barMaxWidth: 44,
        barCategoryGap: '25%',
        data: series.points.map((point, at) => ({ value: drawn[index]?.[at] ?? null, point })),
        itemStyle: styles[index] ?? {},
      })),
      ...(breaks.length > 0 ? [breakLines(breaks, model.categories.length, look)] : []),
    ],
  };
}
