import type { Series } from '../views/model/chart-model.ts';
import type { Look } from './look.ts';
import { measureText } from './measure-text.ts';

const angles = [Math.PI / 4, -Math.PI / 4, 0, Math.PI / 2];

/** Colour of the n-th series, and a pattern from the palette's second round on, so that no two look alike. */
export function seriesStyle(index: number, { theme }: Look) {
  const color = theme.series[index % theme.series.length] ?? theme.text;
  const round = Math.floor(index / theme.series.length);
  return {
    color,
    ...(round > 0 && theme.patterns
      ? {
          decal: {
            symbol: 'rect',
            dashArrayX: [1, 0],
            dashArrayY: [2, 4],
            rotation: angles[index % angles.length] ?? 0,
            color: theme.surface,
          },
        }
      : {}),
  };
}

/** Style of what has no value or no name: quiet, with a hatch. */
const quietStyle = ({ theme }: Look) => ({
  color: theme.grid,
  decal: {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [1, 4],
    rotation: Math.PI / 4,
    color: theme.missing,
  },
});

/** Style of a figure told in the text: its series' colour, hatched. */
export const toldStyle = (color: string, { theme }: Look) => ({
  color,
  decal: {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [3, 3],
    rotation: -Math.PI / 4,
    color: theme.surface,
  },
});

/** Styles of series: by tone where one has it, else by its place among its kind or here. */
export function stylesOf(series: readonly Series[], look: Look) {
  let next = 0;
  return series.map(({ quiet, tone, place }) => {
    if (quiet) return quietStyle(look);
    const style = tone ? { color: look.theme.tones[tone] } : seriesStyle(place ?? next, look);
    next += 1;
    return style;
  });
}

/** Between entries and lines of a legend. */
const itemGap = 12;
const lineHeight = 12 + itemGap;
const markWidth = 14;
/** A name with room after it, for faces wider than the widths that the legend is laid out by; padding is not counted there. */
const roomy = (name: string): string => `${name}\u00a0`;

/** The legend above a plot; nothing for a lone series, whose name the axis has. Marks are `itemWidth` wide (CSS pixels). */
export function legendOf(names: readonly string[], look: Look, itemWidth = markWidth) {
  return {
    show: names.length > 1,
    type: 'plain' as const,
    top: 0,
    left: 0,
    right: 0,
    itemWidth,
    itemHeight: 10,
    itemGap,
    data: [...names],
    formatter: roomy,
    textStyle: { color: look.theme.text, fontSize: 12 },
  };
}

/** The height that a legend takes at a width, from the widths of its marks and names. */
export function legendHeight(names: readonly string[], look: Look, itemWidth = markWidth): number {
  if (names.length < 2) return 0;
  let lines = 1;
  let x = 0;
  for (const name of names) {
    const width = itemWidth + 5 + measureText(roomy(name)).width + itemGap;
    if (x > 0 && x + width - itemGap > look.width - 10) {
      lines += 1;
      x = 0;
    }
    x += width;
  }
  return lines * lineHeight + 4;
}
