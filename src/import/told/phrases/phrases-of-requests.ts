import { carriedIn, marked, otherRequests, topic } from '../patterns/request-words.ts';
import { ofDisputes, type Phrase } from './phrase.ts';
import type { Word } from './lexicon.ts';

const unit = /^(?:件|份|条|宗|起|个|例|项|次|人次|件次)$/;
const withCarriedIn = new RegExp(`^(?=${carriedIn})`);
const requestTopic =
  /(?:^|[。、)])申请办理|依申请|信息公开申请|公开申请|申请公开|(?:上年|去年|20\d\d年)度?(?:结转|转入|接转)/;
/** Of the rest two numbers are told: neither is all. */
const noneLeft =
  /^[^;]{0,40}(?:其余|剩余|余下|另有|延期|延长期限|逾期|超期)(?![^;]{0,24}(?:结转|转入|转下|顺延|下年|下一年|明年|未|尚|正在))[^;]{0,24}(?:答复|办结|办理完|回复)/;
const ofOthers = new RegExp(`${ofDisputes.source}|建议|提案|${otherRequests.source}`);
const askers: readonly Word[] = [
  'asker',
  'applicant',
  'submit',
  'organ',
  'apply',
  'wayIn',
  'and',
  'by',
  'toUs',
];

const outcome = (key: Phrase['key'], word: Word): Phrase => ({
  key,
  all: [word],
  may: ['request', 'apply', 'decide', 'disclosureOnly', 'handle', 'conclude'],
  units: unit,
  context: topic,
  unless: new RegExp(`${ofOthers.source}|${marked.source}[^;]*$`),
});

/** Requests for information: those that came, those carried over, and how they were answered. */
export const phrasesOfRequests: readonly Phrase[] = [
  {
    key: 'narrative.requests_total',
    all: ['receive', 'request'],
    may: [...askers, 'handle'],
    units: unit,
    notBefore: new RegExp(`^(?!${carriedIn})`),
    anyYear: true,
  },
  {
    key: 'narrative.requests_received',
    all: ['receive', 'request'],
    may: [...askers, 'handle'],
    units: unit,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['receive', 'apply', 'disclosureOnly'],
    may: askers,
    units: unit,
    unless: ofDisputes,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['receive', 'apply'],
    may: askers,
    units: unit,
    context: requestTopic,
    unless: ofOthers,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['receive'],
    may: ['organ', 'asker'],
    units: unit,
    // One way in has a part of them.
    unsaid: /网上|线上|线下|网络|信函|当面|书面/,
    context: requestTopic,
    unless: new RegExp(`${ofOthers.source}|投诉|举报|信访`),
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['submit', 'request'],
    may: [...askers, 'toUs'],
    units: unit,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_received',
    all: ['newly'],
    may: [...askers, 'request'],
    units: /^(?:件|份|宗|起)$/,
    context: topic,
    unless: ofOthers,
    notBefore: withCarriedIn,
  },
  {
    key: 'narrative.requests_total',
    all: ['request'],
    units: unit,
    notBefore: /^(?![,(](?:其中)?[^,;]{0,6}新收)/,
  },
  { key: 'narrative.requests_total', all: ['handle', 'request'], may: askers, units: unit },
  {
    key: 'narrative.requests_concluded',
    all: ['conclude'],
    may: [...askers, 'request', 'handle'],
    units: unit,
    context: topic,
    unless: new RegExp(`${ofOthers.source}|投诉|举报`),
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
    all: ['carry', 'lastYear'],
    may: ['request', 'apply', 'handle', 'conclude', 'plus', 'rest', 'decide'],
    units: unit,
    context: topic,
    unless: ofDisputes,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_out',
    all: ['carry', 'nextYear'],
    may: ['request', 'apply', 'rest', 'handle', 'conclude', 'plus', 'decide'],
    units: unit,
    context: topic,
    unless: ofDisputes,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    all: ['leave'],
    may: ['apply', 'request', 'rest'],
    units: unit,
    context: /(?:(?:办结|答复|予以公开|无法提供|不予公开)|公开申请\d+件)[^;]*;?[^;]*$/,
    // 其中新收112件、结转8件: those that came over.
    unless:
      /(?:上年|去年|上一年|20\d\d年)度?[^,;]{0,4}$|(?:其中|含|包括|包含)[:,]?(?:[^,;:\d]{0,6}新[^,;:\d]{1,6}[\d,]+[件份宗起][、,和及])?[^,;\d]{2,4}$/,
    notBefore: /^[件份宗起]?[、,和及][^,;:\d]{0,4}新[收增受接]/,
  },
];
