import type { AxisModel } from '../views/model/chart-model.ts';
import { shareSteps, stepsOf } from './heatmap.ts';
import { fontSize, type Look } from './look.ts';
import { textWidth } from './text-width.ts';

type Steps = ReturnType<typeof stepsOf>;

/** Steps of colour for values: equal ones of the whole for shares, else each as many times larger as the one before. */
export const stepsFor = (values: readonly number[], axis: AxisModel, look: Look): Steps =>
  axis.unit === 'percent' && axis.scale !== 'log' ? shareSteps(look) : stepsOf(values, look);

/** The colour of a value; zero has the surface's own. */
export const colourOf = (value: number, steps: Steps, { theme }: Look): string =>
  value === 0
    ? theme.surface
    : (steps.find(({ to }) => value <= to)?.color ?? steps.at(-1)?.color ?? theme.surface);

const swatch = 12;
const lineHeight = 18;

/** Where the key of the steps begins, and how wide it may be. */
type Room = { readonly x: number; readonly y: number; readonly width: number };

/** The steps with their words and places in lines that fit. */
function layOut(steps: Steps, { unit }: AxisModel, { format }: Look, width: number) {
  let [at, line] = [0, 0];
  return steps.map(({ to, color }) => {
    const text = `≤ ${format.short(unit === 'percent' ? Math.round(to * 10) / 10 : Math.round(to), unit)}`;
    const needed = swatch + 4 + textWidth(text) * 0.92 + 10;
    if (at > 0 && at + needed > width) [at, line] = [0, line + 1];
    const placed = { text, color, at, line };
    at += needed;
    return placed;
  });
}

/** The height of what `drawSteps` draws. */
export function stepsHeight(steps: Steps, axis: AxisModel, look: Look, width: number): number {
  const last = layOut(steps, axis, look, width).at(-1)?.line ?? 0;
  return 26 + lineHeight * (last + 1);
}

/** What the colours mean: the name of the value, then a swatch for each step with where it ends. */
export function drawSteps(
  steps: Steps,
  axis: AxisModel,
  look: Look,
  { x, y, width }: Room,
): readonly unknown[] {
  const { theme } = look;
  const words = (text: string, left: number, top: number, fill: string) => ({
    type: 'text',
    style: {
      text,
      x: left,
      y: top,
      fill,
      font: `${fontSize - 1}px ${theme.font}`,
      textVerticalAlign: 'middle',
      width,
      overflow: 'truncate',
    },
  });
  return [
    words(axis.name, x, y, theme.muted),
    ...layOut(steps, axis, look, width).flatMap(({ text, color, at, line }) => {
      const top = y + 14 + lineHeight * line;
      return [
        {
          type: 'rect',
          shape: { x: x + at, y: top, width: swatch, height: swatch },
          style: { fill: color, stroke: theme.grid, lineWidth: 1 },
        },
        words(text, x + at + swatch + 4, top + swatch / 2, theme.text),
      ];
    }),
  ];
}
