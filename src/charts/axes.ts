import type { AxisModel } from '../views/chart-model.ts';
import { foldName, nameLines, nameRoom } from './name-lines.ts';
import { fontSize, isNarrow, type Look } from './look.ts';

/** Text of a tooltip: plain, no markup is ever made of data. */
export const tooltipBase = ({ theme }: Look) => ({
  renderMode: 'richText' as const,
  confine: true,
  backgroundColor: theme.surface,
  borderColor: theme.grid,
  textStyle: { color: theme.text, fontFamily: theme.font, fontSize },
});

/** What every chart shares: type, motion, and the room around the plot, labels included. */
export const frame = (look: Look) => ({
  animation: look.moving,
  animationDuration: 250,
  animationDurationUpdate: 250,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: look.theme.font, fontSize, color: look.theme.text },
});

export const gridOf = (top: number, right = 16, bottom = 4) => ({
  left: 4,
  right,
  top,
  bottom,
  outerBoundsMode: 'same' as const,
  outerBoundsContain: 'axisLabel' as const,
});

/** A value axis; it spans 0 to 100 where `whole`. Ranks begin at 1, which is at the top of an upright axis. */
export function valueAxis(axis: AxisModel, look: Look, place: 'x' | 'y', whole = false) {
  const { theme, format } = look;
  return {
    type: axis.scale === 'log' ? ('log' as const) : ('value' as const),
    name: axis.name,
    nameLocation: place === 'x' ? ('middle' as const) : ('end' as const),
    nameGap: place === 'x' ? 26 : 12,
    nameTextStyle: {
      color: theme.muted,
      fontSize,
      ...(place === 'y' ? { align: 'left' as const, padding: [0, 0, 2, -8] } : {}),
    },
    nameTruncate: { maxWidth: Math.max(120, look.width - 140), ellipsis: '…' },
    inverse: axis.unit === 'rank' && place === 'y',
    min: whole ? 0 : axis.unit === 'rank' ? 1 : undefined,
    max: whole ? 100 : axis.max,
    interval: whole ? 25 : undefined,
    minInterval: axis.unit === 'count' || axis.unit === 'rank' ? 1 : undefined,
    splitNumber: isNarrow(look) ? 3 : 5,
    axisLabel: {
      color: theme.muted,
      fontSize,
      hideOverlap: true,
      formatter: (value: number) => format.short(value, axis.unit),
    },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.grid } },
  };
}

/** A category axis; upright names take up to two lines and then end in an ellipsis, the tooltip has them whole. */
export function categoryAxis(names: readonly string[], look: Look, place: 'x' | 'y') {
  const { theme } = look;
  const lines = nameLines(names, look);
  return {
    type: 'category' as const,
    data: [...names],
    inverse: place === 'y',
    axisLabel: {
      color: theme.text,
      fontSize,
      ...(place === 'x'
        ? { hideOverlap: true }
        : {
            interval: 0,
            lineHeight: 14,
            formatter: (name: string) => foldName(name, lines, nameRoom(look)),
          }),
    },
    axisLine: { lineStyle: { color: theme.muted } },
    axisTick: { show: false },
  };
}
