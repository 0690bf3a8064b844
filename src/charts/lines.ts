import type { LinesModel } from '../views/model/chart-model.ts';
import { categoryAxis, frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { breakLines, breakRoom, customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { legendHeight, legendOf, seriesStyle } from './series-style.ts';
import { categoryTooltip } from './tooltip.ts';

export const linesHeight = (model: LinesModel, look: Look): number =>
  legendHeight(legendNames(model), look) + breakRoom(model.breaks.length) + (isNarrow(look) ? 250 : 300);

const legendNames = (model: LinesModel): string[] => [
  ...model.series.map(({ name }) => name),
  ...(model.band ? [model.band.name] : []),
];

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const;

const hollowOf = (symbol = 'circle'): string =>
  symbol.startsWith('empty') ? symbol : `empty${symbol.charAt(0).toUpperCase()}${symbol.slice(1)}`;

type Run = { readonly from: number; readonly to: number };

/** Runs of years in which both sides of a band are there: a gap in the data is a gap in the band. */
function runsOf({ low, high }: NonNullable<LinesModel['band']>): Run[] {
  const runs: Run[] = [];
  low.forEach((value, at) => {
    if (value === null || high[at] === null || high[at] === undefined) return;
    const last = runs.at(-1);
    if (last?.to === at - 1) runs.splice(-1, 1, { from: last.from, to: at });
    else runs.push({ from: at, to: at });
  });
  return runs;
}

function bandArea(band: NonNullable<LinesModel['band']>, index: number, look: Look) {
  const runs = runsOf(band);
  const { color } = seriesStyle(index, look);
  return customSeries(
    'band',
    runs.map(({ from, to }) => {
      const inside = (values: readonly (number | null)[]) =>
        values.slice(from, to + 1).map((value) => value ?? 0);
      return [from, Math.min(...inside(band.low)), Math.max(...inside(band.high))];
    }),
    (api, _, run) => {
      const { from = 0, to = -1 } = runs[run] ?? {};
      const years = Array.from({ length: to - from + 1 }, (__, step) => from + step);
      const side = (values: readonly (number | null)[]) =>
        years.map((at) => api.coord([at, values[at] ?? 0]));
      const [low, high] = [side(band.low), side(band.high)];
      const first = low[0];
      if (years.length === 1 && first) {
        const top = high[0] ?? first;
        return {
          type: 'line',
          shape: { x1: first[0], x2: first[0], y1: first[1], y2: top[1] },
          style: { stroke: color, lineWidth: 6, opacity: 0.25 },
        };
      }
      return {
        type: 'polygon',
        shape: { points: [...low, ...high.reverse()] },
        style: { fill: color, opacity: 0.18 },
      };
    },
    1,
    { x: 0, y: [1, 2] },
  );
}

/** Lines over years; a missing year interrupts its line. A band lies behind them. */
export function toLines(model: LinesModel, look: Look): ChartOption {
  const years = model.years.map(String);
  const names = model.series.map(({ name }) => name);
  const room = breakRoom(model.breaks.length);
  const breaks = model.breaks
    .map(({ year, label }) => ({ at: model.years.indexOf(year), label }))
    .filter(({ at }) => at >= 0);
  const tooltip = categoryTooltip(years, model.series, 'no', model.value.unit, look);
  return {
    ...frame(look),
    legend: legendOf(names, look),
    grid: gridOf(legendHeight(names, look) + room + 26, 20),
    tooltip: { ...tooltipBase(look), trigger: 'axis', formatter: tooltip },
    xAxis: categoryAxis(years, look, 'x'),
    yAxis: { ...valueAxis(model.value, look, 'y'), nameGap: 10 + room },
    series: [
      ...(model.band ? [bandArea(model.band, 0, look)] : []),
      ...model.series.map((series, index) => ({
        type: 'line' as const,
        id: series.id,
        name: series.name,
        symbol: symbols[index % symbols.length] ?? 'circle',
        symbolSize: 7,
        showAllSymbol: true,
        connectNulls: false,
        lineStyle: {
          width: 2,
          type: index >= look.theme.series.length ? ('dashed' as const) : ('solid' as const),
        },
        itemStyle: { color: seriesStyle(index, look).color },
        data: series.points.map((point) => ({
          value: point.value,
          point,
          ...(point.hollow ? { symbol: hollowOf(symbols[index % symbols.length]) } : {}),
        })),
      })),
      ...(breaks.length > 0 ? [breakLines(breaks, years.length, look)] : []),
    ],
  };
}
