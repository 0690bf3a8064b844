import type { AxisModel } from '../views/chart-model.ts';
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
export const stepsHeight = 44;

/** What the colours mean: the name of the value, then a swatch for each step with where it ends. */
export function drawSteps(
  steps: Steps,
  axis: AxisModel,
  look: Look,
  x: number,
  y: number,
): readonly unknown[] {
  const { theme, format } = look;
  const words = (text: string, at: number, top: number, fill: string) => ({
    type: 'text',
    style: {
      text,
      x: at,
      y: top,
      fill,
      font: `${fontSize - 1}px ${theme.font}`,
      textVerticalAlign: 'middle',
    },
  });
  let at = x;
  const shapes: unknown[] = [words(axis.name, x, y, theme.muted)];
  for (const { to, color } of steps) {
    const text = `≤ ${format.short(axis.unit === 'percent' ? Math.round(to * 10) / 10 : Math.round(to), axis.unit)}`;
    const width = swatch + 4 + textWidth(text) * 0.92 + 10;
    if (at + width > x + look.width) break;
    shapes.push(
      {
        type: 'rect',
        shape: { x: at, y: y + 14, width: swatch, height: swatch },
        style: { fill: color, stroke: theme.grid, lineWidth: 1 },
      },
      words(text, at + swatch + 4, y + 14 + swatch / 2, theme.text),
    );
    at += width;
  }
  return shapes;
}
