import { fontSize, type Look } from './look.ts';
import { textWidth } from './text-width.ts';

/** The parts of ECharts' custom series that are used here. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Params = { readonly coordSys: Box; readonly dataIndex: number };
export type Api = {
  readonly value: (dimension: number) => number;
  readonly coord: (data: readonly number[]) => readonly [number, number];
  readonly size?: (data: readonly number[]) => readonly [number, number];
};

/** A custom series: one shape per datum, drawn by `render`; without tooltip and legend. `encode` widens an axis. */
export const customSeries = (
  name: string,
  data: readonly (readonly number[])[],
  render: (api: Api, box: Box, index: number) => unknown,
  z = 3,
  encode?: { readonly x: number | readonly number[]; readonly y: number | readonly number[] },
) => ({
  type: 'custom' as const,
  id: name,
  silent: true,
  clip: false,
  z,
  ...(encode ? { encode } : {}),
  tooltip: { show: false },
  data: data.map((value) => [...value]),
  renderItem: (params: Params, api: Api) => render(api, params.coordSys, params.dataIndex),
});

/** The reason why a bar is absent, written where the bar would begin; `count` categories share the height. */
export const gapLabels = (
  gaps: readonly { readonly at: number; readonly reason: string }[],
  count: number,
  look: Look,
) =>
  customSeries(
    'gaps',
    gaps.map(({ at }) => [0, at]),
    (_, box, index) => {
      const { at = 0, reason = '' } = gaps[index] ?? {};
      return {
        type: 'text',
        style: {
          text: reason,
          x: box.x + 6,
          y: box.y + (box.height * (at + 0.5)) / Math.max(1, count),
          fill: look.theme.missing,
          font: `italic ${fontSize}px ${look.theme.font}`,
          textVerticalAlign: 'middle',
          width: box.width - 12,
          overflow: 'truncate',
        },
      };
    },
  );

/**
 * Vertical lines where the national form changed, at the left edge of a category, each with its words above the plot:
 * later ones higher and to the right, so that no line crosses another's words; the other way round where there is no
 * room to the left.
 */
export const breakLines = (
  breaks: readonly { readonly at: number; readonly label: string }[],
  count: number,
  look: Look,
) =>
  customSeries(
    'breaks',
    breaks.map(({ at }) => [at, 0]),
    (_, box, index) => {
      const { at = 0, label = '' } = breaks[index] ?? {};
      const x = box.x + (box.width * at) / Math.max(1, count);
      const width = textWidth(label) + 6;
      const first = box.x + (box.width * (breaks[0]?.at ?? 0)) / Math.max(1, count);
      const leftwards = first - textWidth(breaks[0]?.label ?? '') - 6 > box.x - 6;
      const isLast = index === breaks.length - 1;
      const late = isLast ? x + width > box.x + box.width : leftwards;
      const y = box.y - 8 - 15 * (leftwards ? index : breaks.length - 1 - index);
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: x, x2: x, y1: y - 6, y2: box.y + box.height },
            style: { stroke: look.theme.muted, lineWidth: 1, lineDash: [4, 3] },
          },
          {
            type: 'text',
            style: {
              text: label,
              x: late ? x - 4 : x + 4,
              y,
              fill: look.theme.muted,
              font: `${fontSize - 1}px ${look.theme.font}`,
              textAlign: late ? 'right' : 'left',
              textVerticalAlign: 'middle',
            },
          },
        ],
      };
    },
    4,
  );

/** The room that break labels need above a plot. */
export const breakRoom = (count: number): number => (count === 0 ? 0 : 15 * count + 4);
