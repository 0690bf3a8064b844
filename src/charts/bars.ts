import type { BarsModel } from '../views/chart-model.ts';
import { drawnValues } from '../views/drawn-values.ts';
import { categoryAxis, frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { gapLabels } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { rowHeight } from './name-lines.ts';
import { legendHeight, legendOf, styleOf } from './series-style.ts';
import { gapOf } from './stack.ts';
import { categoryTooltip } from './tooltip.ts';

export function barsHeight(model: BarsModel, look: Look): number {
  const row = rowHeight(model.categories, look);
  const perRow = model.stacked === 'no' ? Math.max(row, model.series.length * 14 + 8) : row;
  return (
    legendHeight(
      model.series.map(({ name }) => name),
      look,
    ) +
    model.categories.length * perRow +
    58
  );
}

/** Horizontal bars with the value at their end; a row without a value says why instead. */
export function toBars(model: BarsModel, look: Look): ChartOption {
  const names = model.series.map(({ name }) => name);
  const drawn = drawnValues(model.series, model.stacked);
  const gaps = model.categories.flatMap((_, at) => {
    const reason = gapOf(model.series, at);
    return reason === null ? [] : [{ at, reason }];
  });
  const labelled = model.stacked === 'no' && model.series.length === 1;
  return {
    ...frame(look),
    legend: legendOf(names, look),
    grid: gridOf(legendHeight(names, look) + 4, labelled ? (isNarrow(look) ? 46 : 60) : 18, 24),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: categoryTooltip(model.categories, model.series, model.stacked, model.value.unit, look),
    },
    xAxis: valueAxis(model.value, look, 'x', model.stacked === 'share'),
    yAxis: categoryAxis(model.categories, look, 'y'),
    series: [
      ...model.series.map((series, index) => ({
        type: 'bar' as const,
        id: series.id,
        name: series.name,
        ...(model.stacked === 'no' ? {} : { stack: 'all' }),
        barMaxWidth: 18,
        barCategoryGap: '28%',
        data: series.points.map((point, at) => ({ value: drawn[index]?.[at] ?? null, point })),
        itemStyle: styleOf(series, index, look),
        ...(labelled
          ? {
              label: {
                show: true,
                position: 'right' as const,
                color: look.theme.text,
                fontSize: isNarrow(look) ? 11 : 12,
                formatter: ({ dataIndex }: { dataIndex: number }) => {
                  const value = series.points[dataIndex]?.value ?? null;
                  return value === null ? '' : look.format.short(value, model.value.unit);
                },
              },
            }
          : {}),
      })),
      ...(gaps.length > 0 ? [gapLabels(gaps, model.categories.length, look)] : []),
    ],
  };
}
