import type { NumberUnit } from '../../text/format.ts';
import type { ViewContext } from '../model/view.ts';

/**
 * A value beside the first one: their difference in the unit of both, and as a part of the first in per cent; null where
 * the first is zero, and for rates, whose difference is in percentage points.
 */
export type Difference = {
  readonly direction: 'more' | 'less' | 'same';
  readonly absolute: number;
  readonly percent: number | null;
  readonly text: string;
};

const signed = (value: number, text: string): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`;

/** Differences of decimal fractions without the noise of binary ones. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** The difference of a value from the first side’s; null where either is missing. */
export function differenceOf(
  first: number | null,
  value: number | null,
  unit: NumberUnit,
  { t, format }: ViewContext,
): Difference | null {
  if (first === null || value === null) return null;
  const absolute = tidy(value - first);
  const direction = absolute > 0 ? 'more' : absolute < 0 ? 'less' : 'same';
  if (direction === 'same')
    return {
      direction,
      absolute: 0,
      percent: unit === 'percent' || first === 0 ? null : 0,
      text: t.compare.same,
    };
  const size = Math.abs(absolute);
  if (unit === 'percent') {
    const points = t.compare.points(format.exact(size, 'count'));
    return { direction, absolute, percent: null, text: signed(absolute, points) };
  }
  const plain = signed(absolute, format.exact(size, unit));
  if (first === 0) return { direction, absolute, percent: null, text: plain };
  const percent = tidy((100 * absolute) / Math.abs(first));
  return {
    direction,
    absolute,
    percent,
    text: t.compare.withPercent(plain, signed(percent, format.exact(Math.abs(percent), 'percent'))),
  };
}
