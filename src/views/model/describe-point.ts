import type { Format, NumberUnit } from '../../text/format.ts';
import type { Dot, Point, ScatterModel } from './chart-model.ts';

type Written = { readonly format: Format };

function intervalOf(
  { low, high }: Pick<Point, 'low' | 'high'>,
  unit: NumberUnit,
  { format }: Written,
): string {
  return low === undefined || high === undefined
    ? ''
    : ` [${format.exact(low, unit)}, ${format.exact(high, unit)}]`;
}

/** The value of a point in full, or why there is none; then its interval and its detail. */
export function describePoint(point: Point, unit: NumberUnit, written: Written): string {
  const value = point.value === null ? (point.reason ?? '–') : written.format.exact(point.value, unit);
  const detail = point.detail === undefined ? '' : ` · ${point.detail}`;
  return `${value}${intervalOf(point, unit, written)}${detail}`;
}

/** What there is to say of a dot besides its name: both values, the interval, the detail, the mark. */
export function describeDot(dot: Dot, { x, y }: ScatterModel, written: Written): string[] {
  const { format } = written;
  return [
    `${x.name}  ${format.exact(dot.x, x.unit)}`,
    `${y.name}  ${format.exact(dot.y, y.unit)}${intervalOf(dot, y.unit, written)}`,
    ...[dot.detail, dot.marked].filter((line): line is string => line !== undefined && line !== ''),
  ];
}
