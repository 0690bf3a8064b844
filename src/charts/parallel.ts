import type { ParallelAxis, ParallelModel } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { categoryAxis, frame, gridOf, tooltipBase } from './axes.ts';
import { customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { fontSize, isNarrow, type Look } from './look.ts';
import { rowHeight } from './name-lines.ts';
import { legendHeight, legendOf, seriesStyle } from './series-style.ts';
import { foldLines, indexOfTooltip } from './tooltip.ts';

const namesOf = ({ series }: ParallelModel): string[] => series.map(({ name }) => name);

const rowOf = (model: ParallelModel, look: Look): number =>
  rowHeight(
    model.axes.map(({ name }) => name),
    look,
  ) + 14;

export const parallelHeight = (model: ParallelModel, look: Look): number =>
  legendHeight(namesOf(model), look) + model.axes.length * rowOf(model, look) + 12;

/** Where a value stands on its axis, 0 to 1; in the middle of an axis without length. */
export function placeOn({ low, high, scale }: ParallelAxis, value: number): number {
  if (high === low) return 0.5;
  return scale === 'log'
    ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
    : (value - low) / (high - low);
}

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const;

/**
 * Parallel coordinates lying down, so that names of measures can be read: an axis a row with its ends written below it, a
 * dot a series in each row, and a bar between the outermost. No line leads from row to row: measures next to each other
 * have nothing to do with each other.
 */
export function toParallel(model: ParallelModel, look: Look): ChartOption {
  const names = namesOf(model);
  const { axes, series } = model;
  return {
    ...frame(look),
    legend: legendOf(names, look),
    grid: gridOf(legendHeight(names, look) + 4, isNarrow(look) ? 16 : 24, 8),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (params: unknown) => {
        const index = indexOfTooltip(params) ?? -1;
        const axis = axes[index];
        if (!axis) return '';
        const lines = series.flatMap(({ name, points }) => {
          const point = points[index];
          return point ? [`${name}  ${describePoint(point, axis.unit, look)}`] : [];
        });
        return foldLines([axis.name, ...lines], look);
      },
    },
    xAxis: { type: 'value', min: 0, max: 1, show: false },
    yAxis: {
      ...categoryAxis(
        axes.map(({ name }) => name),
        look,
        'y',
      ),
      axisLine: { show: false },
    },
    series: [
      axisLines(model, look),
      ...series.map(({ id, name, points }, index) => {
        const { color } = seriesStyle(index, look);
        return {
          type: 'line' as const,
          id,
          name,
          symbol: symbols[index % symbols.length] ?? 'circle',
          symbolSize: 9,
          showAllSymbol: true,
          z: 4,
          lineStyle: { width: 0, color },
          emphasis: { lineStyle: { width: 0 } },
          itemStyle: { color },
          data: points.map((point, at) => {
            const axis = axes[at];
            return { value: [point.value === null || !axis ? null : placeOn(axis, point.value), at], point };
          }),
        };
      }),
    ],
  };
}

/** From the lowest to the highest dot of a row, 0 to 1; null where fewer than two are given. */
export function spanOf({ axes, series }: ParallelModel, row: number): readonly [number, number] | null {
  const axis = axes[row];
  const values = series.flatMap(({ points }) => points[row]?.value ?? []);
  if (!axis || values.length < 2) return null;
  return [placeOn(axis, Math.min(...values)), placeOn(axis, Math.max(...values))];
}

/** The axes, each with its lowest and highest value under its ends, and how far apart its dots are. */
const axisLines = (model: ParallelModel, look: Look) =>
  customSeries(
    'axes',
    model.axes.map((_, at) => [0, at]),
    (api, box, index) => {
      const axis = model.axes[index];
      const span = spanOf(model, index);
      const [, y] = api.coord([0, index]);
      const text = (value: number, x: number, align: 'left' | 'right') => ({
        type: 'text',
        style: {
          text: axis ? look.format.short(value, axis.unit) : '',
          x,
          y: y + 7,
          fill: look.theme.muted,
          font: `${fontSize - 2}px ${look.theme.font}`,
          textAlign: align,
          textVerticalAlign: 'top',
        },
      });
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: box.x, x2: box.x + box.width, y1: y, y2: y },
            style: { stroke: look.theme.grid, lineWidth: 2 },
          },
          ...(span
            ? [
                {
                  type: 'line',
                  shape: {
                    x1: api.coord([span[0], index])[0],
                    x2: api.coord([span[1], index])[0],
                    y1: y,
                    y2: y,
                  },
                  style: { stroke: look.theme.muted, lineWidth: 3 },
                },
              ]
            : []),
          ...(axis
            ? [text(axis.low, box.x + 8, 'left'), text(axis.high, box.x + box.width - 8, 'right')]
            : []),
        ],
      };
    },
    1,
  );
