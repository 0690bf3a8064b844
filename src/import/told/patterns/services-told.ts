import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';

const rate = `(?:为|达到?|达|均为|均达|保持在)*${told}%`;
/** Not another hotline: 12333, 12315. */
export const hotline =
  /12345|(?<!(?:12(?!345)\d{3}|办公|值班|监督|举报|纳税|税务|法律|供水|供热|征信|行风|政风|阳光|民声|电台|直播)[^,;]{0,10})热线/;
/** The last topic named before a rate is what the rate is about. */
export const aboutHotline =
  /(?:12345|(?<!(?:12(?!345)\d{3}|办公|值班|监督|举报|纳税|税务|法律|供水|供热|征信|行风|政风|阳光|民声|电台|直播)[^,;]{0,10})热线|工单)(?:(?!政务服务事项|办事大厅|政务大厅|服务大厅|提案|人大|政协|代表建议|信箱|留言).)*$/;
export const aboutService =
  /(?:政务服务事项|办事大厅|政务大厅|服务大厅|政务服务|(?:行政|便民|公共|政务|党群|市民)服务(?:中心|大厅|事项|窗口|站)|(?:行政|审批|综合|办事|服务|一窗受理)审?批?窗口|审批(?:服务)?窗口|政务中心|市民中心|一窗受理|一网通办)(?:(?!12345|工单|热线).)*$/;
const unit = '(?:件|条|个|次|宗|单|起|人次|通)';

/** 由去年的92%提高到95%: the second is this year's. */
const risen = (key: ToldPattern['key'], words: string, within: RegExp): readonly ToldPattern[] => [
  {
    key,
    pattern: new RegExp(
      `${words}(?:由|从)(?:去年|上年|20\\d\\d年)(?:度|同期|底)?的?[\\d.]+%(?:提高|提升|上升|增长|增加|下降|降低|降)(?:到|至|为)(?:今年的?|20\\d\\d年的?)?${told}%`,
    ),
    within,
    anyYear: true,
  },
];

/** Those that were added to a list or dropped are not the list. */
export const addedOrDropped = /新增|增加|取消|调整|减少|平均/;

