import type { Dot, ScatterModel } from '../views/model/chart-model.ts';
import { describeDot } from '../views/model/describe-point.ts';
import { frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { legendHeight, legendOf, seriesStyle } from './series-style.ts';
import { foldLines } from './tooltip.ts';

const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const;

const groupsOf = (model: ScatterModel) =>
  model.groups.length > 0 ? model.groups : [{ id: '', name: model.y.name, hollow: false }];

const curveNames = (model: ScatterModel): string[] => [
  ...new Set((model.curves ?? []).map(({ name }) => name)),
];

/** Wide enough to tell a dashed curve from a whole one. */
const markWidth = 22;

const legendNames = (model: ScatterModel): string[] => [
  ...groupsOf(model).map(({ name }) => name),
  ...curveNames(model),
];

export const scatterHeight = (model: ScatterModel, look: Look): number =>
  legendHeight(legendNames(model), look, markWidth) + (isNarrow(look) ? 280 : 360);

const isDot = (data: unknown): data is { readonly point: Dot } =>
  typeof data === 'object' && data !== null && 'point' in data;

/** Even steps down from 100 to below the lowest dot or whisker. */
function topOfShares(dots: readonly Dot[]) {
  const span = 100 - Math.min(100, ...dots.map(({ y, low }) => low ?? y));
  const interval = [0.5, 1, 2, 5].find((step) => span <= 5 * step) ?? 10;
  return { min: 100 - interval * Math.max(1, Math.ceil(span / interval)), max: 100, interval };
}

/** Per cents end at 100; where they reach below 50 the axis begins at 0, else it shows the part that is used. */
function rateAxis({ dots, y }: ScatterModel, look: Look) {
  const isShare = y.unit === 'percent' && dots.every((dot) => dot.y <= 100);
  const isWide = dots.some((dot) => (dot.low ?? dot.y) < 50);
  const axis = valueAxis(y, look, 'y', { whole: isShare && isWide, values: dots.map((dot) => dot.y) });
  return { ...axis, scale: true, ...(isShare && !isWide ? topOfShares(dots) : {}) };
}

type Middle = { readonly x: number; readonly y: number };

/** Where names change sides: the middle of the dots along x, as drawn, and a tenth of the highest. */
function middleOf({ dots, x }: ScatterModel): Middle {
  const [low, high] = [Math.min(...dots.map((dot) => dot.x)), Math.max(...dots.map((dot) => dot.x))];
  return {
    x: x.scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2,
    y: Math.max(...dots.map(({ y }) => y)) / 10,
  };
}

const dotStyle = (hollow: boolean, color: string, { theme }: Look) =>
  hollow
    ? { color: theme.surface, borderColor: color, borderWidth: 2 }
    : { color, opacity: 0.8, borderColor: theme.surface, borderWidth: 1 };

/** A marked dot stands out, hollow or full as its group; its name stands above it, or beside it near the axis. */
function markedStyle({ x, y }: Dot, hollow: boolean, middle: Middle, { theme }: Look) {
  return {
    itemStyle: hollow ? { borderColor: theme.warning } : { color: theme.warning, opacity: 1 },
    label: {
      position: y > middle.y ? ('top' as const) : x > middle.x ? ('left' as const) : ('right' as const),
    },
  };
}

/** Dots on two axes, with intervals as whiskers and reference curves; marked dots stand out in colour and name. */
export function toScatter(model: ScatterModel, look: Look): ChartOption {
  const groups = groupsOf(model);
  const curves = curveNames(model);
  const middle = middleOf(model);
  /** A hollow group looks like the full one before it. */
  const placeOf = (index: number) => groups.slice(0, index + 1).filter(({ hollow }) => !hollow).length - 1;
  return {
    ...frame(look),
    legend: {
      ...legendOf(legendNames(model), look, markWidth),
      data: [
        ...groups.map(({ name }) => ({ name, symbolKeepAspect: true })),
        ...curves.map((name) => ({ name, itemStyle: { opacity: 0 } })),
      ],
    },
    grid: gridOf(legendHeight(legendNames(model), look, markWidth) + 28, 22, 24),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ data }: { data: unknown }) =>
        isDot(data) ? foldLines([data.point.name, ...describeDot(data.point, model, look)], look) : '',
    },
    xAxis: { ...valueAxis(model.x, look, 'x', { values: model.dots.map((dot) => dot.x) }), scale: true },
    yAxis: rateAxis(model, look),
    series: [
      ...groups.map((group, index) => ({
        type: 'scatter' as const,
        id: `dots-${group.id}`,
        name: group.name,
        symbol: symbols[placeOf(index) % symbols.length] ?? 'circle',
        symbolSize: isNarrow(look) ? 8 : 10,
        itemStyle: dotStyle(group.hollow === true, seriesStyle(placeOf(index), look).color, look),
        z: 4,
        labelLayout: { hideOverlap: true },
        label: {
          show: true,
          color: look.theme.warning,
          textBorderColor: look.theme.surface,
          textBorderWidth: 3,
          fontSize: 11,
          width: isNarrow(look) ? 100 : 220,
          overflow: 'truncate' as const,
          formatter: ({ data }: { data: unknown }) =>
            isDot(data) && data.point.marked !== undefined ? data.point.name : '',
        },
        data: model.dots
          .filter((dot) => model.groups.length === 0 || dot.group === group.id)
          .map((dot) => ({
            value: [dot.x, dot.y],
            point: dot,
            ...(dot.marked === undefined ? {} : markedStyle(dot, group.hollow === true, middle, look)),
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
