import type { Tile, TilesModel } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { frame, tooltipBase } from './axes.ts';
import { colourOf, drawSteps, stepsFor, stepsHeight } from './colour-steps.ts';
import { customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { inkOf } from './heatmap.ts';
import { fontSize, type Look } from './look.ts';
import { textWidth } from './text-width.ts';
import { foldLines } from './tooltip.ts';

const largest = 72;
const gap = 3;

const sizeOf = (model: TilesModel, { width }: Look): number =>
  Math.min(largest, Math.floor(width / model.columns));

const stepsOf = (model: TilesModel, look: Look) =>
  stepsFor(
    model.tiles.flatMap(({ value, blank }) => (value === null || blank === true ? [] : [value])),
    model.value,
    look,
  );

const tallOf = (model: TilesModel, look: Look): number => Math.round(sizeOf(model, look) * 0.86);
const wideOf = (model: TilesModel, look: Look): number => sizeOf(model, look) * model.columns;

export const tilesHeight = (model: TilesModel, look: Look): number =>
  model.rows * tallOf(model, look) +
  stepsHeight(stepsOf(model, look), model.value, look, wideOf(model, look));

/** A square for each place, its value as exact as there is room for; a missing value has a dashed frame and a dash, a place that is no part of the data a frame alone. */
export function toTiles(model: TilesModel, look: Look): ChartOption {
  const { theme, format } = look;
  const size = sizeOf(model, look);
  const tall = tallOf(model, look);
  const left = Math.max(0, (look.width - wideOf(model, look)) / 2);
  const steps = stepsOf(model, look);
  const fits = (text: string) => textWidth(text) * (size < 48 ? 0.85 : 1) <= size - gap - 4;
  const whole = model.tiles.every(({ name }) => fits(name));
  const nameOf = ({ name, short }: Tile) => (whole ? name : short);
  const valueOf = ({ value, blank }: Tile) => {
    if (blank === true) return '';
    if (value === null) return '–';
    const rounded = [
      model.value.unit === 'percent' ? Math.round(value * 10) / 10 : value,
      Math.round(value),
      Number(value.toPrecision(2)),
    ];
    return rounded.map((one) => format.short(one, model.value.unit)).find(fits) ?? '';
  };
  const draw = (tile: Tile) => {
    const x = left + tile.column * size;
    const y = tile.row * tall;
    const isFilled = tile.blank !== true && tile.value !== null;
    const fill = isFilled ? colourOf(tile.value, steps, look) : theme.surface;
    const ink = tile.blank === true ? theme.muted : inkOf(tile.value, fill, theme);
    const words = (text: string, at: number, weight: string) => ({
      type: 'text',
      style: {
        text,
        x: x + (size - gap) / 2,
        y: at,
        fill: ink,
        font: `${weight} ${size < 48 ? 10 : fontSize}px ${theme.font}`,
        textAlign: 'center',
        textVerticalAlign: 'middle',
      },
    });
    const value = valueOf(tile);
    const middle = y + (tall - gap) / 2;
    const step = size < 48 ? 7 : 9;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x, y, width: size - gap, height: tall - gap, r: 3 },
          style: {
            fill,
            stroke: isFilled ? theme.grid : theme.missing,
            lineWidth: 1,
            ...(isFilled ? {} : { lineDash: tile.blank === true ? [1, 3] : [3, 3] }),
          },
        },
        words(nameOf(tile), value === '' ? middle : middle - step, '400'),
        ...(value === '' ? [] : [words(value, middle + step, '600')]),
      ],
    };
  };
  return {
    ...frame(look),
    grid: { left, top: 0, width: size * model.columns, height: tall * model.rows },
    xAxis: { type: 'value', show: false, min: 0, max: model.columns },
    yAxis: { type: 'value', show: false, min: 0, max: model.rows, inverse: true },
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const tile = model.tiles[dataIndex];
        return tile ? foldLines([tile.name, describePoint(tile, model.value.unit, look)], look) : '';
      },
    },
    series: [
      {
        ...customSeries(
          'tiles',
          model.tiles.map(() => [0, 0]),
          (_, __, index) => {
            const tile = model.tiles[index];
            return tile && draw(tile);
          },
        ),
        silent: false,
        tooltip: {},
        data: model.tiles.map((tile) => ({ value: [0, 0], point: tile })),
      },
      customSeries('steps', [[0, 0]], () => ({
        type: 'group',
        children: drawSteps(steps, model.value, look, {
          x: left,
          y: model.rows * tall + 12,
          width: wideOf(model, look),
        }),
      })),
    ],
  };
}
