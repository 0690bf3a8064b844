import type { NumberUnit } from '../../text/format.ts';
import type { ViewContext } from './view.ts';

export type NamedValue = { readonly name: string; readonly value: number };

type Yearly = { readonly year: number; readonly value: number };

/** The middle of some numbers; null of none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Who has a value, and how many share it. */
export function holderOf(values: readonly NamedValue[], value: number, { t, format }: ViewContext): string {
  const holders = values.filter((one) => one.value === value);
  const name = holders[0]?.name ?? '';
  return holders.length > 1 ? t.views.summary.tied(name, format.exact(holders.length, 'count')) : name;
}

/** Highest, lowest and median of named values, as parts of a sentence; none where there are none. */
export function describeValues(
  values: readonly NamedValue[],
  unit: NumberUnit,
  context: ViewContext,
): string[] {
  const { t, format } = context;
  const sorted = values.map(({ value }) => value).toSorted((a, b) => b - a);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const median = medianOf(sorted);
  const { summary } = t.views;
  if (first === undefined || last === undefined || median === null) return [];
  const exact = (value: number) => format.exact(value, unit);
  if (first === last) {
    const only = values.length === 1;
    return [only ? summary.only(values[0]?.name ?? '', exact(first)) : summary.alike(exact(first))];
  }
  return [
    summary.highest(holderOf(values, first, context), exact(first)),
    summary.lowest(holderOf(values, last, context), exact(last)),
    ...(sorted.length > 2 ? [summary.median(exact(median))] : []),
  ];
}

/** Parts of what is to be said as one sentence; “nothing” where there are none. */
export const toSummary = (parts: readonly string[], { t }: ViewContext): string =>
  t.views.sentence(parts.length > 0 ? parts : [t.views.nothing]);

/** Highest, lowest and median of named values as one sentence; “nothing” where there are none. */
export const summariseValues = (
  values: readonly NamedValue[],
  unit: NumberUnit,
  context: ViewContext,
): string => toSummary(describeValues(values, unit, context), context);

/**
 * The most and the least of the parts of a whole, as parts of a sentence: none where all are zero. `tell` is an amount in
 * words.
 */
export function describeParts(
  values: readonly NamedValue[],
  tell: (value: number) => string,
  context: ViewContext,
): string[] {
  const amounts = values.map(({ value }) => value);
  const [most, least] = [Math.max(...amounts), Math.min(...amounts)];
  if (values.length === 0 || most === 0) return [];
  const { summary, quoted } = context.t.views;
  const named = values.map(({ name, value }) => ({ name: quoted(name), value }));
  return [
    summary.most(holderOf(named, most, context), tell(most)),
    ...(least === most ? [] : [summary.least(holderOf(named, least, context), tell(least))]),
  ];
}

/** What a value became between two years, in words: risen, fallen or the same. */
export function describeChange(
  name: string,
  [first, last]: readonly [Yearly, Yearly],
  unit: NumberUnit,
  { t, format }: ViewContext,
): string {
  const { rose, fell, stayed } = t.views.summary;
  const [from, to] = [first, last].map(({ year }) => format.exact(year, 'year')) as [string, string];
  const [before, after] = [first, last].map(({ value }) => format.exact(value, unit)) as [string, string];
  if (first.value === last.value) return stayed(name, from, to, after);
  return (first.value < last.value ? rose : fell)(name, from, before, to, after);
}

/**
 * A series over years in words: its first and its last value, and its highest and lowest where those lie between. Null
 * where it has no value at all.
 */
export function summariseChange(
  name: string,
  values: readonly { readonly year: number; readonly value: number | null }[],
  unit: NumberUnit,
  context: ViewContext,
): string | null {
  const known = values.filter((entry): entry is Yearly => entry.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const { t, format } = context;
  const { onlyIn, peak, trough, clause } = t.views.summary;
  const year = (entry: Yearly) => format.exact(entry.year, 'year');
  const exact = (entry: Yearly) => format.exact(entry.value, unit);
  if (first === last) return onlyIn(name, year(first), exact(first));
  const sorted = known.toSorted((a, b) => b.value - a.value);
  const [top, bottom] = [sorted[0] ?? first, sorted.at(-1) ?? first];
  return clause([
    describeChange(name, [first, last], unit, context),
    ...(top.value > Math.max(first.value, last.value) ? [peak(year(top), exact(top))] : []),
    ...(bottom.value < Math.min(first.value, last.value) ? [trough(year(bottom), exact(bottom))] : []),
  ]);
}
