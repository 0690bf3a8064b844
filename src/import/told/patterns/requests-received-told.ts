import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';
import { asked, carriedIn, notDisputes, object, otherRequests, sum, unit } from './request-words.ts';

/** A number of requests followed by (其中上年结转…) holds both; so does one that is only said to have been handled. */
export const requestsReceivedTold: readonly ToldPattern[] = [
  {
    key: 'narrative.requests_total',
    rank: 1,
    pattern: new RegExp(
      `(?:收到|受理|接收|接到|办理|处理|收办)${object}${sum}${told}${unit}(?=${carriedIn})`,
    ),
    unless: notDisputes,
    anyYear: true,
  },
  {
    key: 'narrative.requests_total',
    rank: 2,
    pattern: new RegExp(
      `(?<!受理和|收到和|收到|受理|接收|(?:受理|收到)并[^,;:\\d]{0,4}|受理、|收到、|继续|未|不予)(?:办理|处理)${object}${sum}${told}${unit}`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_total',
    rank: 3,
    pattern: new RegExp(
      `(?<!未)(?:收到|受理|接到|办理|处理)(?:各类)?申请(?:公开)?(?:共|共计)?${told}${unit}(?=${carriedIn})`,
    ),
    not: otherRequests,
    unless: notDisputes,
    anyYear: true,
  },
  {
    key: 'narrative.requests_total',
    rank: 4,
    pattern: new RegExp(`(?:共|累计|合计|总计)(?:办理|处理)(?:申请)?${told}${unit}(?=[,;]|$)`),
    within: /(?:依申请公开|信息公开申请|公开申请)[^;]*$/,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_total',
    rank: 3,
    pattern: new RegExp(`依申请公开(?:政府信息|信息|事项|申请)?(?:共|共计)?${told}${unit}(?=${carriedIn})`),
    unless: notDisputes,
    anyYear: true,
  },
  {
    key: 'narrative.requests_received',
    rank: 2,
    pattern: new RegExp(
      `(?:依申请公开|信息公开申请)(?:的)?(?:受理|收件|接收)(?:总?数?量)?(?:为|共|达到?)*${told}${unit}(?!${carriedIn})`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 1,
    pattern: new RegExp(
      `(?<!未|[省市县区]级)(?:收到|受理|接收|接到|新收|新增|收办)${object}${sum}${told}${unit}(?!${carriedIn})`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 1,
    pattern: new RegExp(
      `(?<!未)(?:收到|受理|接收|接到|新收)(?:的|群众|公民|社会)?${told}${unit}(?:次)?(?:有关|关于)?(?:政府信息公开|政府信息依申请公开|依申请公开|信息公开|公开申请|申请公开(?:政府)?信息)`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 2,
    pattern: new RegExp(
      `(?:依申请(?:政府信息)?公开|信息公开申请)(?:办理|工作|申请)?(?:情况)?(?:共|共计)?(?:收到|受理|接到)(?:申请)?(?:共|共计)?${told}${unit}(?!${carriedIn})`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 2,
    pattern: new RegExp(`(?<!未)(?:收到|受理|接到)申请(?:公开)?(?:共|共计)?${told}${unit}(?!${carriedIn})`),
    within: /依申请公开|申请公开|信息公开/,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    pattern: new RegExp(
      `(?<!未)(?:(?:收到|受理|接到|接收到?|新收)(?:各类|新增)?申请(?:公开)?|(?:收到|受理|接收到?)(?:群众|公民|社会公众)申请公开|(?:其中|[(,](?:含|包括)|本年度?|20\\d\\d年度?):?新(?:收到?|接收|受理))(?:共|共计)?${told}${unit}(?!${carriedIn})`,
    ),
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    pattern: new RegExp(
      `(?:收到|受理|接到|接收到?|新收)(?:的)?申请(?:公开)?(?:的)?(?:总数量?|总量|数量|件数|总件数|数)(?:为|是|达到?|共|计|:)*${told}${unit}?(?=[,;。(]|$)(?!${carriedIn})`,
    ),
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 4,
    pattern: new RegExp(
      `(?<!未)(?:共|累计|全年|合计)(?:收到|受理|接到)(?:了)?${told}${unit}(?!${carriedIn})`,
    ),
    within: /依申请公开[^;]*$/,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    pattern: new RegExp(
      `(?:收到|受理|接到)${object}(?:数量)?(?:较|比|与)(?:上年|上一年|去年|20\\d\\d年)度?(?:同期)?(?:相比)?(?:上升|增加|增长|下降|减少|多|少)(?:了)?[\\d.,]+(?:${unit}|%),?(?:达到?|为|共)${told}${unit}`,
    ),
    unless: notDisputes,
    anyYear: true,
    compares: true,
  },
  {
    key: 'narrative.requests_received',
    rank: 4,
    pattern: new RegExp(
      `(?:今年|本年度?|20\\d\\d年度?)(?:新|共)?(?:收到|受理)${told}${unit}(?!${carriedIn})`,
    ),
    within: /申请[^;]*$/,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 5,
    pattern: new RegExp(
      `(?:共|全年|本年度?|20\\d\\d年度?|累计)有${told}${unit}(?:有关|关于)?(?:政府信息公开|政府信息依申请公开|依申请公开|信息公开)(?:类)?申请(?=[,;:]|$)`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 5,
    pattern: new RegExp(
      `(?<=(?:收到|受理|网络|网上|信函|当面|书面)[^;]{0,30}申请\\d+${unit}[,、和及][^,;:\\d]{0,20}申请\\d+${unit},)(?:合计|共计|总计|共)${told}${unit}(?=[,;]|$)`,
    ),
    within: /依申请公开|信息公开|公开申请/,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    pattern: new RegExp(
      `(?<!未)(?:收到|受理|接到|接收到?)${told}${unit}[^,;:\\d]{0,30}(?:依申请公开|信息公开)[^,;:\\d]{0,12}(?:提交|提出)的申请`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    pattern: new RegExp(
      `(?:依申请公开|信息公开)申请(?:总)?(?:数量|件数|总数|数)(?:为|共|达到?)+${told}${unit}(?!${carriedIn})`,
    ),
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    pattern: new RegExp(
      `(?<!未)(?:收到|受理|接到|接收到?)申请(?:书|表)(?:共|共计)?${told}${unit}(?=[^;]{0,40}公开)`,
    ),
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 4,
    pattern: new RegExp(
      `(?<!未)收到并(?:答复|办理|办结|处理)[^,;:\\d]{0,10}申请(?:事项|件)?${told}${unit}(?!${carriedIn})`,
    ),
    within: /依申请公开[^;]*$/,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_received',
    rank: 4,
    value: 0,
    pattern: /(?:未|没有|尚未)(?:收到|接到|受理)(?:任何)?申请(?=[,;]|$)|没有人申请公开(?=[,;]|$)/,
    within: /公开/,
    unless: /许可|补贴|救助/,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    value: 0,
    pattern: /(?:未|没有|尚未)发生(?:过)?依申请公开(?:政府信息)?(?:的)?(?:事项|情况|申请|事件|件)*(?=[,;]|$)/,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    value: 0,
    pattern: new RegExp(
      `(?:未|没有|尚未|从未)(?:新)?(?:收到|接到|接收到?|受理)(?:过)?[^,;:\\d]{0,30}?(?:${asked})(?![^,;:\\d]{0,8}的(?:相关|有关)?(?:咨询|投诉|来电|诉求))[^,;:\\d]{0,36}(?=[,;]|$)`,
    ),
    unless: /复议|诉讼|投诉|举报/,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    value: 0,
    pattern: new RegExp(
      `(?:没有|(?<!有)无(?!法|正当))(?:任何|新增|人|公民|群众|社会公众)?[^,;:\\d]{0,16}?(?:依申请公开|(?:政府|政务)?信息公开(?:的)?申请|申请(?:公开)?政府信息|公开政府信息的?申请)(?:的|公开|政府|信息|事项|情况|件|申请|办理)*(?=[,;]|$)`,
    ),
    unless: /复议|诉讼|投诉|举报/,
  },
  {
    key: 'narrative.requests_received',
    rank: 3,
    value: 0,
    pattern:
      /(?<!(?:办理|处理)[^,;:]{0,10})(?:依申请公开|信息公开申请)(?:的|政府|信息|申请|事项|数量|件数|情况)*(?:为|共)?(?:0[件条份宗起次]|零)(?=[,;]|$)/,
    unless: /复议|诉讼|投诉|举报/,
  },
  {
    key: 'narrative.requests_received',
    rank: 2,
    pattern: new RegExp(
      `(?<!未)(?:收到|受理|接到|新收)的${told}${unit}(?:政府信息公开|依申请公开|信息公开)?申请(?:中|里)?(?=[,:均全都已])`,
    ),
    not: otherRequests,
    unless: notDisputes,
  },
];
