import type { Series } from '../views/model/chart-model.ts';

/** The reason where no series has a value for a category; null where one has. */
export function gapOf(series: readonly Series[], index: number): string | null {
  const points = series.flatMap(({ points: all }) => all[index] ?? []);
  if (points.some(({ value }) => value !== null)) return null;
  return points.find(({ reason }) => reason !== undefined)?.reason ?? '–';
}
