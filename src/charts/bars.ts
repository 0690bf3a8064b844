import type { BarsModel, Point, Series } from '../views/model/chart-model.ts';
import { drawnValues } from '../views/model/drawn-values.ts';
import { categoryAxis, frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { gapLabels } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { rowHeight } from './name-lines.ts';
import { legendHeight, legendOf, stylesOf, toldStyle } from './series-style.ts';
import { gapOf } from './stack.ts';
import { categoryTooltip } from './tooltip.ts';

/** What the legend names: the series where there are several, and what plain and hatched mean where some are told. */
const legendNames = ({ series, bases }: BarsModel): string[] => [
  ...(series.length > 1 || !bases ? series.map(({ name }) => name) : []),
  ...(bases ? [bases.table, bases.text] : []),
];

/** Entries of a legend that have no bars of their own. */
function keyOfBases({ bases, series }: BarsModel, look: Look) {
  if (!bases) return [];
  const color = series.length > 1 ? look.theme.muted : (stylesOf(series, look)[0]?.color ?? look.theme.text);
  const entry = (name: string, itemStyle: object) => ({
    type: 'bar' as const,
    id: `basis-${name}`,
    name,
    stack: 'all',
    silent: true,
    data: [],
    itemStyle,
  });
  return [entry(bases.table, { color }), entry(bases.text, toldStyle(color, look))];
}

/** A told figure among others is hatched in its series' colour; what is quiet has its own hatch. */
function toldOf(point: Point, { quiet }: Series, color: string | undefined, look: Look) {
  return point.told && !quiet && color !== undefined ? { itemStyle: toldStyle(color, look) } : {};
}

/** The room below the axis for its name, where it has one. */
const nameHeight = ({ value }: BarsModel): number => (value.name === '' ? 4 : 24);

const valuesOf = ({ series }: BarsModel): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

/** Shares of a whole that come near it are read against it. */
function isWhole(model: BarsModel): boolean {
  if (model.stacked === 'share') return true;
  const highest = Math.max(...valuesOf(model));
  return model.value.unit === 'percent' && highest > 80 && highest <= 100;
}

export function barsHeight(model: BarsModel, look: Look): number {
  const row = rowHeight(model.categories, look);
  const perRow = model.stacked === 'no' ? Math.max(row, model.series.length * 14 + 8) : row;
  return legendHeight(legendNames(model), look) + model.categories.length * perRow + 34 + nameHeight(model);
}

/** Horizontal bars with the value at their end; a row without a value says why instead. */
export function toBars(model: BarsModel, look: Look): ChartOption {
  const names = legendNames(model);
  const styles = stylesOf(model.series, look);
  const drawn = drawnValues(model.series, model.stacked);
  const gaps = model.categories.flatMap((_, at) => {
    const reason = gapOf(model.series, at);
    return reason === null ? [] : [{ at, reason }];
  });
  const labelled = model.stacked === 'no' && model.series.length === 1;
  return {
    ...frame(look),
    legend: legendOf(names, look),
    grid: gridOf(
      legendHeight(names, look) + 4,
      labelled ? (isNarrow(look) ? 46 : 60) : 18,
      nameHeight(model),
    ),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: categoryTooltip(model.categories, model.series, model.stacked, model.value.unit, look),
    },
    xAxis: valueAxis(model.value, look, 'x', { whole: isWhole(model), values: [1, ...valuesOf(model)] }),
    yAxis: categoryAxis(model.categories, look, 'y'),
    series: [
      ...model.series.map((series, index) => ({
        type: 'bar' as const,
        id: series.id,
        name: series.name,
        ...(model.stacked === 'no' && !model.bases ? {} : { stack: 'all' }),
        barMaxWidth: 18,
        barCategoryGap: '28%',
        data: series.points.map((point, at) => ({
          value: drawn[index]?.[at] ?? null,
          point,
          ...toldOf(point, series, styles[index]?.color, look),
        })),
        itemStyle: styles[index] ?? {},
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
      ...keyOfBases(model, look),
      ...(gaps.length > 0 ? [gapLabels(gaps, model.categories.length, look)] : []),
    ],
  };
}
