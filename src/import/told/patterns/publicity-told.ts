import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';

/** What else a report tells of its year: gazette, press, visits, interviews, consultations, fees. */
export const publicityTold: readonly ToldPattern[] = [
  {
    key: 'narrative.gazette_issues',
    pattern: new RegExp(
      `(?:政府公报|人民政府公报)[》"]?(?:共|纸质版|电子版|全年|今年|累计)*(?:编发|编辑|出版|发行|编印|刊发|印发|出刊|编制)*(?:了)?(?:共)?${told}期`,
    ),
    within: /公报/,
  },
  {
    key: 'narrative.gazette_issues',
    pattern: new RegExp(
      `(?:编发|出版|编印|刊发|发行|编辑出版)(?:了)?(?:《[^》]{0,14})?公报》?(?:共|共计)?${told}期`,
    ),
  },
  {
    key: 'narrative.press_conferences',
    pattern: new RegExp(`新闻发布(?:会|活动)(?:\\([^()]{1,20}\\))?(?:共|共计)?${told}(?:场次|场|次|期)`),
    unless: /参加|出席/,
  },
  {
    key: 'narrative.press_conferences',
    pattern: new RegExp(
      `新闻发布会(?:、|和|及|或)[^,;:\\d]{2,12}(?:会|活动)(?:共|共计)?${told}(?:场次|场|次|期)`,
    ),
    joint: true,
  },
  {
    key: 'narrative.press_conferences',
    rank: 0,
    pattern: new RegExp(
      `(?<=新闻发布会\\d+(?:场次|场|次)[,、][^,;\\d]{0,8}发布会\\d+(?:场次|场|次),)(?:共|共计|合计|总计)(?:召开|举办|举行)?${told}(?:场次|场|次)`,
    ),
  },
  {
    key: 'narrative.press_conferences',
    pattern: new RegExp(
      `(?:召开|举办|举行|组织|开展)(?:各类)?${told}(?:场次|场|次|期)[^,;\\d]{0,10}新闻发布(?:会|活动)`,
    ),
  },
  {
    key: 'narrative.press_conferences',
    rank: 2,
    value: 0,
    pattern: /(?:未|没有|无)(?:召开|举办|举行|组织)(?:召开)?(?:过)?新闻发布会(?=[,;]|$)/,
  },
  {
    key: 'narrative.website_visits',
    pattern: new RegExp(
      `(?:访问量|浏览量|点击量|访问总量|总访问量|访问次数|浏览次数)(?:(?<!(?:截至|截止)[^;]{0,30})累计|共计?|为|达到?|超过?|突破)*${told}(?:人次|次|人)?`,
    ),
    within: /(?:网站|官网|门户网)(?:(?!微博|微信|公众号|新媒体|抖音|快手|头条|南方号|APP|视频).)*$/i,
    unless: /大厅|微博|微信|公众号|新媒体|抖音|单日|日均|页面|专栏|栏目|独立|APP/i,
  },
  {
    key: 'narrative.online_interviews',
    pattern: new RegExp(
      `(?:在线|线上|网上|网络)访谈(?:活动|栏目|节目|直播)?(?:共|共计|累计|全年)*(?:举行|举办|开展|播出)?(?:了)?${told}(?:期|场次|场|次|个)`,
    ),
  },
  {
    key: 'narrative.online_interviews',
    rank: 2,
    pattern: new RegExp(
      `(?:开展|举办|组织|举行|推出|制作)(?:了)?${told}(?:期|场次|场|次)(?:[^,;:\\d]{0,8})(?:在线|线上|网上|网络)访谈`,
    ),
  },
  {
    key: 'narrative.public_consultations',
    pattern: new RegExp(
      `(?:民意征集|意见征集|意见建议征集|征集意见(?:建议)?|调查征集|征求意见|(?:征求|征集)(?:公众|社会|群众|社会公众|社会各界)(?:的)?意见(?:建议)?|网上征集|征集调查|征集[^,;:、\\d]{0,10}(?:决策|规划|草案|文件|方案)[^,;:、\\d]{0,4}意见(?:建议)?|公众意见征集)(?:公告|活动|调查|事项)?(?:共|共计|累计)?${told}(?:次|期|项|场|个)`,
    ),
  },
  {
    key: 'narrative.public_consultations',
    rank: 2,
    pattern: new RegExp(
      `(?:开展|组织|发起|发布|进行)(?:了)?${told}(?:次|期|项|场|个)(?:[^,;:\\d]{0,8})(?:意见征集|民意征集|征求意见|征集意见|网上征集)`,
    ),
  },
  {
    key: 'narrative.processing_fees',
    rank: 1,
    pattern: new RegExp(
      `信息(?:公开)?处理费[^,;\\d]{0,12}?(?:[\\d一二两三四五六七八九十]{1,3}[笔件次],?(?:共计?|合计|总计|金额为?)*)?${told}元`,
    ),
    unless: /减免|退还|标准|应收/,
    parts: ['told', 'other'],
  },
  {
    key: 'narrative.processing_fees',
    rank: 2,
    value: 0,
    pattern:
      /(?:未|没有|无|未发生|未产生|尚未)(?:[向对][^,;]{1,12})?(?:收取|收费|产生|发生)(?:过|任何)?[^,;\d]{0,12}?信息(?:公开)?(?:处理|(?<=公开)(?:的)?(?:相关)?)费(?:用)?/,
    unless: /减免/,
    parts: ['told', 'other'],
  },
];
