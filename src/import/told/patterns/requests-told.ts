import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';

const unit = '(?:件|份|条|宗|起|个|例|项|人次)';
const request =
  '(?:依申请(?:政府)?(?:信息)?公开|(?:政府|政务)?信息(?:依申请)?公开(?:的)?申请|(?:政府)?信息申请公开|公开政府信息的?申请|申请公开政府信息|申请获取(?:的)?政府信息|获取政府信息的?申请|政府信息公开|信息公开|政府信息(?:的)?申请|(?<![务校厂院])公开(?:的)?申请|依申请)';
const object = `[^,;:\\d]{0,40}?${request}[^,;:\\d]{0,14}?`;
const sum = '(?:数量|数|总数)?(?:为|达到?|共计?|总计|合计|累计)*';
const topic =
  /申请|(?:上年|本年|20\d\d年)度?(?:结转|新收)|(?:^|[,;:])(?:其中|已|均|全部|作出|同意|")*(?:予以公开|同意公开|不予公开|部分公开|无法提供|不予处理)/;
/** One way in has a part of the requests, save where several are named together. */
const oneWayIn =
  '^(?!.*等).*(?:网上|网络|网页|在线|信函|当面|现场|邮寄|邮件|传真|书面)(?:提交|提出|方式|渠道)?(?:的)?(?:依申请|政府信息|信息公开|申请)';
const notDisputes = new RegExp(`法院|行政案件|复议|诉讼|起诉|举报|投诉|建议|提案|${oneWayIn}`);
const lastYear = '(?:上年度?|上一年度?|去年|20\\d\\d年度?)';
const nextYear = '(?:下年度?|下一年度?|明年|次年|20\\d\\d年度?)';
const carriedIn = `(?:\\([^()]{0,14}?|[,;]?(?:其中|含|包括|包含)[:,]?(?:[^,;()\\d]{0,10}新收[^,;()\\d]{0,10}\\d+件?[,、和])?[^,;()]{0,14}?)${lastYear}[^,;()]{0,6}(?:结转|转入)`;
/** Requests for something else than information. */
const otherRequests =
  /许可|低保|补贴|补助|登记|救助|贷款|援助|仲裁|审批|补偿|证照|保障房|公租房|户籍|资助|认定|工伤|热线|工单|12345|建议|提案|信箱|留言|来信|社会保险|入学|就业/;

const asked =
  '依申请(?:信息)?公开|信息公开(?:方面|工作|事项)?的?(?:当面|现场|书面|网上|网络|在线|信函|传真|邮寄)?(?:申请|要求|请求)|公开政府信息的?(?:申请|要求|请求)|申请公开(?:的)?政府信息|政府公开信息的?申请|政府信息申请|公开申请';

/** 予以公开或部分公开: one number for two outcomes is neither's. */
const joined = '(?<!公开(?:或者?|和|及|与|以及|、|\\/))';

const outcome = (key: ToldPattern['key'], words: string): ToldPattern => ({
  key,
  pattern: new RegExp(`(?<![不未以可])${joined}${words}"?(?:的|决定|答复|申请)*(?:有|为|共)*${told}${unit}`),
  within: topic,
  not: otherRequests,
  unless: /复议|诉讼|起诉|建议|提案/,
});

/** 5件不予公开, 其余7件均因本机关不掌握无法提供: the number before its outcome, which ends the clause. */
const behind = (key: ToldPattern['key'], words: string): ToldPattern => ({
  key,
  rank: 2,
  pattern: new RegExp(
    `(?:^|[,;:、(]|中)(?:其中|另外?|还)?(?:有)?(?:其余|剩余|余下|余)?(?:的)?${told}${unit}(?:申请)?(?:均|都|全部)?(?:(?:因|由于|属于?|经)[^,;:、\\d]{2,30}?)?(?:均|已|全部|都|依法|依规|按规定|被|决定|答复|作出|为|作|则|分别)*${words}(?:的?决定|答复|处理)?(?=[,;、)]|$)`,
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

/** A number of requests followed by (其中上年结转…) holds both; so does one that is only said to have been handled. */
export const requestsTold: readonly ToldPattern[] = [
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
      `(?<!受理和|收到和|(?:受理|收到)并[^,;:\\d]{0,4}|受理、|收到、|继续|未|不予)(?:办理|处理)${object}${sum}${told}${unit}`,
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
      `(?<!未)(?:收到|受理|接收|接到|新收)(?:的|群众|公民|社会)?${told}${unit}(?:次)?(?:有关|关于)?(?:政府信息公开|政府信息依申请公开|依申请公开|信息公开|公开申请)`,
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
      `(?<!未)(?:(?:收到|受理|接到|新收)(?:各类|新增)?申请(?:公开)?|(?:其中|本年度?|20\\d\\d年度?)新收)(?:共|共计)?${told}${unit}(?!${carriedIn})`,
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
    value: 0,
    pattern: /(?:未|没有|尚未)发生(?:过)?依申请公开(?:政府信息)?(?:的)?(?:事项|情况|申请|事件|件)*(?=[,;]|$)/,
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
    rank: 3,
    value: 0,
    pattern: new RegExp(
      `(?:未|没有|尚未|从未)(?:新)?(?:收到|接到|接收到?|受理)(?:过)?[^,;:\\d]{0,30}?(?:${asked})[^,;:\\d]{0,36}(?=[,;]|$)`,
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
      /(?:依申请公开|信息公开申请)(?:的)?(?:政府|信息|申请|事项|数量|件数|情况)*(?:为|共)?(?:0[件条份宗起]|零)(?=[,;]|$)/,
    unless: /复议|诉讼|投诉|举报/,
  },
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:度)?(?:结转|转结|转入|转至今年|转到今年)(?:的)?[^,;:\\d()]{0,14}?${told}${unit}`,
    ),
    within: topic,
    unless: /下年|下一年|次年/,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(`结转(?:的|自)?${lastYear}(?:度)?(?:的)?(?:办理|申请)?(?:共|为)?${told}${unit}`),
    within: topic,
    anyYear: true,
    of: 'before',
  },
  {
    key: 'narrative.requests_carried_in',
    pattern: new RegExp(
      `${told}${unit}(?:申请)?(?:为|是|系|属于?)?${lastYear}(?:度)?(?:的)?(?:结转|转结|转入|转来)(?!至|到|下)`,
    ),
    within: topic,
    anyYear: true,
    of: 'before',
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
    key: 'narrative.requests_concluded',
    rank: 2,
    pattern: new RegExp(
      `${told}${unit}(?:申请)?(?:均|已|全部|都|当年|年内|本年度?)*(?:按[时期]|依法|及时|依规|在?(?:法定|规定)(?:期限|时限|时间)内?)*(?:予以)?(?:办结|办理完[毕成]|完成(?:办理|答复)|答复)`,
    ),
    within: topic,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_concluded',
    pattern: new RegExp(
      `(?:办结|办理完毕|(?<=[,;已])完成(?=[^,;:\\d]{0,6}公开申请))(?:政府信息公开|依申请公开|信息公开)?(?:申请|事项)?(?:件)?(?:共|共计|总计)?${told}${unit}`,
    ),
    within: topic,
    not: otherRequests,
    unless: notDisputes,
  },
  {
    key: 'narrative.requests_concluded',
    rank: 2,
    pattern: new RegExp(
      `(?<!公开|公开并|不予|延期|未|重新(?:作出)?)(?:答复|办复)(?:处理|办结|完毕|了)*(?:[^,;:\\d]{0,10}?申请(?:公开)?(?:政府信息|件|事项)?)?(?:共计?|总计)?${told}${unit}`,
    ),
    within: topic,
    not: /(?:复议|诉讼)[^;]*$/,
    unless: /责令|举报|投诉|建议|提案|咨询|留言|诉求|热线|信箱|来信|信访|转办|协查|协办|配合/,
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
      `${told}${unit}(?:申请)?[^,;:\\d]{0,12}?(?:结转|顺延|转入)(?:至|到)?(?:下年|下一年|次年|20\\d\\d年)`,
    ),
    within: topic,
    anyYear: true,
    of: 'after',
  },
  {
    key: 'narrative.requests_carried_out',
    rank: 1,
    pattern: new RegExp(
      `(?:其余|剩余|余下|余|另有|尚有|还有)(?:的)?${told}${unit}(?:申请)?(?:正在|均|将|需|未)*(?:办理|办结)?(?:中)?,?结转(?!上|去年)`,
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
    pattern: new RegExp(
      `(?:(?<!有)无|没有|未有)(?:申请)?(?:结转(?:至|到|入)?${nextYear}|(?:需)?(?:下年度?|下一年度?|次年)(?:度)?结转)`,
    ),
    within: topic,
    anyYear: true,
    of: 'after',
  },
  outcome('narrative.requests_granted', '(?:予以公开|同意公开)(?:并(?:已)?(?:予以)?答复)?'),
  {
    key: 'narrative.requests_received',
    rank: 2,
    pattern: new RegExp(
      `(?<!未)(?:收到|受理|接到|新收)的${told}${unit}(?:政府信息公开|依申请公开|信息公开)?申请(?:中|里)?(?=[,:均全都已])`,
    ),
    not: otherRequests,
    unless: notDisputes,
  },
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
  outcome('narrative.requests_partly_granted', '(?:予以)?部分公开'),
  outcome('narrative.requests_refused', '(?:不予公开|不同意公开)'),
  outcome('narrative.requests_unavailable', '无法提供'),
  outcome('narrative.requests_not_processed', '不予处理'),
  ...outcomeBehind,
  outcome('narrative.requests_other', '(?:作)?其他(?:方式)?处理'),
];
