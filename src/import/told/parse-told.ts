import { indicatorOf } from '../../schema/indicators.ts';
import type { Scope } from '../../schema/publishers.ts';
import { hasValue, type Figure, type Place } from '../../schema/report.ts';
import type { ToldKey } from '../../schema/told.ts';
import { choose, type Candidate } from './choose.ts';
import { extentAt, partsBefore } from './scopes.ts';
import { isOfYear } from './time.ts';
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

export type ToldFigure = {
  readonly key: ToldKey;
  readonly figure: Figure;
  readonly place: Place;
};

/** A figure where it is told: `from` and `to` are its number, or its words, in the sentence's matching form. */
export type Found = ToldFigure &
  Candidate & { readonly from: number; readonly to: number; readonly joint: boolean };

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

/** Numbers of another year, of a comparison, of all years together, of a target: no figure of this year. */
const otherwise =
  /同比|环比|(?:比|较|与)(?:上年|上一年|去年|前一年|20\d\d年)|历年|(?<!今年|20\d\d年)以来|目标|力争|(?<!规划)计划(?![类信总]|\d)|不少于|日均|月均|年均|平均|每[年月日季周天]|明年|拟于|预计|将要|[二两三四五六七八九十几]年(?:[来间]|[累总合]计|共)|十[一二三四五]五|任期/;

/** Bodies under the organ whose numbers are not its own, save where it is named with them. */
const ofOthers =
  /(?<![及和与、])(?:各(?:县|区|市|旗|州|\(|\)|、)*(?:分)?局(?!属)|各?(?:下属|直属|所属|下级)(?:各)?(?:单位|机构|分局|部门))(?!.*(?:我|本)[局委厅办机])/;

/** Whether a clause tells numbers that are none of the organ's in the year: of another year, a target, other bodies. */
export const tellsOtherwise = (clause: string): boolean => otherwise.test(clause) || ofOthers.test(clause);

/** The clause that ends at a place: commas between thousands are no ends. */
export function clauseTo(text: string, end: number): string {
  const before = text.slice(0, end);
  for (let at = end - 1; at >= 0; at -= 1) {
    if (/[,;:]/.test(before.charAt(at)) && !/^\d{3}(?!\d)/.test(before.slice(at + 1, at + 5)))
      return before.slice(at + 1);
  }
  return before;
}

/** Whether every year that a wording names lies before the report's, or after it. */
const isNear = (words: string, of: 'before' | 'after', year: number): boolean =>
  [...words.matchAll(/20\d\d(?=年)/g)].every(([named]) =>
    of === 'before' ? Number(named) < year : Number(named) > year,
  );

function candidatesIn(
  sentence: Sentence,
  index: number,
  before: string,
  each: ToldPattern,
  year: number,
): Found[] {
  if (!(each.parts ?? usualParts).includes(sentence.part)) return [];
  const { text } = sentence;
  const place: Place = {
    section: each.key.split('.')[0] as Place['section'],
    ...(sentence.line === undefined ? {} : { line: sentence.line }),
    ...(sentence.page === undefined ? {} : { page: sentence.page }),
  };
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
      {
        key: each.key,
        figure,
        place,
        value: hasValue(figure) ? figure.value : null,
        rank: each.rank ?? 1,
        joint: each.joint ?? false,
        sentence: index,
        parts: partsBefore(text, from),
        extent: extentAt(text, from),
        from: number === null ? match.index : from,
        to: number === null ? end : number.to,
      },
    ];
  });
}

/** Every figure of the year that a wording of `told/` finds, in the order of the sentences. */
export const findTold = (sentences: readonly Sentence[], year: number): readonly Found[] =>
  sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const context = before?.part === sentence.part ? before.text : '';
    return patterns.flatMap((each) => candidatesIn(sentence, at, context, each, year));
  });

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
      candidates.filter((each) => each.key === key),
      speaker,
    );
    if (!first || first.joint || rest.some(({ joint, value }) => joint || value !== first.value)) return [];
    return [{ key, figure: first.figure, place: first.place }];
  });
}
