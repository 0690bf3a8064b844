import type { Phrase } from './phrase.ts';
import type { Word } from './lexicon.ts';
import { wordsOfDisputes } from './words-of-disputes.ts';
import { expandWords } from './expand-words.ts';

const unit = /^(?:件|起|宗|例|次|个|件次)$/;
const respondent = new RegExp(expandWords(wordsOfDisputes.respondent).join('|'));
const oneWay = /直接起诉|复议后|[一二]审/;

const allOf = (key: Phrase['key'], word: Word): readonly Phrase[] => [
  { key, all: [word], may: ['arise', 'disclosureOnly', 'ofMatter', 'request'], units: unit, unless: oneWay },
  {
    key,
    all: [word, 'disclosureOnly'],
    may: ['arise', 'receive', 'request', 'organ', 'ofMatter', 'apply', 'make', 'handle'],
    units: unit,
    unless: oneWay,
  },
  {
    key,
    all: [word],
    may: ['arise', 'receive', 'request', 'judges', 'respondent', 'disclosureOnly', 'ofMatter'],
    units: unit,
    context: respondent,
    unless: oneWay,
  },
  {
    key,
    all: ['review', 'suit', 'each'],
    may: ['and', 'arise', 'disclosureOnly', 'request', 'ofMatter', 'organ'],
    units: unit,
  },
];

/** The last kind of dispute that was named, where no two were named as one. */
const lastOf = (word: string, other: string): RegExp => new RegExp(`${word}(?!机关)(?:(?!${other}|起诉).)*$`);
const asOne = /复议[^,;:\d]{0,8}诉讼|诉讼[^,;:\d]{0,8}复议/;
/** Disputes that an organ judges or fights for others are not about disclosure unless that is said. */
const ofOthers =
  /^(?!.*(?:信息公开|依申请|政务公开)).*(?:新收|办理|办结|承办|受理|审理|审结\d|应诉|代理|化解|复议机[关构](?![^,;]{0,6}(?:维持|作出|决定|纠正|责令)))/;

function results(kind: 'reviews' | 'suits'): readonly Phrase[] {
  const [word, other] = kind === 'reviews' ? (['复议', '诉讼'] as const) : (['诉讼', '复议'] as const);
  const each = (key: 'upheld' | 'corrected' | 'other' | 'pending', said: Word): Phrase => ({
    key: `narrative.${kind}_${key}`,
    all: [said],
    may: [
      kind === 'reviews' ? 'review' : 'suit',
      'judges',
      'disclosureOnly',
      'ofMatter',
      'rest',
      'decide',
      'arise',
    ],
    units: unit,
    context: lastOf(word, other),
    unless: new RegExp(`${asOne.source}|${ofOthers.source}|直接起诉|复议后`),
  });
  return [
    each('upheld', 'upheld'),
    each('corrected', 'corrected'),
    each('other', 'resultOther'),
    each('pending', 'pending'),
  ];
}

/** Reviews and suits, and how they ended. */
export const phrasesOfDisputes: readonly Phrase[] = [
  ...allOf('narrative.reviews', 'review'),
  ...allOf('narrative.suits', 'suit'),
  ...results('reviews'),
  ...results('suits'),
];
