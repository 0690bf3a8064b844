import type { IntervalsModel, Point } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { categoryAxis, frame, gridOf, tooltipBase, valueAxis } from './axes.ts';
import { customSeries, gapLabels } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { rowHeight } from './name-lines.ts';
import { legendHeight, legendOf, seriesStyle } from './series-style.ts';
import { textWidth } from './text-width.ts';
import { foldLines } from './tooltip.ts';

export const intervalsHeight = (model: IntervalsModel, look: Look): number =>
  legendHeight(legendNames(model), look) +
  model.categories.length * rowHeight(model.categories, look) +
  56 +
  (model.reference ? 20 : 0);

const legendNames = ({ bases, before }: IntervalsModel): string[] =>
  before ? [before.name, before.now] : bases ? [bases.table, bases.text] : [];

/** Dots of tables are full, those told in the text hollow; one series where there is no telling apart. */
function dotsOf({ bases, points, value, before }: IntervalsModel, color: string, look: Look) {
  const dots = (
    id: string,
    name: string,
    hollow: boolean,
    wanted: (point: Point) => boolean,
    of: readonly Point[] = points,
  ) => ({
    type: 'scatter' as const,
    id,
    name,
    symbolSize: 9,
    itemStyle: hollow ? { color: look.theme.surface, borderColor: color, borderWidth: 2 } : { color },
    z: 4,
    data: of.flatMap((point, at) => (wanted(point) ? [{ value: [point.value ?? '-', at], point }] : [])),
  });
  if (before) {
    return [
      dots('before', before.name, true, () => true, before.points),
      dots('points', before.now, false, () => true),
    ];
  }
  if (!bases) return [dots('points', value.name, false, () => true)];
  return [
    dots('points', bases.table, false, ({ told }) => told !== true),
    dots('told', bases.text, true, ({ told }) => told === true),
  ];
}

/** The row that a tooltip is about: a dot's second number. */
function rowOfTooltip(params: unknown): number | null {
  const all: unknown[] = Array.isArray(params) ? params : [params];
  const rows = all.flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('data' in one)) return [];
    const { data } = one as {
      readonly data?: { readonly value?: readonly unknown[]; readonly point?: Point };
    };
    const row = data?.point ? data.value?.[1] : undefined;
    return typeof row === 'number' ? [row] : [];
  });
  return rows[0] ?? null;
}

/** A dot with its interval as a whisker, one row per category, and a reference line through all rows. */
export function toIntervals(model: IntervalsModel, look: Look): ChartOption {
  const { color } = seriesStyle(0, look);
  const { reference, points, categories, value } = model;
  const gaps = points.flatMap((point, at) =>
    point.value === null && point.low === undefined ? [{ at, reason: point.reason ?? '–' }] : [],
  );
  const names = legendNames(model);
  const drawn = [...points, ...(model.before?.points ?? [])].flatMap((point) => point.value ?? []);
  const changes = points.flatMap(({ value: now }, at): [number, number, number][] => {
    const was = model.before?.points[at]?.value ?? null;
    return was === null || now === null ? [] : [[was, now, at]];
  });
  const whole = value.unit === 'percent';
  return {
    ...frame(look),
    legend: legendOf(names, look),
    grid: gridOf(legendHeight(names, look) + (reference ? 24 : 6), isNarrow(look) ? 18 : 28, 24),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (params: unknown) => {
        const index = rowOfTooltip(params) ?? -1;
        const point = points[index];
        const name = categories[index];
        if (!point || name === undefined) return '';
        return foldLines([name, describePoint(point, value.unit, look)], look);
      },
    },
    xAxis: valueAxis(value, look, 'x', { whole, values: drawn }),
    yAxis: categoryAxis(categories, look, 'y'),
    series: [
      ...dotsOf(model, color, look),
      customSeries(
        'whiskers',
        points.flatMap(({ low, high }, at) =>
          low === undefined || high === undefined ? [] : [[low, high, at]],
        ),
        (api) => {
          const [x1, y] = api.coord([api.value(0), api.value(2)]);
          const [x2] = api.coord([api.value(1), api.value(2)]);
          const style = { stroke: color, lineWidth: 2, opacity: 0.75 };
          const line = (shape: object) => ({ type: 'line', shape, style });
          return {
            type: 'group',
            children: [
              line({ x1, x2, y1: y, y2: y }),
              line({ x1, x2: x1, y1: y - 4, y2: y + 4 }),
              line({ x1: x2, x2, y1: y - 4, y2: y + 4 }),
            ],
          };
        },
        3,
        // The axis reaches as far as the intervals do, and not only the dots.
        { x: [0, 1], y: 2 },
      ),
      ...(changes.length > 0 ? [changeLines(changes, color)] : []),
      ...(gaps.length > 0 ? [gapLabels(gaps, categories.length, look)] : []),
      ...(reference ? [referenceLine(reference, value.unit, look)] : []),
    ],
  };
}

/** A line from what each value was to what it is. */
const changeLines = (changes: readonly [number, number, number][], color: string) =>
  customSeries('changes', changes, (api) => {
    const [x1, y] = api.coord([api.value(0), api.value(2)]);
    const [x2] = api.coord([api.value(1), api.value(2)]);
    const style = { stroke: color, lineWidth: 2, opacity: 0.5 };
    return { type: 'group', children: [{ type: 'line', shape: { x1, x2, y1: y, y2: y }, style }] };
  });

function referenceLine(
  { name, value }: NonNullable<IntervalsModel['reference']>,
  unit: IntervalsModel['value']['unit'],
  look: Look,
) {
  const text = `${name} ${look.format.short(value, unit)}`;
  return customSeries('reference', [[value, 0]], (api, box) => {
    const [x] = api.coord([value, 0]);
    const late = x + textWidth(text) > box.x + box.width;
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, x2: x, y1: box.y - 14, y2: box.y + box.height },
          style: { stroke: look.theme.muted, lineWidth: 1, lineDash: [4, 3] },
        },
        {
          type: 'text',
          style: {
            text,
            x: late ? x - 4 : x + 4,
            y: box.y - 10,
            fill: look.theme.muted,
            font: `11px ${look.theme.font}`,
            textAlign: late ? 'right' : 'left',
            textVerticalAlign: 'middle',
          },
        },
      ],
    };
  });
}