export const servicesTold: readonly ToldPattern[] = [
  {
    key: 'hotline.received',
    pattern: new RegExp(
      `(?:受理|接收|接听|接到|收到|承接)(?:(?:[^,;:\\d]{2,8}、)?"?12345"?(?:(?!转办|交办|派单|派发|工单|[及和与])[^,;\\d]){0,12}?)?(?:群众|百姓|居民|民生|市民|各类|企业|有效)*(?:诉求|来电|电话|求助|咨询|投诉|事项|来件|来电诉求|反映问题)*(?:共计?|总计|总量|量)?(?:为|达)?${told}${unit}`,
    ),
    within: hotline,
    // One way in has a part of them.
    unless:
      /工单|派单|政务服务事项|申请|(?:网络|网上|线上|微信|小程序|APP)(?:渠道|方式|平台)?(?:共|累计)?(?:受理|接收|收到)/,
  },
  {
    key: 'hotline.received',
    rank: 0,
    pattern: new RegExp(
      `(?<=(?:受理|接收|收到|接到)[^;]{0,60}诉求[^;]{0,20}其中,?)"?12345"?(?:政务服务|便民|服务)*热线${told}${unit}`,
    ),
  },
  {
    key: 'hotline.dispatched',
    pattern: new RegExp(
      `(?<!热线|平台|12345"?)(?:转办|交办|派发|转派|分派)(?:工单|事项|诉求|各类)?(?:共|共计)?${told}${unit}`,
    ),
    within: hotline,
  },
  {
    key: 'hotline.dispatched',
    pattern: new RegExp(`(?<=[,;])派单${told}${unit}`),
    within: /(?:接到|接听|受理|收到)[^;]{0,20}(?:来电|诉求|电话|受理量)[^;]*$|受理量[^;]*$/,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(
      `(?:工单|(?<![,;])派单)(?:共|共计|总计|总量|数量|量)?(?:为|达)?${told}(?:件|条|个|单|余件)`,
    ),
    within: hotline,
    unless: /不满意|回访|退回|重办|超期|转办|派发|转派|分派/,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(`(?:办理|处理|承办|接收|受理|办结|接办)(?!12345)${told}(?:件|条|个)?(?:热线)?工单`),
    within: hotline,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(
      `(?:办理|处理|承办|办结|回复|接办)[^,;:\\d]{0,6}"?12345"?[^,;:\\d]{0,8}(?:热线|平台)(?:平台)?(?:交办|转办|派发|转派|分派)?(?:的)?(?:各类)?(?:工单|诉求|事项|件|来件)?(?:共|共计)?${told}(?:件|条|个|单)`,
    ),
    unless: /满意|回访|退回|重办|超期/,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(
      `(?:受理|接收|收到|接到|承接|办理|处理|承办|办结|接办)(?:[^,;:\\d]|12345){0,24}热线(?:平台)?(?:交办|转办|派发|转派|分派|下派|派遣)(?:的)?(?:各类)?(?:件|单|工单|诉求|事项|案件|问题)(?:共|共计)?${told}(?:件|条|个|单)`,
    ),
    within: hotline,
    unless: /满意|回访|退回|重办|超期/,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(
      `(?:热线|平台|中心|12345"?)(?:向|给)?(?:交办|转办|派发|转派|分派|下派|派遣)(?:我|本|至我|到我)[^,;:\\d]{1,4}(?:的)?(?:工单|诉求|事项|案件|件)(?:共|共计)?${told}(?:件|条|个|单)`,
    ),
    within: hotline,
  },
  {
    key: 'hotline.orders',
    rank: 2,
    pattern: new RegExp(
      `(?:办理|办结|处理|承办|回应|回复|答复|解决)(?:并(?:办结|回复|解决))?(?:各类)?(?:群众|市民|居民|企业)*(?:反映的?)?(?:诉求|来电|事项|问题|投诉)${told}(?:件|条|个|单)`,
    ),
    within: aboutHotline,
    unless: /满意|回访|退回|重办|超期|转办|受理/,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(`(?<=^|[、,;:])"?12345"?[^,;:、\\d]{0,8}热线(?:交办|转办|派办|办)件${told}件`),
    unless: /满意|回访|退回|重办|超期/,
  },
  {
    key: 'hotline.orders',
    pattern: new RegExp(`(?<=[、,])"?12345"?[^,;:、\\d]{0,8}热线(?:办件)?${told}件`),
    within: /(?:办理|处理|承办|公开)[^;]*12345/,
    unless: /满意|回访|退回|重办|超期|转办|交办/,
  },
  {
    key: 'hotline.on_time_rate',
    pattern: new RegExp(`按[期时](?:(?:回复|答复)?办结|办理|答复|回复)率${rate}`),
    within: aboutHotline,
  },
  ...risen('hotline.on_time_rate', '按[期时](?:(?:回复|答复)?办结|办理|答复|回复)率', aboutHotline),
  ...risen('hotline.completion_rate', '(?<!(?:按[期时]|限时|及时)(?:回复|答复)?)办结率', aboutHotline),
  ...risen('hotline.satisfaction_rate', '满意[率度]', aboutHotline),
  {
    key: 'hotline.completion_rate',
    pattern: new RegExp(`(?<!(?:按[期时]|限时|及时)(?:回复|答复)?)办结率${rate}`),
    within: aboutHotline,
  },
  {
    key: 'hotline.satisfaction_rate',
    pattern: new RegExp(`满意[率度]${rate}`),
    within: aboutHotline,
  },
  {
    key: 'services.accepted',
    pattern: new RegExp(
      `(?:受理|办理)(?:各类)?(?:政务服务|(?<=各类)服务(?=事项))(?:办件|事项|业务)?(?:共|共计)?${told}(?:件|项|个|笔)`,
    ),
    unless: /可|网上可/,
  },
  {
    key: 'services.accepted',
    rank: 2,
    pattern: new RegExp(
      `(?:政务|便民|行政)服务(?:中心(?:大厅)?|大厅|窗口|办事大厅)(?:全年|今年|本年度?|20\\d\\d年|共|累计|总共)*(?:受理|办理)(?:了)?(?:各类)?(?:审批|服务)?(?:办件|事项|业务)(?:共计?|总计)?${told}(?:件|项|笔)`,
    ),
    unless: /可/,
  },
  {
    key: 'services.accepted',
    rank: 3,
    pattern: new RegExp(
      `(?:受理|办理)(?:各类)?(?:办件|业务|(?:审批|服务)?事项)(?:共计?|总计)?${told}(?:件|项|笔)`,
    ),
    within: aboutService,
    unless: /可/,
  },
  {
    key: 'services.on_time_rate',
    pattern: new RegExp(`按[期时](?:办结|办理)率${rate}`),
    within: aboutService,
  },
  {
    key: 'services.satisfaction_rate',
    pattern: new RegExp(`满意[率度]${rate}`),
    within: aboutService,
  },
  {
    key: 'services.one_visit_items',
    rank: 1,
    pattern: new RegExp(`${told}项[^,;、\\d]{0,8}"?最多跑一次"?`),
    unless: addedOrDropped,
  },
  {
    key: 'services.one_visit_items',
    rank: 2,
    pattern: new RegExp(
      `"?最多跑一次"?(?:高频)?(?:(?:政务服务)?事项(?:清单)?|清单)\\(?(?:第?[一二两三四五六七八九十\\d]+批)?\\)?(?:,?(?:涉及|包含|包括|涵盖|列入)(?:事项)?)?(?:共|为|达)*${told}项`,
    ),
    unless: addedOrDropped,
  },
  {
    key: 'services.tolerant_items',
    rank: 1,
    pattern: new RegExp(`${told}项[^,;、\\d]{0,3}"?容缺(?:受理|办理)"?`),
    unless: addedOrDropped,
  },
  {
    key: 'services.tolerant_items',
    rank: 2,
    pattern: new RegExp(
      `"?容缺(?:受理|办理)?"?(?:(?:政务服务)?事项(?:清单)?|清单)\\(?(?:第?[一二两三四五六七八九十\\d]+批)?\\)?(?:,?(?:涉及|包含|包括|涵盖|列入)(?:事项)?)?(?:共|为|达)*${told}项`,
    ),
    unless: addedOrDropped,
  },
];
