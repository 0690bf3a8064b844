import type { Edition, Language } from '../schema/axis.ts';
import type { IdentityAt } from '../schema/identities.ts';
import { indicatorOf, type IndicatorKey } from '../schema/indicators.ts';
import type { Formula, Measure, Term } from '../schema/measures.ts';

const keyOf = (term: Term): IndicatorKey => term.replace(/^-/, '') as IndicatorKey;

/** Terms one after another with their signs; in brackets where something else stands beside them. */
function toSum(terms: readonly Term[], nameOf: (key: IndicatorKey) => string, alone: boolean): string {
  const sum = terms
    .map((term, index) => {
      const taken = term.startsWith('-');
      const sign = index === 0 ? (taken ? '−' : '') : taken ? ' − ' : ' + ';
      return sign + nameOf(keyOf(term));
    })
    .join('');
  return alone || terms.length === 1 ? sum : `(${sum})`;
}

const factors: Readonly<Record<Measure['unit'], string>> = {
  count: '',
  yuan: '',
  percent: ' × 100',
  per_hundred: ' × 100',
};

function toText(
  { unit }: Pick<Measure, 'unit'>,
  { numerator, denominator }: Formula,
  nameOf: (key: IndicatorKey) => string,
) {
  if (denominator.length === 0) return toSum(numerator, nameOf, true);
  return `${toSum(numerator, nameOf, false)} ÷ ${toSum(denominator, nameOf, false)}${factors[unit]}`;
}

/** A formula in the names of its figures. */
export const toFormulaWords = (
  measure: Pick<Measure, 'unit'>,
  formula: Formula,
  language: Language,
): string => toText(measure, formula, (key) => indicatorOf(key).names[language]);

/** The same formula in the names of the columns, as SQL writes them. */
export const toFormulaKeys = (measure: Pick<Measure, 'unit'>, formula: Formula): string =>
  toText(measure, formula, (key) => `"${key}"`)
    .replaceAll('−', '-')
    .replaceAll('÷', '/')
    .replaceAll('×', '*');

/** The editions whose form prints every figure of a formula; none for one that is told in the text. */
export const editionsOf = ({ numerator, denominator }: Formula): readonly Edition[] =>
  (['2019', '2021'] as const).filter((edition) =>
    [...numerator, ...denominator].every((term) => indicatorOf(keyOf(term)).editions.includes(edition)),
  );

/** One place of an identity in the names of its figures; a figure printed whole or in parts is named whole. */
export function toIdentityWords({ left, right, either }: IdentityAt, language: Language): string {
  const named = (keys: readonly IndicatorKey[]) =>
    toSum(keys, (key) => indicatorOf(key).names[language], true);
  return `${named(left)} = ${named([...right, ...either.map(({ whole }) => whole)])}`;
}
