import type { ToldKey } from '../../../schema/told.ts';
import { besides } from '../patterns/disputes-told.ts';
import { otherRequests } from '../patterns/request-words.ts';
import { tellsOtherwise } from '../clauses.ts';
import type { Word } from './lexicon.ts';
import { isMadeOf, wordsOf } from './segment.ts';

/** A clause without a number that says that there was none of something: `value` is 0, or 1 for what is said so. */
export type None = {
  readonly key: ToldKey;
  readonly value: 0 | 1;
  readonly from: number;
  readonly to: number;
};

type Phrase = {
  readonly key: ToldKey;
  readonly all: readonly Word[];
  readonly may: readonly Word[];
  readonly value?: 1;
  readonly context?: RegExp;
};

const asked: readonly Word[] = ['asker', 'submit', 'toUs', 'receive', 'disclosureOnly', 'and', 'by'];
const disputed: readonly Word[] = [
  'arise',
  'disclosureOnly',
  'ofMatter',
  'and',
  'request',
  'receive',
  'apply',
  'toUs',
];

const phrases: readonly Phrase[] = [
  { key: 'narrative.requests_received', all: ['request'], may: [...asked, 'apply', 'arise'] },
  {
    key: 'narrative.requests_received',
    all: ['receive', 'apply'],
    may: asked,
    context: /公开[^;]*$/,
  },
  {
    key: 'narrative.requests_carried_in',
    all: ['carry', 'lastYear'],
    may: ['apply', 'request', 'handle', 'plus'],
    context: /申请/,
  },
  {
    key: 'narrative.requests_carried_out',
    all: ['carry', 'nextYear'],
    may: ['apply', 'request', 'handle', 'plus', 'make'],
    context: /申请/,
  },
  { key: 'narrative.normative_documents', all: ['normative', 'make'], may: ['issue', 'ofPolicy', 'open'] },
  { key: 'narrative.press_conferences', all: ['press', 'hold'], may: [] },
  {
    key: 'narrative.processing_fees',
    all: ['fee'],
    may: ['collect', 'disclosureOnly', 'arise', 'toUs', 'asker'],
  },
  { key: 'narrative.reviews', all: ['review'], may: disputed },
  { key: 'narrative.suits', all: ['suit'], may: disputed },
  { key: 'narrative.no_disputes', all: ['review', 'suit'], may: disputed, value: 1 },
];

const needs = phrases.map((phrase) => ({
  phrase,
  needed: [...phrase.all, 'none' as const].map((word) => [word]),
  allowed: new Set<Word>(['filler', 'none', 'organ', ...phrase.all, ...phrase.may]),
}));

/** 无行政复议,提起行政诉讼: what there was none of goes on behind the comma. */
const goesOn = /^,(?:提起|申请)?(?:行政)?(?:诉讼|复议)(?!\d)/;

const clauses = /[^,;:。()]+/g;
const says = /未|没|无|不存在/;
/** 未及时受理: something was done, but not well. */
const badly =
  /(?:未|没有)能?(?:及时|按[时期]|按规定|按要求|依法|主动|规范|严格|认真|全面|准确|完全|全部|有效|充分|公开)/;

/** 无信息公开复议,也无信息公开诉讼: what two clauses say is said of both, where each is of disclosure. */
function neitherOf(text: string, told: readonly None[]): readonly None[] {
  const reviews = told.find(({ key }) => key === 'narrative.reviews');
  const suits = told.find(({ key }) => key === 'narrative.suits');
  if (!reviews || !suits || told.some(({ key }) => key === 'narrative.no_disputes')) return [];
  if (![reviews, suits].every(({ from, to }) => text.slice(from, to).includes('公开'))) return [];
  const [from, to] = [Math.min(reviews.from, suits.from), Math.max(reviews.to, suits.to)];
  return [{ key: 'narrative.no_disputes', value: 1, from, to }];
}

/** What the clauses of a sentence, made of known words alone, say that there was none of. */
export function toldToBeNone(text: string, before: string): readonly None[] {
  if (!says.test(text) || besides.test(text)) return [];
  const told = [...text.matchAll(clauses)].flatMap(({ 0: clause, index }): readonly None[] => {
    if (!says.test(clause) || /\d(?!\d{0,3}年)/.test(clause) || badly.test(clause)) return [];
    if (tellsOtherwise(clause) || otherRequests.test(clause)) return [];
    const words = wordsOf(clause.replace(/["'、](?=$)/g, ''));
    if (words === null) return [];
    return needs.flatMap(({ phrase: { key, value, context }, needed, allowed }): readonly None[] => {
      if (context && !context.test(`${before}。${text.slice(0, index + clause.length)}`)) return [];
      if (/reviews|suits/.test(key) && goesOn.test(text.slice(index + clause.length))) return [];
      if (!isMadeOf(words, allowed, needed)) return [];
      return [{ key, value: value ?? 0, from: index, to: index + clause.length }];
    });
  });
  return [...told, ...neitherOf(text, told)];
}
