import { indicatorOf } from '../../schema/indicators.ts';
import type { Figure, Place } from '../../schema/report.ts';
import type { ToldKey } from '../../schema/told.ts';
import { toFigure } from './told-number.ts';
import type { Sentence, TextPart } from './sentences.ts';
import { disclosureTold } from './patterns/disclosure.ts';
import { disputesTold } from './patterns/disputes.ts';
import type { ToldPattern } from './pattern.ts';
import { publicityTold } from './patterns/publicity.ts';
import { requestsTold } from './patterns/requests.ts';
import { servicesTold } from './patterns/services.ts';

export type ToldFigure = {
  readonly key: ToldKey;
  readonly figure: Figure;
  readonly place: Place;
};

type Candidate = ToldFigure & { readonly rank: number };

const patterns = [...disclosureTold, ...requestsTold, ...disputesTold, ...servicesTold, ...publicityTold].map(
  (each) => ({ ...each, pattern: new RegExp(each.pattern.source, 'dg') }),
);
const usualParts: readonly TextPart[] = ['told'];

/** Numbers of another year, of a comparison, of all years together, of a target: no figure of this year. */
const otherwise =
  /同比|环比|(?:比|较|与)(?:上年|上一年|去年|前一年|20\d\d年)|历年|(?<!今年|20\d\d年)以来|目标|力争|(?<!规划)计划(?![类信总]|\d)|不少于|日均|月均|平均|每[年月日季周天]/;

/** The clause that ends at a place: commas between thousands are no ends. */
export function clauseTo(text: string, end: number): string {
  const before = text.slice(0, end);
  const start = before.search(/[,;:](?!\d{3}(?!\d))(?!.*[,;:](?!\d{3}(?!\d)))/s);
  return start < 0 ? before : before.slice(start + 1);
}

/** Whether the last year named before a place is another than the report's; a year compared with does not count. */
export function isOtherYear(text: string, end: number, year: number): boolean {
  const years = [...text.slice(0, end).matchAll(/(?<![与比较同])(20\d\d)年(?!度?(?:结转|转))/g)];
  const last = years.at(-1)?.[1];
  return last !== undefined && Number(last) !== year;
}

function candidatesIn(sentence: Sentence, before: string, each: ToldPattern, year: number): Candidate[] {
  if (!(each.parts ?? usualParts).includes(sentence.part)) return [];
  const section = each.key.split('.')[0] as Place['section'];
  const place: Place = {
    section,
    ...(sentence.line === undefined ? {} : { line: sentence.line }),
    ...(sentence.page === undefined ? {} : { page: sentence.page }),
  };
  return [...sentence.text.matchAll(each.pattern)].flatMap((found): Candidate[] => {
    const match = found;
    const end = match.index + match[0].length;
    const from = match.indices?.groups?.n?.[0] ?? end;
    const clause = clauseTo(sentence.text, match.index) + match[0];
    if (each.unless?.test(clause) || otherwise.test(clause)) return [];
    if (each.within && !each.within.test(before + sentence.text.slice(0, from))) return [];
    if (!each.anyYear && isOtherYear(sentence.text, from, year)) return [];
    const rank = each.rank ?? 1;
    if (each.value !== undefined) {
      const printed = sentence.printed(match.index, end);
      return [
        {
          key: each.key,
          rank,
          place,
          figure: {
            value: each.value,
            ...(each.value === 1 ? {} : { printed }),
          },
        },
      ];
    }
    const number = toFigure(sentence, match, indicatorOf(each.key).unit);
    return number ? [{ key: each.key, rank, place, figure: number.figure }] : [];
  });
}

const valueOf = (candidate: Candidate): number | null =>
  'value' in candidate.figure ? candidate.figure.value : null;

/**
 * What the text tells of the year, by the wordings of `told/`. Two different numbers for one figure at the best rank:
 * none of them is taken, since none is surely the year's total.
 */
export function parseTold(sentences: readonly Sentence[], year: number): readonly ToldFigure[] {
  const candidates = sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const context = before?.part === sentence.part ? before.text : '';
    return patterns.flatMap((each) => candidatesIn(sentence, context, each, year));
  });
  const keys = [...new Set(candidates.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const own = candidates.filter((each) => each.key === key);
    const best = Math.min(...own.map(({ rank }) => rank));
    const [first, ...rest] = own.filter(({ rank }) => rank === best);
    if (!first || rest.some((each) => valueOf(each) !== valueOf(first))) return [];
    return [{ key, figure: first.figure, place: first.place }];
  });
}
