import { aboutHotline, addedOrDropped, aboutService, hotline } from '../patterns/services-told.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './lexicon.ts';

const call = /^(?:件|条|个|次|人次|宗|单|起|通|件次)$/;
const again = /满意(?!率|度)|回访(?!满意)|退回|重办|超期/;
/** 热线转办工单: those that were sent on to the organ are its orders. */
const fromHotline =
  /(?:热线|平台|中心|12345)(?:共|累计)?(?:转办|交办|派发|转派|分派|下派|派遣|派单|转来|转)|(?:给|至|到|向)(?:我|本)/;
/** 平台转派至各承办单位: passed on by the hotline's office. */
const toUnits = /(?:至|到|给|向|往)(?:各|相关|有关|责任|承办|成员|职能|属地)/;
const inTime = /按[时期]|及时|限时/;
const percent = /^%$/;

const rate = (key: Phrase['key'], word: Word, context: RegExp): Phrase => ({
  key,
  all: [word],
  may: ['hotline', 'order', 'demand', 'organ', 'hall', 'service'],
  units: percent,
  context,
  ...(word === 'completion' && { unsaid: inTime }),
});

const list = (key: Phrase['key'], word: Word): Phrase => ({
  key,
  all: [word, 'listed'],
  may: ['lists', 'organ'],
  units: /^(?:项|个)$/,
  unless: addedOrDropped,
  unsaid: /办件|办结|率/,
});

/** The hotline, and what offices do for those who come. */
export const phrasesOfServices: readonly Phrase[] = [
  {
    key: 'hotline.dispatched',
    all: ['dispatch'],
    may: ['demand', 'order', 'unitsTold', 'organ', 'hotline'],
    units: call,
    context: hotline,
    unless: again,
    unsaid: new RegExp(`^(?!.*${toUnits.source}).*(?:${fromHotline.source})`),
  },
  {
    key: 'hotline.received',
    all: ['demandSum'],
    may: ['hotline', 'demand', 'organ'],
    units: call,
    context: hotline,
    unsaid: fromHotline,
  },
  {
    key: 'hotline.received',
    all: ['answer', 'demand'],
    may: ['hotline', 'asker', 'organ', 'wayIn', 'and', 'process'],
    units: call,
    context: hotline,
    unless: /派单|工单|政务服务事项|申请/,
  },
  {
    key: 'hotline.orders',
    all: ['process', 'order', 'hotline'],
    may: ['dispatch', 'organ', 'demand', 'toUsOrder', 'by', 'unitsTold'],
    units: call,
    unless: again,
    unsaid: toUnits,
  },
  {
    key: 'hotline.orders',
    all: ['process', 'hotline', 'dispatch'],
    may: ['organ', 'demand', 'order', 'thing', 'toUsOrder', 'by', 'unitsTold'],
    units: call,
    unless: again,
    unsaid: toUnits,
  },
  {
    key: 'hotline.orders',
    all: ['hotline', 'order'],
    may: ['dispatch', 'organ', 'process'],
    units: call,
    unless: again,
    unsaid: toUnits,
  },
  list('services.one_visit_items', 'oneVisit'),
  list('services.tolerant_items', 'tolerant'),
  rate('hotline.on_time_rate', 'onTime', aboutHotline),
  rate('hotline.completion_rate', 'completion', aboutHotline),
  rate('hotline.satisfaction_rate', 'satisfaction', aboutHotline),
  rate('services.on_time_rate', 'onTime', aboutService),
  rate('services.satisfaction_rate', 'satisfaction', aboutService),
  {
    key: 'services.accepted',
    all: ['accept', 'service'],
    may: ['hall', 'organ', 'by', 'and'],
    units: /^(?:件|项|笔|件次)$/,
    context: aboutService,
    unless: /可/,
  },
];
