import { indicatorOf } from '../../../schema/indicators.ts';
import type { Figure } from '../../../schema/report.ts';
import type { ToldKey } from '../../../schema/told.ts';
import { clauseTo, tellsOtherwise } from '../clauses.ts';
import { partsBefore } from '../scopes.ts';
import type { Sentence } from '../sentences.ts';
import { isNear, isOfYear } from '../time.ts';
import { toFigure } from '../told-number.ts';
import type { Phrase } from './phrase.ts';
import { phrases } from './phrases.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import type { Word } from './lexicon.ts';
import { isMadeOf, wordsOf, type Clause } from './segment.ts';
import { risenTo, sumOf, wholeOfWays } from './sums.ts';
import { toldToBeNone } from './told-to-be-none.ts';

type InPhrase = {
  readonly key: ToldKey;
  readonly figure: Figure;
  readonly rank: number;
  readonly number: number;
  readonly from: number;
  readonly to: number;
};

/** Wordings that know their place are heard first. */
const rank = 8;
/** That there was none is believed where no number is told. */
const rankOfNone = 9;
/** A sum is told before its parts. */
const rankOfSum = 0;

const needs = new Map(
  phrases.map((phrase) => {
    const { all, any = [], may = [] } = phrase;
    const needed = [...all.map((word) => [word]), ...(any.length > 0 ? [any] : [])];
    return [phrase, { needed, allowed: new Set<Word>(['filler', ...all, ...any, ...may]) }] as const;
  }),
);

/** Whether a clause can be read as a phrase; `named` where it may name an organ. */
function isMeant(phrase: Phrase, clause: Clause, named: boolean): boolean {
  const need = needs.get(phrase);
  if (!need) return false;
  const { allowed, needed } = need;
  const unnamed = allowed.has('organ') ? new Set([...allowed].filter((word) => word !== 'organ')) : allowed;
  return isMadeOf(clause, unnamed, needed) || (named && isMadeOf(clause, allowed, needed));
}

function holds(
  phrase: Phrase,
  quantity: Quantity,
  text: string,
  before: string,
  year: number | null,
): boolean {
  const upTo = text.slice(0, quantity.from);
  const clause = quantity.before + quantity.behind;
  if (quantity.unit !== '' && !phrase.units.test(quantity.unit)) return false;
  if (phrase.context && !phrase.context.test(`${before}。${upTo}${quantity.behind}`)) return false;
  if (phrase.unless?.test(upTo) || phrase.unsaid?.test(clause)) return false;
  if (phrase.notAfter?.test(quantity.pending)) return false;
  if (phrase.notBefore?.test(quantity.rest)) return false;
  if (year === null) return true;
  if (phrase.of && !isNear(clause, phrase.of, year)) return false;
  return phrase.anyYear === true || isOfYear(text, quantity.from, year);
}

/** A named organ speaks of itself where nothing was counted before it and no other is told of. */
const isSpeaker = ({ start, to }: Quantity, text: string): boolean =>
  partsBefore(text, start) === null &&
  !counts.test(text.slice(0, start)) &&
  !/(?:部门|单位|镇|街道|局|委|办|厅)[^,;]{0,4}(?:公开|发布|公布|收到|受理)/.test(text.slice(to));

const counts = /\d(?:万|亿)?余?(?:条|件|篇|份|期|场|宗|个|次)/;

/** What a number counts by the words of its clause; null as the year: of whatever time. */
function keysOf(quantity: Quantity, text: string, before: string, year: number | null): readonly ToldKey[] {
  const clause = quantity.before + quantity.behind;
  // 平均满意率: a rate is one of the whole year also where it is called an average.
  const upTo = clauseTo(text, quantity.from).replace(/平均(?=满意|按[时期]|办结)/g, '');
  if (tellsOtherwise(upTo)) return [];
  const read = (said: string): readonly ToldKey[] => {
    const words = said === '' ? null : wordsOf(said);
    if (words === null) return [];
    const named = isSpeaker(quantity, text);
    return phrases.flatMap((phrase) =>
      isMeant(phrase, words, named) && holds(phrase, quantity, text, before, year) ? [phrase.key] : [],
    );
  };
  const alone = read(clause);
  return alone.length > 0 || quantity.topic === '' ? alone : read(quantity.topic + clause);
}

/** The figures of a sentence whose clauses are made of known words alone, whatever their order, and their sums. */
export function tellsInPhrases(sentence: Sentence, before: string, year: number): readonly InPhrase[] {
  const { text } = sentence;
  const quantities = quantitiesOf(text);
  const anyTime = (quantity: Quantity): ToldKey | null => keysOf(quantity, text, before, null)[0] ?? null;
  const none = toldToBeNone(text, before).flatMap(({ key, value, from, to }): readonly InPhrase[] =>
    isOfYear(text, to, year)
      ? [
          {
            key,
            figure: { value, ...(value === 1 ? {} : { printed: sentence.printed(from, to) }) },
            rank: rankOfNone,
            number: to,
            from,
            to,
          },
        ]
      : [],
  );
  const told = quantities.flatMap((quantity, index): readonly InPhrase[] => {
    const ofThisYear = isOfYear(text, quantity.from, year);
    const sum = ofThisYear
      ? (sumOf(before, text, quantities, index, anyTime) ?? wholeOfWays(quantities, index))
      : null;
    const risen = sum ?? (ofThisYear ? risenTo(quantities, index, anyTime) : null);
    const keys = risen === null ? keysOf(quantity, text, before, year) : [risen];
    return keys.flatMap((key): readonly InPhrase[] => {
      const number = toFigure(sentence, quantity.match, indicatorOf(key).unit);
      if (number === null) return [];
      const { figure, from, to } = number;
      return [{ key, figure, rank: sum === null ? rank : rankOfSum, number: from, from, to }];
    });
  });
  return [...told, ...none];
}
