import type { HeatmapModel } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { categoryAxis, frame, gridOf, tooltipBase } from './axes.ts';
import { customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { fontSize, isNarrow, type Look } from './look.ts';
import { nameRoom, rowHeight } from './name-lines.ts';
import { textWidth } from './text-width.ts';
import { foldLines } from './tooltip.ts';

/** Names of columns stand level, folded, where there is room for a word or two, else aslant and whole. */
function columnNames({ rows, columns }: HeatmapModel, look: Look) {
  const beside = Math.min(nameRoom(look), Math.max(0, ...rows.map(textWidth)));
  const room = (look.width - beside - 24) / Math.max(1, columns.length);
  const longest = Math.max(0, ...columns.map(textWidth));
  if (room >= 72) {
    const lines = Math.ceil((1.25 * longest) / (room - 8));
    return { level: true, width: room - 8, height: lines * 15 + 12 };
  }
  const width = Math.min(longest + 4, 170);
  return { level: false, width, height: Math.sin(Math.PI / 3) * width + 16 };
}

/** A name without spaces in lines of about one length, so that no character stands alone on the last. */
function inEvenLines(name: string, room: number): string {
  const lines = Math.ceil(textWidth(name) / room);
  if (lines < 2 || name.includes(' ')) return name;
  const length = Math.ceil(name.length / lines);
  return Array.from({ length: lines }, (_, line) => name.slice(line * length, (line + 1) * length)).join(
    '\n',
  );
}

export const heatmapHeight = (model: HeatmapModel, look: Look): number =>
  model.rows.length * Math.max(28, rowHeight(model.rows, look)) + columnNames(model, look).height + 10;

type Step = { readonly from: number; readonly to: number; readonly color: string };

/** Steps of colour between the smallest and the largest value above zero, each as many times larger as the one before. */
export function stepsOf(values: readonly number[], { theme }: Look): Step[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [];
  const [low, high] = [Math.min(...positive), Math.max(...positive)];
  const count = Math.min(theme.ramp.length, Math.max(1, new Set(positive).size));
  const edge = (at: number) => low * (high / low) ** (at / count);
  return Array.from({ length: count }, (_, at) => ({
    from: edge(at),
    to: at === count - 1 ? high : edge(at + 1),
    color: theme.ramp[count === 1 ? theme.ramp.length - 1 : at] ?? theme.text,
  }));
}

/** Equal steps of colour from 0 to 100: a share is read against the whole. */
export const shareSteps = ({ theme: { ramp } }: Look): Step[] =>
  ramp.map((color, at) => ({
    from: (100 * at) / ramp.length,
    to: (100 * (at + 1)) / ramp.length,
    color,
  }));

/** What is written on a cell: zero stands on the surface itself, all else on a step of the ramp. */
export function inkOf(value: number | null, fill: string, theme: Look['theme']): string {
  if (value === null) return theme.missing;
  if (value === 0) return theme.text;
  return theme.rampInk[theme.ramp.indexOf(fill)] ?? theme.text;
}

/** Numbers in cells where there is room for them, coloured by size; zero has the surface's colour, a missing cell a dashed frame and a dash. */
export function toHeatmap(model: HeatmapModel, look: Look): ChartOption {
  const { theme, format } = look;
  const names = columnNames(model, look);
  const points = model.cells.flatMap((row, y) => row.map((point, x) => ({ x, y, point })));
  const steps =
    model.value.unit === 'percent'
      ? shareSteps(look)
      : stepsOf(
          points.flatMap(({ point }) => point.value ?? []),
          look,
        );
  const wordsOf = (value: number | null, room: number): string => {
    if (value === null) return '–';
    const text = format.short(model.value.unit === 'percent' ? Math.round(value) : value, model.value.unit);
    return textWidth(text) > room ? '' : text;
  };
  const colorOf = (value: number) =>
    value === 0
      ? theme.surface
      : (steps.find(({ to }) => value <= to)?.color ?? steps.at(-1)?.color ?? theme.surface);
  return {
    ...frame(look),
    grid: gridOf(6, 8, 4),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const cell = points[dataIndex];
        if (!cell) return '';
        const name = `${model.rows[cell.y] ?? ''} · ${model.columns[cell.x] ?? ''}`;
        return foldLines([name, describePoint(cell.point, model.value.unit, look)], look);
      },
    },
    xAxis: {
      ...categoryAxis(model.columns, look, 'x'),
      axisLabel: {
        color: theme.text,
        fontSize: isNarrow(look) ? 10 : 11,
        interval: 0,
        width: names.width,
        ...(names.level
          ? {
              overflow: 'break' as const,
              lineHeight: 15,
              formatter: (name: string) => inEvenLines(name, names.width),
            }
          : { rotate: 60, overflow: 'truncate' as const, ellipsis: '…' }),
      },
    },
    yAxis: categoryAxis(model.rows, look, 'y'),
    series: [
      {
        ...customSeries(
          'cells',
          points.map(({ x, y }) => [x, y]),
          (api, _, index) => {
            const { x = 0, y = 0, point } = points[index] ?? {};
            const [centreX, centreY] = api.coord([x, y]);
            const [width = 0, height = 0] = api.size?.([1, 1]) ?? [];
            const box = {
              x: centreX - width / 2 + 1,
              y: centreY - height / 2 + 1,
              width: width - 2,
              height: height - 2,
            };
            const value = point?.value ?? null;
            const fill = value === null ? theme.surface : colorOf(value);
            return {
              type: 'group',
              children: [
                {
                  type: 'rect',
                  shape: box,
                  style: {
                    fill,
                    stroke: theme.grid,
                    lineWidth: 1,
                    ...(value === null ? { lineDash: [3, 3], stroke: theme.missing } : {}),
                  },
                },
                {
                  type: 'text',
                  style: {
                    text: wordsOf(value, width),
                    x: centreX,
                    y: centreY,
                    textAlign: 'center',
                    textVerticalAlign: 'middle',
                    fill: inkOf(value, fill, theme),
                    font: `${isNarrow(look) ? 10 : fontSize}px ${theme.font}`,
                  },
                },
              ],
            };
          },
        ),
        silent: false,
        tooltip: {},
        data: points.map(({ x, y, point }) => ({
          value: [x, y],
          point,
        })),
      },
    ],
  };
}
