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
    pattern: new RegExp(`新闻发布(?:会|活动)(?:共|共计)?${told}(?:场次|场|次|期)`),
    unless: /参加|出席/,
  },
  {
    key: 'narrative.press_conferences',
    pattern: new RegExp(
      `(?:召开|举办|举行|组织|开展)(?:各类)?${told}(?:场次|场|次|期)[^,;\\d]{0,10}新闻发布(?:会|活动)`,
    ),
  },
  {
    key: 'narrative.website_visits',
    pattern: new RegExp(
      `(?:访问量|浏览量|点击量|访问总量|总访问量|访问次数|浏览次数)(?:累计|共计?|为|达到?|超过?|突破)*${told}(?:人次|次|人)?`,
    ),
    within: /网站(?:(?!微博|微信|公众号|新媒体|抖音|快手|头条|南方号|APP|视频).)*$/i,
    unless: /微博|微信|公众号|新媒体|抖音|单日|日均|页面|专栏|栏目|独立|APP/i,
  },
  {
    key: 'narrative.online_interviews',
    pattern: new RegExp(`在线访谈(?:活动|栏目|节目)?(?:共|共计)?${told}(?:期|场|次)`),
  },
  {
    key: 'narrative.public_consultations',
    pattern: new RegExp(
      `(?:民意征集|意见征集|征集意见|调查征集|征求意见|网上征集|征集调查|公众意见征集)(?:活动|调查|事项)?(?:共|共计)?${told}(?:次|期|项|场|个)`,
    ),
  },
  {
    key: 'narrative.processing_fees',
    rank: 1,
    pattern: new RegExp(`信息处理费[^,;\\d]{0,12}?${told}元`),
    unless: /减免|退还|标准|应收/,
    parts: ['told', 'other'],
  },
  {
    key: 'narrative.processing_fees',
    rank: 2,
    value: 0,
    pattern:
      /(?:未|没有|无|未发生|未产生|尚未)(?:向[^,;]{1,12})?(?:收取|收费|产生|发生)(?:过|任何)?[^,;\d]{0,12}?信息(?:处理|公开(?:的)?(?:相关)?)费(?:用)?/,
    unless: /减免/,
    parts: ['told', 'other'],
  },
];
