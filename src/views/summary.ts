import type { NumberUnit } from '../text/format.ts';
import type { ViewContext } from './view.ts';

export type NamedValue = { readonly name: string; readonly value: number };

/** The middle of some numbers; null of none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Highest, lowest and median of named values as one sentence; "nothing" where there are none. */
export function summariseValues(
  values: readonly NamedValue[],
  unit: NumberUnit,
  context: ViewContext,
): string {
  const { t, format } = context;
  const sorted = values.toSorted((a, b) => b.value - a.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const median = medianOf(values.map(({ value }) => value));
  if (!first || !last || median === null) return t.views.sentence([t.views.nothing]);
  return t.views.sentence([
    t.views.summary.highest(first.name, format.exact(first.value, unit)),
    ...(sorted.length > 1 ? [t.views.summary.lowest(last.name, format.exact(last.value, unit))] : []),
    ...(sorted.length > 2 ? [t.views.summary.median(format.exact(median, unit))] : []),
  ]);
}

/** The first and the last value of a series over years, as one sentence. */
export function summariseChange(
  name: string,
  values: readonly { readonly year: number; readonly value: number | null }[],
  unit: NumberUnit,
  context: ViewContext,
): string | null {
  const known = values.filter((entry): entry is { year: number; value: number } => entry.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return null;
  const { t, format } = context;
  return t.views.summary.change(
    name,
    format.exact(first.year, 'year'),
    format.exact(first.value, unit),
    format.exact(last.year, 'year'),
    format.exact(last.value, unit),
  );
}
