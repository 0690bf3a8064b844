import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';
import { carriers, lastYear, nextYear, topic, unit } from './request-words.ts';

/** Requests of the year before, and those left for the next. */
export const requestsCarriedTold: readonly ToldPattern[] = [
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:度)?(?:转至今年|转到今年|${carriers}(?!至|到|入?下))(?:的)?[^,;:\\d()]{0,14}?${told}${unit}`,
    ),
    within: topic,
    unless: /下年|下一年|次年/,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `结转(?:的|自)?${lastYear}(?:度)?(?:的)?(?:办理|(?:政府信息公开)?申请)?(?:共|为)?${told}${unit}`,
    ),
    within: topic,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `${told}${unit}(?:申请)?(?:为|是|系|属于?|由|从|自)*${lastYear}(?:度)?(?:的)?${carriers}(?!至|到|下)`,
    ),
    within: topic,
    anyYear: true,
    of: 'before',
  },
  {
    // 其中新收41件、结转2件: beside those that are new.
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `(?<=(?:其中|含|包括|包含)[:,]?(?:本年度?|当年|今年)?新(?:收到?|受理|接收|增)(?:申请)?[\\d,]+${unit}[、,和及])${carriers}(?:申请)?${told}${unit}(?!至|到|下)`,
    ),
    within: topic,
  },
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `(?<=(?:其中|含|包括|包含)[:,]?)${carriers}(?:申请)?${told}${unit}(?=[、,和及](?:本年度?|当年|今年)?新(?:收到?|受理|接收|增)(?:申请)?\\d)`,
    ),
    within: topic,
  },
  {
    key: 'narrative.requests_carried_in',
    rank: 2,
    value: 0,
    pattern: new RegExp(`${lastYear}(?:度)?(?:无|没有|未有)(?:申请)?结转|(?:无|没有)${lastYear}(?:度)?结转`),
    within: topic,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 1,
    pattern: new RegExp(
      `(?:(?:结?转|转结)(?:至|到|入)?)(?:下年度?|下一年度?|次年|20\\d\\d年)(?:度)?(?:继续)?(?:办理|答复)?(?:的)?(?:申请)?(?:共|为)?${told}${unit}`,
    ),
    within: topic,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 1,
    pattern: new RegExp(
      `${told}${unit}(?:申请)?(?:[^,;:、\\d]{0,12}?|(?:尚|仍|正)?(?:在办|在办理|未办结|在办理中|未到期|未到(?:答复|办理)期限|在(?:法定)?(?:办理|答复)?期限内|办理中|在办理期限),(?:将|已)?)(?:结转|转结|顺延|转入)(?:至|到)?(?:下年|下一年|次年|20\\d\\d年)`,
    ),
    within: topic,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 1,
    pattern: new RegExp(
      `(?:其余|剩余|余下|余|另有?|尚有|还有)(?:的)?${told}${unit}(?:申请)?(?:正在|均|将|需|未)*(?:办理|办结)?(?:中)?,?结转(?!上|去年)`,
    ),
    within: topic,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 1,
    pattern: new RegExp(
      `(?<=(?:办结|答复)(?:申请)?\\d+${unit},)(?:尚未办结|未办结|余)?结转${told}${unit}(?!至今年|到今年)`,
    ),
    within: topic,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 1,
    pattern: new RegExp(`结转(?:申请)?${told}${unit}(?:申请)?(?:至|到|入)${nextYear}`),
    within: topic,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 2,
    value: 0,
    pattern: /(?<=(?:办结|答复)[^,;]{0,10}\d(?:件|宗|份),)无结转(?:件)?(?=[,;]|$)/,
    within: topic,
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 2,
    value: 0,
    pattern: new RegExp(
      `(?:(?<!有)无|没有|未有)(?:申请)?(?:结转(?:至|到|入)?${nextYear}|(?:需)?(?:下年度?|下一年度?|次年)(?:度)?结转)`,
    ),
    within: topic,
    anyYear: true,
    of: 'after',
  },
];
