import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';
import { marked, notDisputes, object, otherRequests, sum, topic, unit } from './request-words.ts';

/** 予以公开或部分公开: one number for two outcomes is neither's. */
const joined = '(?<!公开(?:或者?|和|及|与|以及|、|\\/))';

const outcome = (key: ToldPattern['key'], words: string): ToldPattern => ({
  key,
  pattern: new RegExp(
    `(?<![不未以可]|部分)${joined}${words}"?(?:\\((?!含|包括)[^()]{2,30}\\))?(?:的|者|决定|答复|申请|总?数量?)*(?:有|为|共)*${told}${unit}`,
  ),
  within: topic,
  not: new RegExp(`${otherRequests.source}|${marked.source}[^;]*$`),
  unless: /复议|诉讼|起诉|建议|提案/,
});

/** 5件不予公开, 其余7件均因本机关不掌握无法提供: the number before its outcome, which ends the clause. */
const behind = (key: ToldPattern['key'], words: string): ToldPattern => ({
  key,
  rank: 2,
  pattern: new RegExp(
    `(?:^|[,;:、(]|中|已(?:办[理结]|答复)(?=的))(?:其中|另外?|还)?(?:有)?(?:其余|剩余|余下|余)?(?:的)?${told}${unit}(?:申请)?(?:均|都|全部)?(?:(?:因|由于|属于?|经|为|系)[^,;:、\\d]{2,30}?,?)?(?:均|已|全部|都|依法|依规|按规定|被|决定|答复|作出|为|作|则|分别)*${words}(?:的?决定|答复|处理)?(?=[,;、)]|$)`,
  ),
  within: topic,
  not: otherRequests,
  unless: /复议|诉讼|起诉|建议|提案/,
});

const outcomeBehind: readonly ToldPattern[] = [
  behind('narrative.requests_granted', '(?:予以|同意)公开'),
  behind('narrative.requests_partly_granted', '(?:予以|同意)?部分公开'),
  behind('narrative.requests_refused', '(?:不予|不同意)公开'),
  behind('narrative.requests_unavailable', '无法提供'),
  behind('narrative.requests_not_processed', '不予处理'),
];

/** Requests that were concluded, and how. */
/** The rest of the requests is all of the concluded ones only where the others are said to go on. */
const restAlone = '^(?!.*(?:结转|转结|转入|顺延|办理中|正在办理|尚在)).*(?:其余|剩余|余下)(?:的)?$';
const notConcluded = new RegExp(
  `${otherRequests.source}|(?:受理|收到|接到)[^,;:\\d]{0,8}(?:投诉|举报)(?:(?!公开申请|申请公开|依申请).)*$|${restAlone}`,
);

/** 答复8件,其余2件已答复, 按期答复60件,延期答复3件: neither is all of them. */
const noneLeft =
  '(?![^;]{0,40}(?:其余|剩余|余下|另有)(?![^;]{0,24}(?:结转|顺延|下年|下一年|明年|转入|转下|延期|未|尚|正在))[^;]{0,24}(?:答复|办结|办理完|回复)|[^;]{0,24}(?:延期|延长期限|逾期|超期)(?:后|作出)?(?:予以)?(?:答复|办结|回复)(?:的|了|有|为)*[\\d一二两三四五六七八九十])';

export const requestsOutcomesTold: readonly ToldPattern[] = [
  {
    key: 'narrative.requests_concluded',
    rank: 2,
    pattern: new RegExp(
      `${told}${unit}(?:申请)?(?:均|已|全部|都|当年|年内|本年度?)*(?:按[时期]|依法|及时|依规|在?(?:法定|规定)(?:期限|时限|时间)内?)*(?:予以)?(?:办结|办理完[毕成]|完成(?:办理|答复)|答复)${noneLeft}`,
    ),
    within: topic,
    not: notConcluded,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_concluded',
    rank: 2,
    pattern: new RegExp(
      `(?<=^|[,;:、(])(?:其中|对)?${told}${unit}(?:申请)?(?:均|已|全部|都)*(?:按照?|依照|根据)[^,;:、\\d]{1,12}(?:进行|予以|作出)?(?:书面)?(?:了)?(?:答复|回复)${noneLeft}`,
    ),
    within: topic,
    not: notConcluded,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_concluded',
    rank: 3,
    pattern: new RegExp(
      `(?<=(?:收到|受理|接收到?|接到)[^;]{0,60}(?:公开申请|申请公开|依申请)[^;]{0,60})已(?:处理|办理)(?:完毕|完成)?${told}${unit}(?=[,;、]|$)${noneLeft}`,
    ),
    within: topic,
    not: notConcluded,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_concluded',
    pattern: new RegExp(
      `(?<!未|尚未|延期|延长期限|逾期|超期)(?:办结|办理完[毕成]|(?<=[,;已])完成(?=[^,;:\\d]{0,6}公开申请))(?:政府信息公开|依申请公开|信息公开)?(?:申请|事项)?(?:件)?(?:共|共计|总计)?${told}${unit}${noneLeft}`,
    ),
    within: topic,
    not: notConcluded,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_concluded',
    rank: 2,
    pattern: new RegExp(
      `(?<!公开|公开并(?:书面|依法|按时|及时|已)*|不予|延期|延长期限|逾期|超期|未|重新(?:作出)?|(?:不掌握|不存在|不属于|无法提供|非)[^,;:]{0,10})(?:答复|办复|(?<=依法|按[时期]|已|均|全部)回复)(?:处理|办结|完毕|了)*(?:数量|数)?(?:[^,;:\\d]{0,10}?申请(?:信息)?(?:公开)?(?:政府信息|件|事项)?)?(?:共计?|总计)?${told}${unit}${noneLeft}`,
    ),
    within: topic,
    not: /(?:复议|诉讼)[^;]*$/,
    unless: /责令|举报|投诉|建议|提案|咨询|留言|诉求|热线|信箱|来信|信访|转办|协查|协办|配合/,
  },
  outcome(
    'narrative.requests_granted',
    '(?:予以公开|同意(?:全部)?公开)(?:并(?:已|予以|书面|依法|按时|及时)*答复)?',
  ),
  {
    key: 'narrative.requests_granted',
    rank: 2,
    pattern: new RegExp(`(?:^|[,;])(?:其中)?${told}${unit}(?:申请)?(?:均|全部|都)(?:已)?予以公开(?=[,;]|$)`),
    within: topic,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_granted',
    rank: 2,
    pattern: new RegExp(
      `(?:收到|受理|接到)${object}${sum}${told}${unit},(?:均|全部)(?:已)?[^,;:\\d不]{0,8}予以公开(?=[,;]|$)`,
    ),
    unless: notDisputes,
  },
  outcome('narrative.requests_partly_granted', '(?:予以)?部分(?:予以)?公开'),
  outcome('narrative.requests_refused', '(?:不予公开|不同意公开)'),
  outcome('narrative.requests_unavailable', '无法提供'),
  outcome('narrative.requests_not_processed', '不予处理'),
  outcome('narrative.requests_other', '(?:作)?其他(?:方式)?处理'),
  ...outcomeBehind,
];
