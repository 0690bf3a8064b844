import { editions } from '../../schema/editions.ts';
import type { ViewContext } from './view.ts';

/** Years of a sorted series at whose beginning a national form came into force, with the words that say so. */
export function breaksOf(
  years: readonly number[],
  { say, t }: ViewContext,
): { readonly year: number; readonly label: string }[] {
  return Object.values(editions).flatMap(({ firstYear, names }) => {
    const year = years.find((candidate) => candidate >= firstYear);
    const before = years.some((candidate) => candidate < firstYear);
    return year !== undefined && before ? [{ year, label: t.views.break(say(names)) }] : [];
  });
}

/** The same for columns whose categories are years. */
export const columnBreaksOf = (years: readonly number[], context: ViewContext) =>
  breaksOf(years, context).map(({ year, label }) => ({ category: String(year), label }));

/** All years from the first to the last, those without data included: a gap in time is drawn as one. */
export function wholeYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
