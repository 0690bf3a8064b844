import type { Series } from './chart-model.ts';

/** What is drawn of each point: its value, or its share (0–100) of the category's sum; a null stays null. */
export function drawnValues(
  series: readonly Series[],
  stacked: 'no' | 'amount' | 'share',
): (number | null)[][] {
  if (stacked !== 'share') return series.map(({ points }) => points.map(({ value }) => value));
  const count = series[0]?.points.length ?? 0;
  const sums = Array.from({ length: count }, (_, index) =>
    series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0),
  );
  return series.map(({ points }) =>
    points.map(({ value }, index) => {
      const sum = sums[index] ?? 0;
      return value === null || sum === 0 ? null : (100 * value) / sum;
    }),
  );
}
