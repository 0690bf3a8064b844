import { indicatorOf } from '../../../schema/indicators.ts';
import type { Figure } from '../../../schema/report.ts';
import type { ToldKey } from '../../../schema/told.ts';
import { clauseTo, tellsOtherwise } from '../clauses.ts';
import { partsBefore } from '../scopes.ts';
import type { Sentence } from '../sentences.ts';
import { isNear, isOfYear } from '../time.ts';
import { toFigure } from '../told-number.ts';
import { phrases, type Phrase } from './phrases.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import { isFiller, says, saysOnly, segment, type Segment } from './segment.ts';
import { risenTo, sumOf } from './sums.ts';

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
/** A sum is told before its parts. */
const rankOfSum = 0;

function isMeant({ all, any = [], may = [] }: Phrase, segments: readonly Segment[]): boolean {
  if (!all.every((word) => says(segments, word))) return false;
  if (any.length > 0 && !any.some((word) => says(segments, word))) return false;
  return saysOnly(segments, ['filler', ...all, ...any, ...may]);
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
  if (phrase.unless?.test(upTo)) return false;
  if (phrase.notAfter?.test(quantity.pending)) return false;
  if (phrase.notBefore?.test(quantity.rest)) return false;
  if (year === null) return true;
  if (phrase.of && !isNear(clause, phrase.of, year)) return false;
  return phrase.anyYear === true || isOfYear(text, quantity.from, year);
}

/** A named organ speaks of itself where the sentence begins with it and tells of no other. */
const isSpeaker = ({ start, to }: Quantity, text: string): boolean =>
  partsBefore(text, start) === null &&
  isFiller(text.slice(0, start)) &&
  !/(?:部门|单位|镇|街道|局|委|办|厅)[^,;]{0,4}(?:公开|发布|公布|收到|受理)/.test(text.slice(to));

/** What a number counts by the words of its clause; null as the year: of whatever time. */
function keysOf(quantity: Quantity, text: string, before: string, year: number | null): readonly ToldKey[] {
  const clause = quantity.before + quantity.behind;
  if (tellsOtherwise(clauseTo(text, quantity.from))) return [];
  const read = (said: string): readonly ToldKey[] => {
    const segments = said === '' ? null : segment(said);
    if (segments === null || (says(segments, 'organ') && !isSpeaker(quantity, text))) return [];
    return phrases.flatMap((phrase) =>
      isMeant(phrase, segments) && holds(phrase, quantity, text, before, year) ? [phrase.key] : [],
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
  return quantities.flatMap((quantity, index): readonly InPhrase[] => {
    const ofThisYear = isOfYear(text, quantity.from, year);
    const sum = ofThisYear ? sumOf(text, quantities, index, anyTime) : null;
    const risen = sum ?? (ofThisYear ? risenTo(quantities, index, anyTime) : null);
    const keys = risen === null ? keysOf(quantity, text, before, year) : [risen];
    return keys.flatMap((key): readonly InPhrase[] => {
      const number = toFigure(sentence, quantity.match, indicatorOf(key).unit);
      if (number === null) return [];
      const { figure, from, to } = number;
      return [{ key, figure, rank: sum === null ? rank : rankOfSum, number: from, from, to }];
    });
  });
}
