import { indicatorOf } from '../../schema/indicators.ts';
import type { Scope } from '../../schema/publishers.ts';
import { hasValue, type Figure, type Place } from '../../schema/report.ts';
import type { ToldKey } from '../../schema/told.ts';
import { choose, type Candidate } from './choose.ts';
import { ofOthers, otherwise, clauseTo } from './clauses.ts';
import { isOfLevelAbove, ownLevel } from './levels.ts';
import { areApart, ofTogether } from './single-disputes.ts';
import { extentAt, partsBefore } from './scopes.ts';
import { isNear, isOfAllYears, isOfYear, isSinceThen } from './time.ts';
import { toFigure } from './told-number.ts';
import type { Sentence, TextPart } from './sentences.ts';
import { disclosureTold } from './patterns/disclosure-told.ts';
import { disputesTold } from './patterns/disputes-told.ts';
import type { ToldPattern } from './pattern.ts';
import { publicityTold } from './patterns/publicity-told.ts';
import { requestsCarriedTold } from './patterns/requests-carried-told.ts';
import { requestsOutcomesTold } from './patterns/requests-outcomes-told.ts';
import { requestsReceivedTold } from './patterns/requests-received-told.ts';
import { servicesTold } from './patterns/services-told.ts';
import { tellsInPhrases } from './phrases/tells-in-phrases.ts';

export type ToldFigure = {
  readonly key: ToldKey;
  readonly figure: Figure;
  readonly place: Place;
};

/** A figure where it is told: `from` and `to` are its number, or its words, in the sentence's matching form. */
export type Found = ToldFigure & Candidate & { readonly to: number; readonly joint: boolean };

const patterns = [
  ...disclosureTold,
  ...requestsReceivedTold,
  ...requestsCarriedTold,
  ...requestsOutcomesTold,
  ...disputesTold,
  ...servicesTold,
  ...publicityTold,
].map((each) => ({ ...each, pattern: new RegExp(each.pattern.source, 'dg') }));
const usualParts: readonly TextPart[] = ['told'];

/** A figure in a sentence: `number` is where its number stands, or what says it ends. */
type Told = Pick<Found, 'key' | 'figure' | 'rank' | 'from' | 'to'> & {
  readonly joint?: boolean;
  readonly number: number;
};

const foundAt = (sentence: Sentence, index: number, { number, joint = false, ...told }: Told): Found => ({
  ...told,
  joint,
  place: {
    section: told.key.split('.')[0] as Place['section'],
    ...(sentence.line === undefined ? {} : { line: sentence.line }),
    ...(sentence.page === undefined ? {} : { page: sentence.page }),
  },
  value: hasValue(told.figure) ? told.figure.value : null,
  sentence: index,
  parts: partsBefore(sentence.text, number),
  extent: extentAt(sentence.text, number),
});

function candidatesIn(
  sentence: Sentence,
  index: number,
  before: string,
  each: ToldPattern,
  year: number,
): Found[] {
  if (!(each.parts ?? usualParts).includes(sentence.part)) return [];
  const { text } = sentence;
  return [...text.matchAll(each.pattern)].flatMap((match): Found[] => {
    const end = match.index + match[0].length;
    const from = match.indices?.groups?.n?.[0] ?? end;
    const clause = clauseTo(text, match.index) + match[0];
    if (each.unless?.test(clause) || ofOthers.test(clause)) return [];
    if (!each.compares && otherwise.test(clause)) return [];
    if (each.within && !each.within.test(before + text.slice(0, from))) return [];
    if (each.of && !isNear(match[0], each.of, year)) return [];
    if (each.not?.test(text.slice(0, from))) return [];
    if (!each.anyYear && !isOfYear(text, from, year)) return [];
    const number = each.value === undefined ? toFigure(sentence, match, indicatorOf(each.key).unit) : null;
    const printed = sentence.printed(match.index, end);
    const figure =
      number?.figure ??
      (each.value === undefined ? null : { value: each.value, ...(each.value === 1 ? {} : { printed }) });
    if (figure === null) return [];
    return [
      foundAt(sentence, index, {
        key: each.key,
        figure,
        rank: each.rank ?? 1,
        joint: each.joint ?? false,
        number: from,
        from: number === null ? match.index : from,
        to: number === null ? end : number.to,
      }),
    ];
  });
}

/** Every figure of the year that a wording of `told/` finds, in the order of the sentences. */
export function findTold(sentences: readonly Sentence[], year: number): readonly Found[] {
  const level = ownLevel(sentences.map(({ text }) => text));
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const context = before?.part === sentence.part ? before.text : '';
    const { text } = sentence;
    return [
      ...patterns.flatMap((each) => candidatesIn(sentence, at, context, each, year)),
      ...(sentence.part === 'told' ? tellsInPhrases(sentence, context, year) : []).map((each) =>
        foundAt(sentence, at, each),
      ),
    ].filter(({ key, from, to }) => {
      if (isOfLevelAbove(text, from, level) || isSinceThen(text.slice(to))) return false;
      return key !== 'narrative.items_disclosed' || !isOfAllYears(text.slice(to));
    });
  });
}

/**
 * What the text tells of the year, by the wordings of `told/`. Two different numbers for one figure at the best rank:
 * none of them is taken, since none is surely the year's total. `speaker`: for whom the report speaks.
 */
export function parseTold(
  sentences: readonly Sentence[],
  year: number,
  speaker: Scope | null = null,
): readonly ToldFigure[] {
  const candidates = findTold(sentences, year);
  const keys = [...new Set(candidates.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [first, ...rest] = choose(
      ofTogether(
        key,
        candidates.filter((each) => each.key === key),
        sentences,
      ),
      speaker,
    );
    if (!first || first.joint || rest.some(({ joint, value }) => joint || value !== first.value)) return [];
    if (rest.some((each) => areApart(key, first, each, sentences))) return [];
    return [{ key, figure: first.figure, place: first.place }];
  });
}
