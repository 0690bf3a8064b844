import type { ToldKey } from '../../../schema/told.ts';
import { channelNames } from '../patterns/channel-names.ts';
import { hotline } from '../patterns/services-told.ts';
import { carriedIn, otherRequests, topic } from '../patterns/request-words.ts';
import { words, type Word } from './lexicon.ts';

/**
 * What the words around a number say that it counts: `all` of these must be among them, one of `any`, and besides fillers
 * only those of `may`. `context` must stand in the sentence up to the number, or the one before; `unless` must not stand in
 * this sentence up to it.
 */
export type Phrase = {
  readonly key: ToldKey;
  readonly all: readonly Word[];
  readonly any?: readonly Word[];
  readonly may?: readonly Word[];
  readonly units: RegExp;
  readonly context?: RegExp;
  readonly unless?: RegExp;
  /** What must not stand between the number before and the clause. */
  readonly notAfter?: RegExp;
  /** What must not follow the number. */
  readonly notBefore?: RegExp;
  readonly anyYear?: true;
  readonly of?: 'before' | 'after';
};

const anyChannel = new RegExp(`${channelNames}|平台|专栏|栏目|渠道`, 'i');
/** 截至目前累计: of all years together, as it may be. */
const sinceLong = /(?:截[至止]|目前)(?![^;]*(?:全年|今年|本年))[^;]*累计/;
const request = /^(?:件|份|条|宗|起|个|例|项|次|人次|件次)$/;
const dispute = /^(?:件|起|宗|例|次|个)$/;
const call = /^(?:件|条|个|次|人次|宗|单|起|通)$/;
const respondent = new RegExp(words.respondent);
const ofDisputes = /复议|诉讼|起诉/;
const withCarriedIn = new RegExp(`^(?=${carriedIn})`);
const requestTopic = /(?:^|[。、)])申请办理|依申请|信息公开申请|公开申请|申请公开/;
/** Of the rest two numbers are told: neither is all. */
const noneLeft = /^[^;]{0,40}(?:其余|剩余|余下|另有|延期)[^;]{0,24}(?:答复|办结|办理完|回复)/;

const outcome = (key: ToldKey, word: Word): Phrase => ({
  key,
  all: [word],
  may: ['request', 'apply', 'decide', 'disclosureOnly'],
  units: request,
  context: topic,
  unless: new RegExp(`${ofDisputes.source}|建议|提案|${otherRequests.source}`),
});

const disputesOf = (key: ToldKey, word: Word): readonly Phrase[] => [
  {
    key,
    all: [word],
    may: ['arise', 'disclosureOnly', 'request'],
    units: dispute,
    unless: /直接起诉|复议后|[一二]审/,
  },
  {
    key,
    all: [word, 'disclosureOnly'],
    may: ['arise', 'receive', 'request', 'organ'],
    units: dispute,
    unless: /直接起诉|复议后|[一二]审/,
  },
  {
    key,
    all: [word],
    may: ['arise', 'receive', 'request', 'judges', 'respondent', 'disclosureOnly'],
    units: dispute,
    context: respondent,
    unless: /直接起诉|复议后|[一二]审/,
  },
  {
    key,
    all: ['review', 'suit', 'each'],
    may: ['and', 'arise', 'disclosureOnly', 'request'],
    units: dispute,
  },
];

const items = (made: Pick<Phrase, 'all' | 'any' | 'may'>): readonly Phrase[] => [
  {
    key: 'narrative.items_disclosed',
    ...made,
    units: /^(?:条次|条|件|份|篇|项)$/,
    notAfter: anyChannel,
    unless: sinceLong,
  },
];

