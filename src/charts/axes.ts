import type { AxisModel } from '../views/model/chart-model.ts';
import { foldName, nameLines, nameRoom } from './name-lines.ts';
import { fontSize, isNarrow, type Look } from './look.ts';
import { textWidth } from './text-width.ts';

/** Text of a tooltip: plain, no markup is ever made of data. */
export const tooltipBase = ({ theme }: Look) => ({
  renderMode: 'richText' as const,
  // A picture is taken the moment after the pointer has left: what it pointed at must be gone by then.
  hideDelay: 0,
  confine: true,
  backgroundColor: theme.surface,
  borderColor: theme.grid,
  textStyle: { color: theme.text, fontFamily: theme.font, fontSize },
});

/**
 * What every chart shares: its type, and that it stands at once. A drawing that moves towards its figures shows others
 * until it is there, and costs a changed filter a third more work.
 */
export const frame = (look: Look) => ({
  animation: false,
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

/** What the name of an axis is cut to. */
const longestName = ({ width }: Look): number => Math.max(120, width - 140);

/** The name of an axis without what explains it in brackets, where it would not fit whole. */
function nameOf({ name }: AxisModel, look: Look, place: 'x' | 'y'): string {
  const room = Math.min(longestName(look), place === 'x' ? look.width - nameRoom(look) : Infinity);
  return textWidth(name) <= room ? name : name.replace(/\s?[（(][^（()）]*[)）]$/, '');
}

/** Powers of ten between two labels, so that all labels between these values fit: 1 where there are few. */
function decadesApart(values: readonly number[], look: Look): number {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return 1;
  const decades = Math.log10(Math.max(...positive)) - Math.log10(Math.min(...positive));
  return Math.max(1, Math.ceil(decades / (isNarrow(look) ? 3 : 6)));
}

/** Whether a tick stands so near the last rank that their labels would touch. */
const isByLast = (value: number, { unit, max }: AxisModel): boolean =>
  unit === 'rank' && max !== undefined && value !== max && max - value < max / 16;

type AxisExtent = {
  /** It spans 0 to 100. */
  readonly whole?: boolean;
  /** What is drawn along it, where it may be a log scale; the end where bars begin included. */
  readonly values?: readonly number[];
};

/** A value axis. Ranks begin at 1, which is at the top of an upright axis. */
export function valueAxis(
  axis: AxisModel,
  look: Look,
  place: 'x' | 'y',
  { whole = false, values = [] }: AxisExtent = {},
) {
  const { theme, format } = look;
  const isDown = axis.unit === 'rank' && place === 'y';
  return {
    type: axis.scale === 'log' ? ('log' as const) : ('value' as const),
    name: nameOf(axis, look, place),
    nameLocation: place === 'x' ? ('middle' as const) : isDown ? ('start' as const) : ('end' as const),
    nameGap: place === 'x' ? 26 : 12,
    nameTextStyle: {
      color: theme.muted,
      fontSize,
      ...(place === 'y' ? { align: 'left' as const, padding: [0, 0, 2, -8] } : {}),
    },
    nameTruncate: { maxWidth: longestName(look), ellipsis: '…' },
    inverse: isDown,
    min: whole ? 0 : axis.unit === 'rank' ? 1 : undefined,
    max: whole ? 100 : axis.max,
    interval: whole ? 25 : axis.scale === 'log' ? decadesApart(values, look) : undefined,
    minInterval: axis.unit === 'count' || axis.unit === 'rank' ? 1 : undefined,
    splitNumber: isNarrow(look) ? 3 : 5,
    axisLabel: {
      color: theme.muted,
      fontSize,
      hideOverlap: true,
      formatter: (value: number) => (isByLast(value, axis) ? '' : format.short(value, axis.unit)),
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
            lineHeight: lines === 1 ? 13 : 14,
            formatter: (name: string) => foldName(name, nameRoom(look), lines === 3 ? 3 : 2),
          }),
    },
    axisLine: { lineStyle: { color: theme.muted } },
    axisTick: { show: false },
  };
}
