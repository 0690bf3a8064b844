import type { Unit } from '../../schema/axis.ts';
import { hasValue, type Figure } from '../../schema/report.ts';

const scales: Readonly<Record<string, number>> = { 亿: 1e8, 億: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 萬: 1e4 };

/** The size of the last digit printed: 2191.563万元 → 10, 98.5 → 0.1, 18万 → 10000. */
function lastDigit(figure: Extract<Figure, { value: number }>): number {
  const printed = /([\d,，]+)(?:\.(\d+))?\s*(亿|億|千万|百万|万|萬)?/u.exec(
    figure.printed ?? figure.value.toString(),
  );
  if (!printed) return 1;
  return (scales[printed[3] ?? ''] ?? 1) / 10 ** (printed[2]?.length ?? 0);
}

/** Whether a number is printed in tens of thousands or more, and so rounded to what it prints: 812.3万. */
const isScaled = ({ printed = '' }: Extract<Figure, { value: number }>): boolean =>
  Object.keys(scales).some((scale) => printed.includes(scale));

/**
 * How far a figure may stand from the exact number: half of the last printed digit for amounts, rates, and counts that
 * are printed in 万 or more; one whole printed digit for what the report itself calls approximate (约, 余, 逾); nothing
 * for any other count.
 */
export function toleranceOf(figure: Figure | undefined, unit: Unit): number {
  if (!hasValue(figure)) return 0;
  if (figure.approximate) return lastDigit(figure);
  return unit === 'yuan' || unit === 'percent' || isScaled(figure) ? lastDigit(figure) / 2 : 0;
}