export const phrases: readonly Phrase[] = [
  ...items({ all: ['open'], any: ['info', 'publicInfo'], may: ['release', 'everyWay', 'organ'] }),
  ...items({ all: ['release', 'publicInfo'], may: ['everyWay', 'organ'] }),
  ...items({ all: ['infoOpen'], may: ['everyWay', 'organ'] }),
  ...items({ all: ['openAll'] }),
  {
    key: 'narrative.policy_interpretations',
    all: ['interpretation'],
    may: ['issue', 'open', 'publish', 'sorts', 'organ', 'everyWay'],
    units: /^(?:条|篇|件|个|份|期|则|部|项|篇次|件次|条次)$/,
  },
  {
    key: 'narrative.normative_documents',
    all: ['normative'],
    any: ['make', 'open', 'issue'],
    may: ['organ'],
    units: /^(?:件|个|份|部|篇|条|项)$/,
  },
  {
    key: 'narrative.regulations',
    all: ['regulation'],
    any: ['make', 'open', 'issue'],
    may: ['organ'],
    units: /^(?:件|个|部|项)$/,
  },
  {
    key: 'narrative.gazette_issues',
    all: ['gazette'],
    may: ['edit', 'organ', 'make', 'issue'],
    units: /^期$/,
  },
  {
    key: 'narrative.gazette_issues',
    all: ['edit'],
    may: ['make', 'issue'],
    units: /^期$/,
    context: /(?:公报|政报)[^;。]*$/,
    unless: /微信|公众号|简报|专报|专刊|访谈|解读/,
  },
  {
    key: 'narrative.press_conferences',
    all: ['press'],
    may: ['hold', 'organ'],
    units: /^(?:场次|场|次|期)$/,
  },
  {
    key: 'narrative.online_interviews',
    all: ['interview'],
    may: ['hold', 'by', 'channel', 'organ'],
    units: /^(?:期|场次|场|次|个)$/,
  },
  {
    key: 'narrative.public_consultations',
    all: ['consultation'],
    may: ['hold', 'by', 'channel', 'organ'],
    units: /^(?:次|期|项|场|个)$/,
  },
  {
    key: 'narrative.requests_total',
    all: ['receive', 'request'],
    may: ['asker', 'submit', 'handle', 'organ', 'apply'],
    units: request,
    notBefore: new RegExp(`^(?!${carriedIn})`),
    anyYear: true,
  },
  {
    key: 'narrative.requests_received',
    all: ['receive', 'request'],
    may: ['asker', 'submit', 'organ', 'apply'],
    units: request,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['receive', 'apply'],
    may: ['asker', 'submit', 'organ'],
    units: request,
    context: requestTopic,
    unless: new RegExp(`${ofDisputes.source}|${otherRequests.source}`),
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['submit', 'request'],
    may: ['asker', 'toUs', 'organ', 'apply'],
    units: request,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['newly'],
    may: ['apply', 'request', 'asker', 'submit', 'organ'],
    units: /^(?:件|份|宗|起)$/,
    context: topic,
    unless: new RegExp(`${ofDisputes.source}|${otherRequests.source}`),
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_total',
    all: ['request'],
    units: request,
    notBefore: /^(?!,其中[^,;]{0,6}新收)/,
  },
  {
    key: 'narrative.requests_total',
    all: ['handle', 'request'],
    may: ['asker', 'submit', 'organ'],
    units: request,
  },
  {
    key: 'narrative.requests_concluded',
    all: ['conclude'],
    may: ['apply', 'request', 'asker', 'submit'],
    units: request,
    context: topic,
    unless: new RegExp(`${ofDisputes.source}|建议|提案|投诉|举报|${otherRequests.source}`),
    notBefore: noneLeft,
  },
  outcome('narrative.requests_granted', 'granted'),
  outcome('narrative.requests_partly_granted', 'partly'),
  outcome('narrative.requests_refused', 'refused'),
  outcome('narrative.requests_unavailable', 'unavailable'),
  outcome('narrative.requests_not_processed', 'unprocessed'),
  outcome('narrative.requests_other', 'otherwise'),
  {
    key: 'narrative.requests_carried_in',
    all: ['carriedIn'],
    may: ['request', 'apply', 'handle', 'conclude'],
    units: request,
    context: topic,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_out',
    all: ['carriedOut'],
    may: ['request', 'apply', 'rest', 'handle', 'conclude'],
    units: request,
    context: topic,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    all: ['leave'],
    may: ['apply', 'request', 'rest'],
    units: request,
    context: /(?:(?:办结|答复|予以公开|无法提供|不予公开)|公开申请\d+件)[^;]*;?[^;]*$/,
    unless: /(?:上年|去年|上一年|20\d\d年)度?[^,;]{0,4}$/,
  },
  ...disputesOf('narrative.reviews', 'review'),
  ...disputesOf('narrative.suits', 'suit'),
  {
    key: 'hotline.dispatched',
    all: ['dispatch'],
    may: ['demand', 'order', 'unitsTold', 'organ'],
    units: call,
    context: hotline,
  },
  {
    key: 'hotline.received',
    all: ['demandSum'],
    may: ['hotline', 'demand'],
    units: call,
    context: hotline,
  },
  {
    key: 'hotline.received',
    all: ['answer', 'demand'],
    may: ['hotline', 'asker', 'organ'],
    units: call,
    context: hotline,
    unless: /派单|政务服务事项|申请/,
  },
];
