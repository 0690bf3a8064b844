import type { EitherTerm } from '../../schema/identities.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figures } from '../../schema/report.ts';

/** A sum and what it was made of; `missing` are the keys without a value, so that a sum with any is not one. */
export type Sum = {
  readonly value: number;
  readonly keys: readonly IndicatorKey[];
  readonly missing: readonly IndicatorKey[];
};

/** Whether a report says nothing at all of a figure: no value and no reason that it states itself. */
export function isAbsent(figures: Figures, key: IndicatorKey): boolean {
  const figure = figures[key];
  return figure === undefined || (!hasValue(figure) && figure.problem === 'not_in_edition');
}

/** The sum of figures; a blank, “/” or unread figure is missing, never zero. */
export function sumFigures(figures: Figures, keys: readonly IndicatorKey[]): Sum {
  const missing: IndicatorKey[] = [];
  let value = 0;
  for (const key of keys) {
    const figure = figures[key];
    if (hasValue(figure)) value += figure.value;
    else missing.push(key);
  }
  return { value, keys, missing };
}

/**
 * The keys that stand for a figure printed either whole or in parts: the parts where all have values, else the whole
 * where it has one, else whichever the report shows any trace of. Never both, so nothing is counted twice.
 */
export function chooseTerm(figures: Figures, { whole, parts }: EitherTerm, partsInForm: boolean) {
  if (parts.every((key) => hasValue(figures[key]))) return parts;
  if (hasValue(figures[whole])) return [whole];
  const isPrinted = (key: IndicatorKey) => !isAbsent(figures, key);
  if (parts.some(isPrinted)) return parts;
  return isPrinted(whole) || !partsInForm ? [whole] : parts;
}
