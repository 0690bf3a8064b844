import type { Text } from '../../schema/axis.ts';
import type { Language } from '../../schema/languages.ts';
import { channels, type Channel } from '../../schema/channels.ts';
import type { IdentityAt } from '../../schema/identities.ts';
import { indicatorOf, isIndicatorKey, type IndicatorKey } from '../../schema/indicators.ts';
import type { Formula, Measure, Term } from '../../schema/measures/formula.ts';

const stated: Text = {
  hans: '已说明渠道的信息',
  hant: '已說明渠道的信息',
  en: 'Items with a stated channel',
};

/** What a term is called, without its sign. */
function nameOf(term: string, language: Language): string {
  if (isIndicatorKey(term)) return indicatorOf(term).names[language];
  const channel = term.replace(/^channels\./, '');
  return channel in channels ? channels[channel as Channel].names[language] : stated[language];
}

/** A term as a column; what a report lists by channel is in rows of another table. */
function columnOf(term: string): string {
  if (isIndicatorKey(term)) return `"${term}"`;
  const channel = term.replace(/^channels\./, '');
  return channel in channels ? `channels.items[channel = '${channel}']` : 'channels.items';
}

/** Terms one after another with their signs; in brackets where something else stands beside them. */
function toSum(terms: readonly Term[], toName: (term: string) => string, alone: boolean): string {
  const sum = terms
    .map((term, index) => {
      const taken = term.startsWith('-');
      const sign = index === 0 ? (taken ? '−' : '') : taken ? ' − ' : ' + ';
      return sign + toName(term.replace(/^-/, ''));
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
  toName: (term: string) => string,
) {
  if (denominator.length === 0) return toSum(numerator, toName, true);
  return `${toSum(numerator, toName, false)} ÷ ${toSum(denominator, toName, false)}${factors[unit]}`;
}

/** A formula in the names of its figures. */
export const toFormulaWords = (
  measure: Pick<Measure, 'unit'>,
  formula: Formula,
  language: Language,
): string => toText(measure, formula, (term) => nameOf(term, language));

/** The same formula in the names of the columns, as SQL writes them. */
export const toFormulaKeys = (measure: Pick<Measure, 'unit'>, formula: Formula): string =>
  toText(measure, formula, columnOf).replaceAll('−', '-').replaceAll('÷', '/').replaceAll('×', '*');

/** One place of an identity in the names of its figures; a figure printed whole or in parts is named whole. */
export function toIdentityWords({ left, right, either }: IdentityAt, language: Language): string {
  const named = (keys: readonly IndicatorKey[]) => toSum(keys, (key) => nameOf(key, language), true);
  return `${named(left)} = ${named([...right, ...either.map(({ whole }) => whole)])}`;
}
