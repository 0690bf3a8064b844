import type { Dot, ScatterModel } from '../views/chart-model.ts';
import { describeDot } from '../views/describe-point.ts';
import { frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { legendHeight, legendOf, seriesStyle } from './series-style.ts';
import { foldLines } from './tooltip.ts';

const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const;

const groupsOf = (model: ScatterModel) =>
  model.groups.length > 0 ? model.groups : [{ id: '', name: model.y.name }];

const curveNames = (model: ScatterModel): string[] => [
  ...new Set((model.curves ?? []).map(({ name }) => name)),
];

const legendNames = (model: ScatterModel): string[] => [
  ...groupsOf(model).map(({ name }) => name),
  ...curveNames(model),
];

export const scatterHeight = (model: ScatterModel, look: Look): number =>
  legendHeight(legendNames(model), look) + (isNarrow(look) ? 280 : 360);

const isDot = (data: unknown): data is { readonly point: Dot } =>
  typeof data === 'object' && data !== null && 'point' in data;

/** Per cents end at 100; where they reach below 50 the axis begins at 0, else it shows the part that is used. */
function rateAxis({ dots, y }: ScatterModel, look: Look) {
  const isShare = y.unit === 'percent' && dots.every((dot) => dot.y <= 100);
  const isWide = dots.some((dot) => (dot.low ?? dot.y) < 50);
  const axis = valueAxis(y, look, 'y', isShare && isWide);
  return { ...axis, scale: true, ...(isShare ? { max: 100 } : {}) };
}

/** Dots on two axes, with intervals as whiskers and reference curves; marked dots stand out in colour and name. */
export function toScatter(model: ScatterModel, look: Look): ChartOption {
  const groups = groupsOf(model);
  const curves = curveNames(model);
  return {
    ...frame(look),
    legend: legendOf(legendNames(model), look),
    grid: gridOf(legendHeight(legendNames(model), look) + 28, 22, 24),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ data }: { data: unknown }) =>
        isDot(data) ? foldLines([data.point.name, ...describeDot(data.point, model, look)], look) : '',
    },
    xAxis: { ...valueAxis(model.x, look, 'x'), scale: true },
    yAxis: rateAxis(model, look),
    series: [
      ...groups.map((group, index) => ({
        type: 'scatter' as const,
        id: `dots-${group.id}`,
        name: group.name,
        symbol: symbols[index % symbols.length] ?? 'circle',
        symbolSize: isNarrow(look) ? 8 : 10,
        itemStyle: {
          color: seriesStyle(index, look).color,
          opacity: 0.8,
          borderColor: look.theme.surface,
          borderWidth: 1,
        },
        z: 4,
        labelLayout: { hideOverlap: true },
        label: {
          show: true,
          position: 'top' as const,
          color: look.theme.warning,
          fontSize: 11,
          width: isNarrow(look) ? 90 : 140,
          overflow: 'truncate' as const,
          formatter: ({ data }: { data: unknown }) =>
            isDot(data) && data.point.marked !== undefined ? data.point.name : '',
        },
        data: model.dots
          .filter((dot) => model.groups.length === 0 || dot.group === group.id)
          .map((dot) => ({
            value: [dot.x, dot.y],
            point: dot,
            ...(dot.marked === undefined ? {} : { itemStyle: { color: look.theme.warning, opacity: 1 } }),
          })),
      })),
      ...(model.curves ?? []).map(({ name, points, dashed }, index) => ({
        type: 'line' as const,
        id: `curve-${index}`,
        name,
        symbol: 'none',
        silent: true,
        tooltip: { show: false },
        lineStyle: { width: 1.5, type: dashed ? ('dashed' as const) : ('solid' as const) },
        itemStyle: { color: curves.indexOf(name) === 0 ? look.theme.text : look.theme.muted },
        data: points.map((point) => [...point]),
      })),
      ...(model.dots.some(({ low }) => low !== undefined) ? [whiskers(model, look)] : []),
    ],
  };
}

function whiskers(model: ScatterModel, look: Look) {
  const data = model.dots.flatMap(({ x, low, high }) =>
    low === undefined || high === undefined ? [] : [[x, low, high]],
  );
  return customSeries(
    'whiskers',
    data,
    (api) => {
      const [x, y1] = api.coord([api.value(0), api.value(1)]);
      const [, y2] = api.coord([api.value(0), api.value(2)]);
      return {
        type: 'line',
        shape: { x1: x, x2: x, y1, y2 },
        style: { stroke: look.theme.muted, lineWidth: 1.5, opacity: 0.7 },
      };
    },
    3,
    { x: 0, y: [1, 2] },
  );
}
